/** The webmails, and which one serves a page. */
import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import { practice } from './practice.ts';
import type { Webmail } from './webmail.ts';

export const webmails: readonly Webmail[] = [gmail, outlook, practice];

/** The webmail that serves this page; undefined for every other page. */
export const webmailOf = (location: Location, document: Document): Webmail | undefined =>
  webmails.find((webmail) => webmail.serves(location, document));
