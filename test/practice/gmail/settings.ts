import { type Labels, labelsOf } from '../page/labels.ts';
import { parsePeople } from '../page/people.ts';
import type { MailPerson } from '../server/mailbox.ts';

/** What a compose looks like; every field is a parameter of the page's address. */
export interface GmailSettings {
  kind: 'new' | 'reply' | 'forward';
  /** How recipients are shown: the chips of 2021 on, or the fields of 2020; open or as the summary of a collapsed head. */
  recipients: 'chips' | 'chips-collapsed' | 'classic' | 'classic-collapsed';
  /** Plain-text mode, by either guess; '' is rich text. */
  plain: '' | 'div' | 'textarea';
  /** The year of the title bar: 2025 renames its table, 2026 makes buttons of its images. */
  title: '2020' | '2025' | '2026';
  signature: 'none' | 'plain' | 'prefix';
  /** Where a reply's quote is: behind "show trimmed content", in the body, or nowhere. */
  quote: 'trimmed' | 'shown' | 'none';
  /** The extra element round an inline reply since 2025. */
  wrapper: boolean;
  /** Without the attribute `g_editable`, as two published bodies of replies are. */
  bare: boolean;
  /** The editable in an iframe, as Firefox got it in 2014. */
  iframe: boolean;
  delegated: boolean;
  to: MailPerson[];
  cc: MailPerson[];
  bcc: MailPerson[];
  subject: string;
  body: string;
  /** Seconds in which Send can be undone. */
  undo: number;
  labels: Labels;
}

/** The settings that an address asks for. */
export function settingsOf(parameters: URLSearchParams): GmailSettings {
  const one = <const Choices extends readonly [string, ...string[]]>(name: string, choices: Choices): Choices[number] => {
    const asked = parameters.get(name);
    return choices.find((choice) => choice === asked) ?? choices[0];
  };
  return {
    kind: one('kind', ['new', 'reply', 'forward']),
    recipients: one('recipients', ['chips', 'chips-collapsed', 'classic', 'classic-collapsed']),
    plain: one('plain', ['', 'div', 'textarea']),
    title: one('title', ['2025', '2020', '2026']),
    signature: one('signature', ['prefix', 'plain', 'none']),
    quote: one('quote', ['trimmed', 'shown', 'none']),
    wrapper: parameters.has('wrapper'),
    bare: parameters.has('bare'),
    iframe: parameters.has('iframe'),
    delegated: parameters.has('delegated'),
    to: parsePeople(parameters.get('to') ?? ''),
    cc: parsePeople(parameters.get('cc') ?? ''),
    bcc: parsePeople(parameters.get('bcc') ?? ''),
    subject: parameters.get('su') ?? '',
    body: parameters.get('body') ?? '',
    undo: Number(parameters.get('undo') ?? 0),
    labels: labelsOf(parameters.get('lang') ?? 'en'),
  };
}
