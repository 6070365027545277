/** The message on the extension's own first page, on which the button is tried without an account. Its hooks are ours (src/ui/welcome). */
import { parseAddress } from './address.ts';
import { createWebmail } from './create-webmail.ts';
import { insertHtml } from './editing/insert-html.ts';
import { insertNode } from './editing/insert-node.ts';
import type { Layout, Site } from './site.ts';
import type { Webmail } from './webmail.ts';

const find = { root: '.compose', body: '.compose [contenteditable]', send: '.send' } as const;
const read = { to: '.to', subject: '.subject', tail: '.signature' } as const;

const layout: Layout = {
  bodies: (page) => [...page.querySelectorAll<HTMLElement>(find.body)],
  rootOf: (body) => body.closest<HTMLElement>(find.root) ?? undefined,
  send: (root) => root.querySelector(find.send),
  places(root) {
    const send = root.querySelector(find.send);
    return [send?.parentElement ? { parent: send.parentElement, next: send.nextElementSibling, wrap: 'span' } : undefined];
  },
  isTight: false,
};

/** Served by no site: by a page of the extension alone. */
export const practice: Webmail = /* @__PURE__ */ createWebmail(
  'practice',
  ({ protocol, pathname }) => protocol.endsWith('-extension:') && pathname === '/welcome.html',
  layout,
);

/** How its message is read and written. */
export const practiceMessages = (): Site => ({
  layout,
  editable: (body) => body,
  manners: { tail: read.tail, ways: [insertHtml, insertNode], undo: (body) => body.ownerDocument.execCommand('undo') },
  subjectBox: (root) => root.querySelector<HTMLInputElement>(read.subject),
  recipients: (root) => [parseAddress(root.querySelector<HTMLInputElement>(read.to)?.value ?? '')],
  from: () => undefined,
  attachments: () => [],
  isReply: () => false,
  hooks: () => ({ ...find, ...read }),
});
