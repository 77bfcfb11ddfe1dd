import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifestOf = (build: string) => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

test.each(['chrome-mv3', 'firefox-mv3'])(
  '%s asks for activeTab, scripting and storage at install, and for sites only when they are visited',
  (build) => {
    const manifest = manifestOf(build);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'externally_connectable']) {
      expect(manifest[key], key).toBeUndefined();
    }
  },
);

test.each(['chrome-mv3', 'firefox-mv3'])('%s stays out of private windows, since it stores audits', (build) => {
  expect(manifestOf(build).incognito).toBe('not_allowed');
});

test('Firefox is told that no data leaves the device', () => {
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

const KILOBYTE = 1000;

test('what is injected into a page, and the popup, stay small', () => {
  expect(statSync('.output/chrome-mv3/collect.js').size).toBeLessThanOrEqual(400 * KILOBYTE);
});
