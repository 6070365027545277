import * as v from 'valibot';
import { openEnvelope, readKey, writeRecord } from './storage.ts';

/** The sites where Afterword works: the same list as in manifest.json and the README; a test compares the three. */
export const mailHosts = [
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

/** Whether an address belongs to one of them. */
export const isMailPage = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' && (mailHosts as readonly string[]).includes(hostname);

/** A webmail by name. */
export type MailSite = 'gmail' | 'outlook';

/** Which webmail an address belongs to. */
export const mailSiteOf = ({ hostname }: URL): MailSite => (hostname === 'mail.google.com' ? 'gmail' : 'outlook');

const lastSiteKey = 'last-webmail';
const siteSchema = v.picklist(['gmail', 'outlook']);

/** The webmail that the candidate wrote in last; Gmail before the first time. */
export async function lastMailSite(): Promise<MailSite> {
  const opened = openEnvelope(siteSchema, await readKey(lastSiteKey));
  return opened.ok ? opened.value : 'gmail';
}

/** Remembers it, when it is another one than before. */
export async function rememberMailSite(site: MailSite): Promise<void> {
  const before = openEnvelope(siteSchema, await readKey(lastSiteKey));
  if (!before.ok || before.value !== site) await writeRecord(lastSiteKey, siteSchema, site, Date.now());
}

/** The webmails' own links to a new message: the recipient and the subject filled in, no text. */
export const composeLink = (webmail: MailSite, to: string, subject: string): string =>
  webmail === 'gmail'
    ? `https://mail.google.com/mail/?${new URLSearchParams({ view: 'cm', fs: '1', to, su: subject })}`
    : `https://outlook.live.com/mail/0/deeplink/compose?${new URLSearchParams({ to, subject })}`;
