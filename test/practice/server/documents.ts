import { randomBytes } from 'node:crypto';
import type { ReceivedMail } from './mailbox.ts';

/** A response: the document and the headers it is sent with. */
export interface Document {
  headers: Record<string, string>;
  body: string;
}

/** The hosts of the two webmails, as production has them. */
export const gmailHosts = ['mail.google.com'] as const;
/** The hosts that Outlook on the web is served from. */
export const outlookHosts = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

/**
 * The page of a webmail. It is an empty shell: its script builds what the address asks for (`settings.ts`).
 * Headers as those sites send them: scripts by nonce, Trusted Types, and an opener policy. Known from public reports (2024-2026).
 */
export function mailDocument(webmail: 'gmail' | 'outlook', url: URL): Document {
  const nonce = randomBytes(12).toString('base64url');
  const scripts =
    webmail === 'gmail'
      ? ['closure.js', 'gmail.js']
      : url.searchParams.get('rooster') === '8'
        ? ['outlook8.js', 'outlook.js']
        : ['outlook.js'];
  const rests = webmail === 'gmail' ? gmailRests : outlookRests;
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'`,
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'cache-control': 'no-cache, private',
    },
    body: `<!doctype html>
<!-- ${rests} -->
<html lang="en">
<head>
<meta charset="utf-8">
<title>Practice mail</title>
<link rel="stylesheet" href="/practice/mail.css">
${webmail === 'outlook' ? `<link rel="preload" nonce="${nonce}" href="/owamail/practice/scripts/owa.mail.runtime.js" as="script">` : ''}
</head>
<body>
${scripts.map((name) => `<script nonce="${nonce}" src="/practice/${name}"></script>`).join('\n')}
</body>
</html>`,
  };
}

const gmailRests = `A practice page, shaped like Gmail, in our own words. What it rests on:
captured: tags, roles, names and classes of the floating compose (one whole window, 2020-10), bodies of 2016-2025, a reduced inline reply of 2026-07;
shipping code of others: full screen, minimised, inline reply and forward, wrapper of 2025, reading pane, pop-out, recipient chips of 2021 on, title bars of 2025 and 2026;
guess: plain-text mode, rows of chips in full, whole inline replies, delegated accounts, the "Undo" after Send. The editor is Closure's own, with its undo.
Which of these an address shows is in test/practice/gmail/settings.ts; on what each rests, in the matrix of test/webmail/rows.ts.`;

const outlookRests = `A practice page, shaped like Outlook on the web, in our own words. What it rests on:
live notes of others (2026): compose root, docking parts, Send, recipient wells, subject, editor parent; shipping code of others: chips, presence text, older panes kept, pop-outs;
guess: plain-text mode, where the quote of a collapsed reply sits, the exact nesting between the docking parts. The editor is Microsoft's own roosterjs.
Which of these an address shows is in test/practice/outlook/settings.ts; on what each rests, in the matrix of test/webmail/rows.ts.`;

/** The inbox page: every mail that the mail server received, newest first. */
export function inboxDocument(inbox: readonly ReceivedMail[]): Document {
  const mails = [...inbox].reverse().map(
    ({ from, to, subject, text, arrivedAt }) => `<article class="mail">
<h2>${asText(subject || '(no subject)')}</h2>
<p class="head">From ${asText(names(from))}<br>To ${asText(names(to))}<br>Arrived ${asText(arrivedAt.toISOString())}</p>
<pre>${asText(text)}</pre>
</article>`,
  );
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Inbox - Practice mail</title><link rel="stylesheet" href="/practice/mail.css"></head>
<body class="inbox">
<main><h1>What arrived</h1>
${mails.join('\n') || '<p>Nothing yet.</p>'}
</main>
</body>
</html>`,
  };
}

const names = (people: ReceivedMail['to']) => people.map(({ name, email }) => (name ? `${name} <${email}>` : email)).join(', ');

function asText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
