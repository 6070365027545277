import { type Labels, labelsOf } from '../page/labels.ts';
import { parsePeople } from '../page/people.ts';
import type { MailPerson } from '../server/mailbox.ts';

/** What a compose looks like; every field is a parameter of the page's address. */
export interface OutlookSettings {
  kind: 'new' | 'reply' | 'forward';
  /** What the label of a recipient's chip says: the address, name and address, or presence and name without an address. */
  chips: 'address' | 'named' | 'presence';
  /** Plain-text mode, by either guess; '' is rich text. */
  plain: '' | 'div' | 'textarea';
  signature: 'none' | 'plain' | 'mobile';
  /** Where a reply's quote is: in the editor, outside it, or not loaded yet. */
  quote: 'inside' | 'outside' | 'collapsed';
  /** Which roosterjs. */
  rooster: '9' | '8';
  dark: boolean;
  to: MailPerson[];
  cc: MailPerson[];
  bcc: MailPerson[];
  subject: string;
  body: string;
  labels: Labels;
}

/** The settings that an address asks for. */
export function settingsOf(parameters: URLSearchParams): OutlookSettings {
  const one = <const Choices extends readonly [string, ...string[]]>(name: string, choices: Choices): Choices[number] => {
    const asked = parameters.get(name);
    return choices.find((choice) => choice === asked) ?? choices[0];
  };
  const language = parameters.get('lang') ?? 'en';
  // The older labels of the body named the key that leaves it.
  const body = { en: 'Message body', de: 'Nachrichtentext, zum Beenden ALT+F10 drücken' }[language];
  return {
    kind: one('kind', ['new', 'reply', 'forward']),
    chips: one('chips', ['address', 'named', 'presence']),
    plain: one('plain', ['', 'div', 'textarea']),
    signature: one('signature', ['plain', 'mobile', 'none']),
    quote: one('quote', ['inside', 'outside', 'collapsed']),
    rooster: one('rooster', ['9', '8']),
    dark: parameters.get('theme') === 'dark',
    to: parsePeople(parameters.get('to') ?? ''),
    cc: parsePeople(parameters.get('cc') ?? ''),
    bcc: parsePeople(parameters.get('bcc') ?? ''),
    subject: parameters.get('subject') ?? '',
    body: parameters.get('body') ?? '',
    labels: { ...labelsOf(language), ...(body !== undefined && { body }) },
  };
}
