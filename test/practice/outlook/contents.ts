import { candidate, received, signatureLines } from '../page/people.ts';
import type { OutlookSettings } from './settings.ts';

/** The font of a new message, as the product sets it on every line. */
export const fontFamily = 'Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif';

const style = `font-family: ${fontFamily}; font-size: 12pt; color: rgb(0, 0, 0);`;
const line = (html: string) => `<div class="elementToProof" style="${style}">${html || '<br>'}</div>`;
const asHtml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * What the editor holds at the start, as HTML. Rests on: public code with live notes of 2026 for the first line, `#Signature`, `#appendonsend`,
 * the rule and `#divRplyFwdMsg`; a collapsed reply keeps only the mark, which is a guess.
 */
export function bodyContents(settings: OutlookSettings): string {
  if (settings.plain)
    return plainContents(settings)
      .split('\n')
      .map((text) => `<div>${asHtml(text) || '<br>'}</div>`)
      .join('');
  const lines = settings.body ? settings.body.split(/\r?\n/).map((text) => line(asHtml(text))) : [line('')];
  const quote = settings.kind === 'new' || settings.quote === 'outside' ? '' : quoteMark(settings);
  return `${lines.join('')}${signature(settings.signature)}${quote}`;
}

/** The signature's block; `name` differs after another From. */
export function signature(kind: OutlookSettings['signature'], name: string = signatureLines[0]): string {
  if (kind === 'none') return '';
  const id = kind === 'mobile' ? 'ms-outlook-mobile-signature' : 'Signature';
  const lines = [name, ...signatureLines.slice(1)].map((text) => `<div style="${style}">${asHtml(text)}</div>`);
  return `<div id="${id}" class="elementToProof">${lines.join('')}</div>`;
}

function quoteMark({ quote, signature }: OutlookSettings): string {
  if (quote === 'collapsed') return '<div id="appendonsend"></div>';
  if (signature === 'mobile') return `<div id="mail-editor-reference-message-container">${quotedMail()}</div>`;
  return `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">${quotedMail()}`;
}

/** The head and the text of the message that is answered or passed on. */
export function quotedMail(): string {
  const { from, date, subject, lines } = received;
  const head = [
    `<b>From:</b> ${asHtml(`${from.name} <${from.email}>`)}`,
    `<b>Sent:</b> ${asHtml(date)}`,
    `<b>To:</b> ${asHtml(`${candidate.name} <${candidate.email}>`)}`,
    `<b>Subject:</b> ${asHtml(subject)}`,
  ];
  const body = lines.map((text) => `<div>${asHtml(text) || '<br>'}</div>`);
  return `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt">${head.join('<br>')}</font><div>&nbsp;</div></div>${body.join('')}`;
}

/** A body in plain text. */
export function plainContents(settings: OutlookSettings): string {
  const mark = settings.signature === 'none' ? [] : ['', ...signatureLines];
  const quote =
    settings.kind === 'new' ? [] : ['', '________________________________', `From: ${received.from.name}`, ...received.lines];
  return [settings.body, ...mark, ...quote].join('\n');
}
