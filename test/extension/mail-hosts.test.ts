import { describe, expect, it, vi } from 'vitest';
import { readSource } from '../house/sources.ts';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}
const manifest = JSON.parse(readSource('manifest.json')) as Manifest;
const added = 'https://mail.corp.example/*';

// The polyfill refuses to load outside of a browser.
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => [...manifest.host_permissions, added].includes(origin)),
    },
    runtime: { getManifest: () => manifest },
  },
}));
const { composeLink, isAddedSite, isMailPage, mailSiteOf } = await import('../../src/extension/mail-hosts.ts');

describe('the sites where Afterword works', () => {
  it('are the same in the manifest and the README', () => {
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([manifest.host_permissions]);
    for (const pattern of manifest.host_permissions)
      expect(readSource('README.md')).toContain(`\`${pattern.replace(/^https:\/\/|\/\*$/g, '')}\``);
  });

  it('are whole hosts, by https only, and those that the candidate added', async () => {
    for (const site of ['https://mail.google.com/mail/u/0/', 'https://mail.corp.example/owa/'])
      expect(await isMailPage(new URL(site))).toBe(true);
    for (const other of [
      'http://mail.google.com/',
      'https://mail.google.com.evil.example/',
      'https://xmail.google.com/',
      'https://evil.example/?mail.google.com',
    ])
      expect(await isMailPage(new URL(other))).toBe(false);
    expect(mailSiteOf(new URL('https://outlook.office.com/mail/'))).toBe('outlook');
    expect(mailSiteOf(new URL('https://mail.google.com/'))).toBe('gmail');
  });

  it('are told from the added ones, and a wildcard is none', () => {
    expect([added, ...manifest.host_permissions, 'https://*/*', 'https://*.example/*', '<all_urls>'].filter(isAddedSite)).toEqual(
      [added],
    );
  });

  it('open a new message by their own links, with nothing that could break out of them', () => {
    const gmail = new URL(composeLink('gmail', 'dana@caldera.example', 'Analyst & more: thanks + "hi"'));
    expect(Object.fromEntries(gmail.searchParams)).toEqual({
      view: 'cm',
      fs: '1',
      to: 'dana@caldera.example',
      su: 'Analyst & more: thanks + "hi"',
    });
    const outlook = new URL(composeLink('outlook', 'a@b.example&cc=x@y.example', 'S'));
    expect([...outlook.searchParams.keys()]).toEqual(['to', 'subject']);
  });
});
