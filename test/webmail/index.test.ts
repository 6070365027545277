// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { webmailOf, webmails } from '../../src/webmail/index.ts';

const page = (html = '') => new DOMParser().parseFromString(html, 'text/html');
const idOf = (address: string, html = '') => webmailOf(new URL(address) as unknown as Location, page(html))?.id;

it.each([
  ['https://mail.google.com/mail/u/0/', 'gmail'],
  ['https://mail.google.com/mail/u/3/popout?ver=x', 'gmail'],
  ['https://mail.google.com/mu/mp/1', undefined],
  ['https://outlook.live.com/mail/0/', 'outlook'],
  ['https://outlook.office.com/mail/compose/x', 'outlook'],
  ['https://outlook.office365.com/owa/', 'outlook'],
  ['https://outlook.cloud.microsoft/mail/deeplink/compose', 'outlook'],
  ['https://mail.example.com/owa/', undefined],
])('%s is %s', (address, id) => {
  expect(idOf(address)).toBe(id);
});

it.each([
  '<link rel="preload" href="https://res.cdn.example/owamail/v1/scripts/x.js">',
  '<script src="/owamail/x.js"></script>',
  '<meta content="https://x.example/owamail/">',
])('knows Outlook on another host by %s', (html) => {
  expect(idOf('https://mail.ministry.example/', html)).toBe('outlook');
});

it('has each webmail once', () => {
  expect(webmails.map(({ id }) => id)).toEqual(['gmail', 'outlook', 'practice']);
});
