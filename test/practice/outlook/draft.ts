import { candidate, received } from '../page/people.ts';
import { postMail } from '../page/post.ts';
import type { MailPerson } from '../server/mailbox.ts';
import { bodyContents, quotedMail, signature } from './contents.ts';
import type { OutlookEditor } from './editor.ts';
import type { OutlookSettings } from './settings.ts';

let made = 0;

/** What a draft asks of the page round it. */
export interface DraftHost {
  /** Something that is shown has changed. */
  changed(): void;
  /** The draft has gone, by Send or Discard. */
  gone(draft: OutlookDraft): void;
  say(text: string): void;
  note(entry: { subject: string; state: 'waiting' | 'posted' | 'refused'; reason?: string }): void;
}

/** One open message: what React shows, and the editor that React must not touch. */
export class OutlookDraft {
  readonly number = made++;
  readonly settings: OutlookSettings;
  readonly people: Record<'to' | 'cc' | 'bcc', MailPerson[]>;
  readonly #host: DraftHost;
  subject: string;
  /** Grows when the row of Send is to be made anew. */
  toolbar = 0;
  /** Grows when the whole compose is to be made anew. */
  mount = 0;
  from = candidate;
  html: string;
  root: HTMLElement | undefined;
  #editor: OutlookEditor | undefined;
  #earlierChanges = 0;
  #open = true;

  constructor(settings: OutlookSettings, host: DraftHost) {
    this.settings = settings;
    this.#host = host;
    this.subject = settings.subject;
    this.people = { to: settings.to, cc: settings.cc, bcc: settings.bcc };
    this.html = bodyContents(settings);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  get editor(): OutlookEditor {
    if (!this.#editor) throw new Error('the compose has no editor now');
    return this.#editor;
  }

  get changes(): number {
    return this.#earlierChanges + (this.#editor?.changes() ?? 0);
  }

  /** The compose was mounted, or (with nothing) is being taken down: what it held is kept for the next mount. */
  setEditor(editor: OutlookEditor | undefined): void {
    if (!editor && this.#editor) {
      this.html = this.#editor.model().html;
      this.#earlierChanges += this.#editor.changes();
      this.#editor.dispose();
    }
    this.#editor = editor;
  }

  change(change: () => void): void {
    change();
    this.#host.changed();
  }

  /** Another From: the signature goes out and comes back as a new element with another name in it. */
  switchFrom(): void {
    this.change(() => {
      this.from = { name: 'L. Demir', email: 'l.demir@example.com' };
    });
    const old = this.editor.editable().querySelector('#Signature');
    const holder = document.createElement('template');
    holder.innerHTML = signature('plain', this.from.name);
    const fresh = holder.content.firstElementChild;
    if (old && fresh) old.replaceWith(fresh);
    this.editor.snapshot();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#host.gone(this);
  }

  send(): void {
    const { to, cc, bcc } = this.people;
    if (to.length + cc.length + bcc.length === 0) {
      this.#host.say('This message needs at least one recipient.');
      return;
    }
    const { kind, quote, plain } = this.settings;
    const { html, text } = this.editor.model();
    const isReply = kind !== 'new';
    const behind = isReply && quote !== 'inside' && !plain;
    const mail = {
      from: this.from,
      to,
      cc,
      bcc,
      subject: this.subject,
      text: behind ? `${text}\n\n${received.lines.join('\n')}` : text,
      ...(!plain && { html: behind ? `${html}${quotedMail()}` : html }),
      ...(isReply && { inReplyTo: received.messageId }),
    };
    const entry: Parameters<DraftHost['note']>[0] = { subject: mail.subject, state: 'waiting' };
    this.#host.note(entry);
    this.close();
    postMail(mail).then(
      () => {
        entry.state = 'posted';
        this.#host.say('Message sent');
      },
      (error: Error) => {
        Object.assign(entry, { state: 'refused', reason: error.message });
        this.#host.say(`Not delivered: ${error.message}`);
      },
    );
  }
}
