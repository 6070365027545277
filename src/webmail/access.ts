/** Reading and writing the open messages of each webmail: what the card loads. */
import { createCompose } from './compose.ts';
import { gmailMessages } from './gmail.ts';
import { onSend } from './on-send.ts';
import { outlookMessages } from './outlook.ts';
import { practiceMessages } from './practice.ts';
import type { ComposeAccess, Webmail } from './webmail.ts';

const sites = { gmail: gmailMessages, outlook: outlookMessages, practice: practiceMessages };

/** The access to the messages of a webmail. */
export function accessTo(id: Webmail['id']): ComposeAccess {
  const site = sites[id]();
  return {
    open: (compose) => createCompose(site, compose),
    onSend: (compose, asked, signal) => onSend(site.layout, compose, asked, signal),
  };
}
