/**
 * Every compose that the practice webmail can show, as data: one line a variant. `rests` says on what its shape rests:
 * `captured` markup written by the webmail itself and published, `shipping` code that others rely on, `issue` a public report,
 * `guess` our own composition. Adding one is adding a line, and a parameter in `settings.ts` when it needs one.
 */
export interface Variant {
  webmail: 'gmail' | 'outlook';
  name: string;
  url: string;
  rests: string;
  /** The composes that are open at the start. Default 1. */
  composes?: number;
  /** What is called on `window.practice` for the first compose before it is used. */
  before?: 'minimise+restore' | 'switchToForward' | 'remount' | 'rerenderToolbar' | 'switchFrom';
  /** Opened by `practice.popOutBlank()` from this page. */
  popOutBlank?: true;
  /** The address of a chip cannot be read; only the name. */
  addressless?: true;
}

const dana = `to=${encodeURIComponent('Dana Okafor <dana@caldera.example>')}`;
const gmail = (name: string, query: string, rests: string, more: Partial<Variant> = {}): Variant => ({
  webmail: 'gmail',
  name,
  url: query.startsWith('/') ? `https://mail.google.com${query}` : `https://mail.google.com/mail/u/0/?${query}`,
  rests,
  ...more,
});
const outlook = (name: string, query: string, rests: string, more: Partial<Variant> = {}): Variant => ({
  webmail: 'outlook',
  name,
  url: query.startsWith('/') ? `https://outlook.live.com${query}` : `https://outlook.live.com/mail/0/?${query}`,
  rests,
  ...more,
});

/** The matrix. */
export const variants: readonly Variant[] = [
  gmail('floating', `variant=floating&${dana}`, 'captured 2020-10'),
  gmail('three at once', `variant=three&${dana}`, 'shipping', { composes: 3 }),
  gmail('minimised and restored', `variant=floating&${dana}`, 'shipping', { before: 'minimise+restore' }),
  gmail('full screen', `variant=fullscreen&${dana}`, 'shipping'),
  gmail('inline reply', 'variant=reply', 'shipping; reduced capture 2026-07'),
  gmail('inline reply, wrapper of 2025', 'variant=reply&wrapper=1', 'issue 2025-09'),
  gmail('inline reply, quote shown', 'variant=reply&quote=shown&signature=plain', 'captured'),
  gmail('inline reply without g_editable', 'variant=reply&bare=1', 'captured 2024/25: two bodies without it'),
  gmail('inline forward', 'variant=forward&quote=shown', 'shipping'),
  gmail('inline forward, wrapper of 2025', 'variant=forward&quote=shown&wrapper=1', 'issue 2025-09'),
  gmail('reply become a forward', 'variant=reply', 'shipping', { before: 'switchToForward' }),
  gmail('reading-pane reply', 'variant=reply&pane=1', 'issue: others miss it'),
  gmail('pop-out window', `/mail/u/0/popout?${dana}`, 'shipping'),
  gmail('compose link', `/mail/?view=cm&fs=1&${dana}`, 'guess: drawn as a pop-out'),
  gmail('plain text, an editable', `variant=floating&plain=div&${dana}`, 'guess'),
  gmail('plain text, the textarea', `variant=floating&plain=textarea&${dana}`, 'guess'),
  gmail('chips, collapsed', `variant=floating&recipients=chips-collapsed&${dana}`, 'shipping'),
  gmail('classic recipients', `variant=floating&recipients=classic&${dana}`, 'captured 2020-10'),
  gmail('classic recipients, collapsed', `variant=floating&recipients=classic-collapsed&${dana}`, 'captured 2020-10'),
  gmail('delegated account', `/mail/u/0/d/AEoRXRR/?variant=floating&delegated=1&${dana}`, 'guess'),
  gmail('toolbar rendered again', `variant=floating&${dana}`, 'shipping', { before: 'rerenderToolbar' }),
  gmail('title bar of 2020', `variant=floating&title=2020&${dana}`, 'captured 2020-10'),
  gmail('title bar of 2026', `variant=floating&title=2026&${dana}`, 'issue 2026-07'),
  gmail('in German', `variant=floating&lang=de&${dana}`, 'captured labels of bodies'),
  gmail('in Spanish', `variant=floating&lang=es&${dana}`, 'captured labels of bodies'),
  gmail('in Vietnamese', `variant=floating&lang=vi&${dana}`, 'captured labels of bodies'),
  gmail('in Arabic, right to left', `variant=floating&lang=ar&${dana}`, 'guess'),
  gmail('dark theme', `variant=floating&theme=dark&${dana}`, 'guess: our colours'),
  gmail('signature without its prefix', `variant=floating&signature=plain&${dana}`, 'captured'),
  gmail('no signature', `variant=floating&signature=none&${dana}`, 'captured'),

  outlook('new in the reading pane', `variant=new&${dana}`, 'live notes 2026'),
  outlook('inline reply, quote inside', 'variant=reply', 'live notes 2026'),
  outlook('inline reply, quote outside', 'variant=reply&quote=outside', 'guess: others test for it'),
  outlook('inline reply, quote collapsed', 'variant=reply&quote=collapsed', 'guess'),
  outlook('inline reply, made on a phone', 'variant=reply&signature=mobile', 'shipping'),
  outlook('inline forward', 'variant=forward', 'live notes 2026'),
  outlook('reply become a forward', 'variant=reply', 'guess', { before: 'switchToForward' }),
  outlook('two drafts, the older pane hidden', `variant=two&${dana}`, 'shipping', { composes: 2 }),
  outlook('pop-out at its own address', `/mail/deeplink/compose?${dana}`, 'shipping'),
  outlook('pop-out of a draft', `/mail/compose/AAkALgAA?${dana}`, 'shipping'),
  outlook('pop-out written by its opener', `/mail/0/?${dana}`, 'issue; what dies is measured', {
    composes: 0,
    popOutBlank: true,
  }),
  outlook('plain text, an editable', `variant=new&plain=div&${dana}`, 'guess'),
  outlook('plain text, a textarea', `variant=new&plain=textarea&${dana}`, 'guess: others look for it'),
  outlook('chips with name and address', `variant=new&chips=named&${dana}`, 'shipping'),
  outlook('chips with presence, no address', `variant=new&chips=presence&${dana}`, 'issue', { addressless: true }),
  outlook('another From, signature put in again', `variant=new&${dana}`, 'issue', { before: 'switchFrom' }),
  outlook('the whole compose mounted again', `variant=new&${dana}`, 'guess', { before: 'remount' }),
  outlook('row of Send rendered again', `variant=new&${dana}`, 'guess', { before: 'rerenderToolbar' }),
  outlook('in German', `variant=new&lang=de&${dana}`, 'shipping: labels'),
  outlook('in Portuguese', `variant=new&lang=pt&${dana}`, 'shipping: labels'),
  outlook('in Chinese', `variant=new&lang=zh&${dana}`, 'shipping: labels'),
  outlook('in Hebrew, right to left', `variant=new&lang=he&${dana}`, 'shipping: labels'),
  outlook('dark mode', `variant=new&theme=dark&${dana}`, 'measured with the editor'),
  outlook('roosterjs 8', `variant=new&rooster=8&${dana}`, 'the generation before'),
  outlook('no signature', `variant=new&signature=none&${dana}`, 'live notes 2026'),
  outlook('on outlook.office.com', `variant=new&${dana}`, 'shipping', {
    url: `https://outlook.office.com/mail/0/?variant=new&${dana}`,
  }),
  outlook('on outlook.office365.com', `variant=new&${dana}`, 'shipping', {
    url: `https://outlook.office365.com/mail/0/?variant=new&${dana}`,
  }),
  outlook('on outlook.cloud.microsoft', `variant=new&${dana}`, 'issue 2025-11', {
    url: `https://outlook.cloud.microsoft/mail/0/?variant=new&${dana}`,
  }),
];
