import * as v from 'valibot';
import { browser } from './browser.ts';
import { openEnvelope, readKey, writeRecord } from './storage.ts';

/** Whether Afterword may be on the site of this address: one of the manifest's, or one that the candidate added. */
export const isMailPage = ({ protocol, host }: URL): Promise<boolean> =>
  protocol === 'https:' ? browser.permissions.contains({ origins: [`https://${host}/*`] }) : Promise.resolve(false);

/** Whether a granted origin is one that the candidate added: one host, and none of the manifest's. */
export const isAddedSite = (origin: string): boolean =>
  /^https:\/\/[^*]+\/\*$/.test(origin) && !browser.runtime.getManifest().host_permissions?.includes(origin);

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
