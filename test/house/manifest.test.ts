import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from './sources.ts';

/** The manifests as built: browsers install many a broken one without a word, so it is read here. */
const folder = (browser: string) => path.join(root, 'dist', browser);
const hosts = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  host_permissions: string[];
  icons: Record<string, string>;
  action: { default_popup: string; default_icon: Record<string, string> };
  options_ui: { page: string };
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string; default_icon: Record<string, string>; open_at_install: boolean };
  commands: Record<string, { suggested_key: { default: string }; description?: string }>;
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: { matches: string[]; exclude_matches: string[]; js: string[]; css?: string[] }[];
  content_security_policy: { extension_pages: string };
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
}

describe.each(['chromium', 'firefox'])('the manifest for %s', (browser) => {
  let manifest: Manifest;
  beforeAll(() => {
    manifest = JSON.parse(readFileSync(path.join(folder(browser), 'manifest.json'), 'utf8')) as Manifest;
  });

  it('names only files that exist', () => {
    const { icons, action, options_ui, side_panel, sidebar_action, background, content_scripts } = manifest;
    const named = [
      ...Object.values(icons),
      ...Object.values(action.default_icon),
      action.default_popup,
      options_ui.page,
      ...(side_panel ? [side_panel.default_path] : []),
      ...(sidebar_action ? [sidebar_action.default_panel, ...Object.values(sidebar_action.default_icon)] : []),
      ...(background.service_worker ? [background.service_worker] : []),
      ...(background.scripts ?? []),
      ...content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]),
    ];
    expect(named.filter((file) => !existsSync(path.join(folder(browser), file)))).toEqual([]);
  });

  it('asks for storage, alarms, scripting, the tab it is opened over, in Chromium the side panel, and the mail hosts; for notifications and other hosts later, if at all', () => {
    const sidePanel = browser === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'scripting', 'activeTab', ...sidePanel]);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(
      Object.keys(manifest)
        .filter((key) => key.includes('permissions'))
        .sort(),
    ).toEqual(['host_permissions', 'optional_host_permissions', 'optional_permissions', 'permissions']);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([hosts]);
    expect(manifest.content_scripts[0]?.exclude_matches).toEqual([
      'https://mail.google.com/mu/*',
      'https://mail.google.com/mail/mu/*',
    ]);
  });

  it('has one script a window: in no frame of a mail page, but in the blank windows that Outlook writes', () => {
    const css = browser === 'firefox' ? { css: ['vanish-in-firefox.css'] } : {};
    expect(manifest.content_scripts).toEqual([
      {
        matches: hosts,
        exclude_matches: ['https://mail.google.com/mu/*', 'https://mail.google.com/mail/mu/*'],
        js: ['content.js'],
        run_at: 'document_idle',
        match_about_blank: true,
        ...css,
      },
    ]);
  });

  it('stays open beside a call in the place that its browser has for it, and not before it is asked to', () => {
    expect(manifest.side_panel?.default_path).toBe(browser === 'chromium' ? 'side-panel.html' : undefined);
    expect(manifest.sidebar_action?.default_panel).toBe(browser === 'firefox' ? 'side-panel.html' : undefined);
    expect(manifest.sidebar_action?.open_at_install).toBe(browser === 'firefox' ? false : undefined);
  });

  it('suggests no key twice, and no more than a browser takes', () => {
    const keys = Object.values(manifest.commands).map(({ suggested_key }) => suggested_key.default);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThanOrEqual(4);
  });

  it('lets its pages reach nothing but its own scripts and styles', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  it('has the background and the floor of its browser', () => {
    if (browser === 'chromium') {
      expect(manifest.background).toEqual({ service_worker: 'background.js', type: 'module' });
      expect(manifest.minimum_chrome_version).toBe('144');
    } else {
      expect(manifest.background).toEqual({ scripts: ['background.js'], type: 'module' });
      expect(manifest.browser_specific_settings?.gecko.strict_min_version).toBe('140.0');
      expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
  });
});
