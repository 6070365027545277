import { describe, expect, it, vi } from 'vitest';
import { readSource } from '../house/sources.ts';

// The list and the links need no browser; the polyfill refuses to load outside of one.
vi.mock('../../src/extension/browser.ts', () => ({ browser: {} }));
const { composeLink, isMailPage, mailHosts, mailSiteOf } = await import('../../src/extension/mail-hosts.ts');

describe('the sites where Afterword works', () => {
  it('are the same in the code, the manifest and the README', () => {
    const manifest = JSON.parse(readSource('manifest.json')) as {
      host_permissions: string[];
      content_scripts: { matches: string[] }[];
    };
    const patterns = mailHosts.map((host) => `https://${host}/*`);
    expect(manifest.host_permissions).toEqual(patterns);
    expect(manifest.content_scripts[0]?.matches).toEqual(patterns);
    for (const host of mailHosts) expect(readSource('README.md')).toContain(`\`${host}\``);
  });

  it('are whole hosts, by https only', () => {
    expect(isMailPage(new URL('https://mail.google.com/mail/u/0/'))).toBe(true);
    for (const other of [
      'http://mail.google.com/',
      'https://mail.google.com.evil.example/',
      'https://xmail.google.com/',
      'https://evil.example/?mail.google.com',
    ])
      expect(isMailPage(new URL(other))).toBe(false);
    expect(mailSiteOf(new URL('https://outlook.office.com/mail/'))).toBe('outlook');
    expect(mailSiteOf(new URL('https://mail.google.com/'))).toBe('gmail');
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
