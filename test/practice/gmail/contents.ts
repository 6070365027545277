import { element } from '../page/element.ts';
import { candidate, received, signatureLines } from '../page/people.ts';
import type { GmailSettings } from './settings.ts';

/**
 * What the body of a compose holds at the start.
 * Rests on: captured bodies of 2016-2025 (empty body, signature with its prefix, reply quote). The signature stands above the
 * quote, without the prefix, when the user ticked so; below it otherwise.
 */
export function bodyContents(settings: GmailSettings): Node[] {
  const lines = settings.body ? settings.body.split(/\r?\n/).map((line) => element('div', {}, line || element('br'))) : [];
  const quote = settings.kind !== 'new' && settings.quote === 'shown' ? [element('br'), quoted(settings.kind)] : [];
  const first = settings.kind !== 'new' && quote.length > 0 ? [element('div', { dir: 'ltr' }, element('br'))] : [];
  const signature = signatureNodes(settings.signature);
  if (lines.length + signature.length + quote.length === 0) return [element('br')];
  return settings.signature === 'plain'
    ? [...lines, ...first, ...signature, ...quote]
    : [...lines, ...first, ...quote, ...signature];
}

function signatureNodes(signature: GmailSettings['signature']): Node[] {
  if (signature === 'none') return [];
  const lines = signatureLines.flatMap((line, place) => (place > 0 ? [element('br'), line] : [line]));
  const block = element(
    'div.gmail_signature',
    { dir: 'ltr', 'data-smartmail': 'gmail_signature' },
    element('div', { dir: 'ltr' }, ...lines),
  );
  const gap = [element('div', {}, element('br', { clear: 'all' })), element('div', {}, element('br'))];
  if (signature === 'plain') return [...gap, block];
  return [...gap, element('span.gmail_signature_prefix', {}, '-- '), element('br'), block];
}

/** The message that is answered or passed on, as it stands in the body. */
export function quoted(kind: GmailSettings['kind']): HTMLElement {
  const { from, date, subject, lines } = received;
  const body = lines.map((line) => element('div', {}, line || element('br')));
  const heads = [
    '---------- Forwarded message ---------',
    `From: ${from.name} <${from.email}>`,
    `Date: ${date}`,
    `Subject: ${subject}`,
    `To: ${candidate.name} <${candidate.email}>`,
  ].flatMap((line) => [line, element('br')]);
  if (kind === 'forward')
    return element(
      'div.gmail_quote.gmail_quote_container',
      {},
      element('div.gmail_attr', { dir: 'ltr' }, ...heads),
      element('br'),
      ...body,
    );
  return element(
    'div.gmail_quote.gmail_quote_container',
    {},
    element('div.gmail_attr', { dir: 'ltr' }, `On ${date}, ${from.name} <${from.email}> wrote:`, element('br')),
    element(
      'blockquote.gmail_quote',
      { style: 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex' },
      ...body,
    ),
  );
}

/** A body in plain text, as the textarea of plain-text mode holds it. */
export function plainContents(settings: GmailSettings): string {
  const signature = settings.signature === 'none' ? [] : ['', '-- ', ...signatureLines];
  const quote =
    settings.kind === 'reply'
      ? ['', `On ${received.date}, ${received.from.name} wrote:`, ...received.lines.map((line) => `> ${line}`)]
      : [];
  return [settings.body, ...signature, ...quote].join('\n');
}
