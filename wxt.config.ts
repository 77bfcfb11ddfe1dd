import { defineConfig } from 'wxt';
import { leanPhoneMetadata } from './build/lean-phone-metadata';

/** The two builds, Chrome and Firefox, both Manifest V3. Permissions are explained in docs/architecture.md. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [leanPhoneMetadata()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // An audit is stored, and nothing of a private window may be.
    incognito: 'not_allowed',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Asked for site by site, at the click that needs it.
    optional_host_permissions: ['*://*/*'],
    ...(browser === 'firefox' ? { browser_specific_settings: FIREFOX } : { minimum_chrome_version: LEAST_CHROME }),
  }),
});

/** The first with `URL.parse`; pattern modifiers are older by a version. */
const LEAST_CHROME = '126';

const FIREFOX = {
  gecko: {
    id: 'touchpoint-audit@touchpoint-audit.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
};
