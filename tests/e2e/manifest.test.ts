import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../../utils/registry';
import { builtSizes } from '../bench/sizes';

const manifestOf = (build: string) => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

test.each([
  // Firefox asks for nothing to have a sidebar.
  ['chrome-mv3', ['activeTab', 'scripting', 'sidePanel', 'storage']],
  ['firefox-mv3', ['activeTab', 'scripting', 'storage']],
])('%s asks for what it needs at install, and for sites only when they are visited', (build, permissions) => {
  const manifest = manifestOf(build);
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions.toSorted()).toEqual(permissions);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'externally_connectable']) {
    expect(manifest[key], key).toBeUndefined();
  }
});

test.each(['chrome-mv3', 'firefox-mv3'])('%s stays out of private windows, since it stores audits', (build) => {
  expect(manifestOf(build).incognito).toBe('not_allowed');
});

test('Firefox is told that no data leaves the device', () => {
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('the panel waits until somebody asks for it', () => {
  expect(manifestOf('chrome-mv3').side_panel).toEqual({ default_path: 'sidepanel.html' });
  const sidebar = { default_panel: 'sidepanel.html', open_at_install: false };
  expect(manifestOf('firefox-mv3').sidebar_action).toMatchObject(sidebar);
});

const KILOBYTE = 1000;

test('what is injected into a page, and the popup, stay small', async () => {
  const { collect, popup } = await builtSizes();
  expect(collect).toBeLessThanOrEqual(400 * KILOBYTE);
  expect(popup).toBeLessThanOrEqual(120 * KILOBYTE);
});

test('what judges stays in the background: no page loads the checks', () => {
  const folder = '.output/chrome-mv3/chunks';
  for (const chunk of readdirSync(folder)) {
    expect(readFileSync(`${folder}/${chunk}`, 'utf8'), chunk).not.toContain(CHECKS[0]?.words.es.advice);
  }
});
