/** The matrix: every compose that the contract is run on, one line each. */

/** One variant of a compose in the practice webmail. */
export interface Row {
  /** As the README's table names it. */
  name: string;
  /** The address that shows it. */
  address: string;
  /** What the practice page's shape rests on: markup that the product wrote, code that others ship, or a guess. */
  restsOn: 'captured' | 'shipping' | 'live note' | 'guess';
  /** Which compose of the page, when it has several. */
  compose?: number;
  /** What is done in the page before the contract begins, by name of `window.practice`. */
  first?: ('restore' | 'fullscreen' | 'remount' | 'switchFrom' | 'openCompose' | 'minimise')[];
  /** A window that its opener writes. */
  popsOut?: true;
  isReply?: true;
  /** The recipients as the page gives them; default: `people`. */
  people?: { name: string; email?: string; field: 'to' | 'cc' | 'bcc' }[];
  from?: string;
  /** A plain-text box. */
  isPlain?: true;
  only?: 'chromium' | 'firefox';
  /** What else is tried here: it costs time, and once a webmail is enough. */
  also?: ('narrow' | 'fallbacks' | 'fullscreen' | 'minimise' | 'forward' | 'remount')[];
}

const to = 'to=Dana Okafor <dana@caldera.example>&cc=Lee Chan <lee@caldera.example>';

/** Who is in To and Cc of a new message, unless a row says otherwise. */
export const people: NonNullable<Row['people']> = [
  { name: 'Dana Okafor', email: 'dana@caldera.example', field: 'to' },
  { name: 'Lee Chan', email: 'lee@caldera.example', field: 'cc' },
];
const dana = people.slice(0, 1);

const gmail = (parameters: string, path = '/mail/u/0/') => `https://mail.google.com${path}?${parameters}`;
const floating = (parameters = '') => gmail(`variant=floating&${to}${parameters && `&${parameters}`}`);
const gmailReply = (parameters = '') => gmail(`variant=reply${parameters && `&${parameters}`}`);

export const gmailRows: Row[] = [
  { name: 'Floating compose', address: floating(), restsOn: 'captured', also: ['narrow', 'fullscreen', 'minimise', 'fallbacks'] },
  { name: 'Three at once', address: gmail(`variant=three&${to}`), restsOn: 'shipping', compose: 1 },
  { name: 'Minimised and restored', address: gmail(`variant=minimised&${to}`), restsOn: 'shipping', first: ['restore'] },
  { name: 'Full screen', address: gmail(`variant=fullscreen&${to}`), restsOn: 'shipping', also: ['fullscreen'] },
  { name: 'Opened after the script came', address: gmail(to), restsOn: 'captured', first: ['openCompose'] },
  {
    name: 'Inline reply, quote behind its mark',
    address: gmailReply(),
    restsOn: 'shipping',
    isReply: true,
    people: dana,
    also: ['forward'],
  },
  { name: 'Inline reply, quote shown', address: gmailReply('quote=shown'), restsOn: 'captured', isReply: true, people: dana },
  {
    name: 'Inline reply, signature above the quote',
    address: gmailReply('quote=shown&signature=plain'),
    restsOn: 'captured',
    isReply: true,
    people: dana,
  },
  {
    name: 'Inline reply in the wrapper of 2025',
    address: gmailReply('wrapper&quote=shown'),
    restsOn: 'shipping',
    isReply: true,
    people: dana,
  },
  {
    name: 'Inline reply without g_editable',
    address: gmailReply('bare&quote=shown'),
    restsOn: 'captured',
    isReply: true,
    people: dana,
  },
  { name: 'Inline forward', address: gmail('variant=forward&quote=shown'), restsOn: 'shipping', isReply: true, people: [] },
  {
    name: 'Inline forward in the wrapper of 2025',
    address: gmail('variant=forward&quote=shown&wrapper'),
    restsOn: 'shipping',
    isReply: true,
    people: [],
  },
  { name: 'Reply in the reading pane', address: gmailReply('pane'), restsOn: 'shipping', isReply: true, people: dana },
  { name: 'Pop-out window', address: gmail(to, '/mail/u/0/popout'), restsOn: 'shipping' },
  { name: 'Plain text, in the rich editor', address: floating('plain=div'), restsOn: 'guess' },
  { name: 'Plain text, in a text box', address: floating('plain=textarea'), restsOn: 'guess', isPlain: true },
  {
    name: 'Reply in plain text',
    address: gmailReply('plain=textarea'),
    restsOn: 'guess',
    isReply: true,
    isPlain: true,
    people: dana,
  },
  { name: 'Recipient fields of 2020, open', address: floating('recipients=classic'), restsOn: 'captured' },
  { name: 'Recipient fields of 2020, collapsed', address: floating('recipients=classic-collapsed'), restsOn: 'captured' },
  { name: 'Recipient chips, collapsed', address: floating('recipients=chips-collapsed'), restsOn: 'shipping' },
  { name: 'Delegated account', address: floating('delegated'), restsOn: 'guess', from: 'desk@northgate.example' },
  { name: 'Title bar of 2020', address: floating('title=2020'), restsOn: 'captured' },
  { name: 'Title bar of 2026', address: floating('title=2026'), restsOn: 'shipping', also: ['fullscreen'] },
  { name: 'In German', address: floating('lang=de'), restsOn: 'captured' },
  { name: 'In Spanish', address: floating('lang=es'), restsOn: 'captured' },
  { name: 'In Vietnamese', address: floating('lang=vi'), restsOn: 'captured' },
  { name: 'In Arabic, right to left', address: floating('lang=ar'), restsOn: 'guess' },
  { name: 'Dark theme', address: floating('theme=dark'), restsOn: 'guess' },
  { name: 'Signature without its mark', address: floating('signature=plain'), restsOn: 'captured' },
  { name: 'No signature', address: floating('signature=none'), restsOn: 'captured' },
  { name: 'The message in a frame', address: floating('iframe'), restsOn: 'shipping', only: 'firefox' },
];

const outlook = (parameters: string, path = '/mail/0/', host = 'outlook.live.com') => `https://${host}${path}?${parameters}`;
const inPane = (parameters = '') => outlook(`variant=new&${to}${parameters && `&${parameters}`}`);
const outlookReply = (parameters = '') => outlook(`variant=reply${parameters && `&${parameters}`}`);

export const outlookRows: Row[] = [
  { name: 'New message in the reading pane', address: inPane(), restsOn: 'live note', also: ['narrow', 'remount', 'fallbacks'] },
  {
    name: 'Inline reply, quote in the editor',
    address: outlookReply(),
    restsOn: 'live note',
    isReply: true,
    people: dana,
    also: ['forward'],
  },
  {
    name: 'Inline reply, quote outside the editor',
    address: outlookReply('quote=outside'),
    restsOn: 'shipping',
    isReply: true,
    people: dana,
  },
  {
    name: 'Inline reply, quote collapsed',
    address: outlookReply('quote=collapsed'),
    restsOn: 'guess',
    isReply: true,
    people: dana,
  },
  { name: 'Inline forward', address: outlook('variant=forward'), restsOn: 'live note', isReply: true, people: [] },
  { name: 'Two drafts, the older pane kept', address: outlook(`variant=two&${to}`), restsOn: 'shipping', compose: 1 },
  { name: 'Pop-out at its own address', address: outlook(to, '/mail/0/deeplink/compose'), restsOn: 'shipping' },
  { name: 'Pop-out as a blank window', address: outlook(to), restsOn: 'shipping', popsOut: true },
  { name: 'Plain text, in the rich editor', address: inPane('plain=div'), restsOn: 'guess' },
  { name: 'Plain text, in a text box', address: inPane('plain=textarea'), restsOn: 'guess', isPlain: true },
  { name: 'Chips with names and addresses', address: inPane('chips=named'), restsOn: 'shipping' },
  {
    name: 'Chips with presence and no address',
    address: inPane('chips=presence'),
    restsOn: 'shipping',
    people: people.map(({ name, field }) => ({ name, field })),
  },
  { name: 'From switched', address: inPane(), restsOn: 'shipping', first: ['switchFrom'], from: 'l.demir@example.com' },
  { name: 'Mounted again by React', address: inPane(), restsOn: 'shipping', first: ['remount'] },
  { name: 'In German', address: inPane('lang=de'), restsOn: 'shipping' },
  { name: 'In Portuguese', address: inPane('lang=pt'), restsOn: 'shipping' },
  { name: 'In Chinese', address: inPane('lang=zh'), restsOn: 'shipping' },
  { name: 'In Hebrew, right to left', address: inPane('lang=he'), restsOn: 'shipping' },
  { name: 'Dark mode', address: inPane('theme=dark'), restsOn: 'shipping' },
  { name: 'roosterjs 8', address: inPane('rooster=8'), restsOn: 'shipping' },
  { name: 'Reply in roosterjs 8', address: outlookReply('rooster=8'), restsOn: 'shipping', isReply: true, people: dana },
  { name: 'Signature made on a phone', address: inPane('signature=mobile'), restsOn: 'shipping' },
  {
    name: 'Reply, all made on a phone',
    address: outlookReply('signature=mobile'),
    restsOn: 'shipping',
    isReply: true,
    people: dana,
  },
  { name: 'No signature', address: inPane('signature=none'), restsOn: 'live note' },
  { name: 'outlook.office.com', address: outlook(`variant=new&${to}`, '/mail/0/', 'outlook.office.com'), restsOn: 'live note' },
  {
    name: 'outlook.office365.com',
    address: outlook(`variant=new&${to}`, '/mail/0/', 'outlook.office365.com'),
    restsOn: 'live note',
  },
  {
    name: 'outlook.cloud.microsoft',
    address: outlook(`variant=new&${to}`, '/mail/0/', 'outlook.cloud.microsoft'),
    restsOn: 'live note',
  },
];
