import { element, input } from '../page/element.ts';
import { candidate, delegator, received } from '../page/people.ts';
import { postMail } from '../page/post.ts';
import type { MailPerson } from '../server/mailbox.ts';
import { bodyContents, plainContents, quoted } from './contents.ts';
import { closureEditor, type GmailEditor, textareaEditor } from './editor.ts';
import { type RecipientRows, recipientRows } from './recipients.ts';
import type { GmailSettings } from './settings.ts';
import { sendRow } from './toolbar.ts';

let made = 0;

/** What a compose asks of the page round it. */
export interface ComposeHost {
  /** The compose has gone, by Send or Discard. */
  gone(compose: GmailCompose): void;
  /** Says something at the foot of the page; with `undo`, offers it. */
  say(text: string, undo?: () => void): () => void;
  note(entry: { subject: string; state: 'waiting' | 'undone' | 'posted' | 'refused'; reason?: string }): void;
}

/**
 * One compose: `root` is Gmail's `div.M9` and all below it, the same in every frame round it (`frames.ts`).
 * Rests on: captured, one whole window of 2020-10, with `div.aO7` and the attributes of 2024-2025.
 */
export class GmailCompose {
  readonly root: HTMLElement;
  readonly number = ++made;
  readonly settings: GmailSettings;
  readonly subjectBox: HTMLInputElement;
  readonly #host: ComposeHost;
  readonly #hidden: HTMLInputElement;
  readonly #bar = element('div.aDh');
  readonly #trimmed: HTMLElement;
  readonly #textarea: HTMLTextAreaElement;
  readonly #target: HTMLElement;
  readonly #frame = element('iframe.Am.Al.editable') as HTMLIFrameElement;
  #rows: RecipientRows;
  #editor: GmailEditor | undefined;
  #open = true;

  constructor(settings: GmailSettings, host: ComposeHost) {
    const { labels } = settings;
    this.settings = settings;
    this.#host = host;
    const isReply = settings.kind !== 'new';
    const rows = element('div.fX.aXjCH');
    const summary = element('div.aoD.hl', { tabindex: '1' });
    this.#rows = recipientRows(rows, summary, settings);
    this.subjectBox = input('input.aoT', {
      name: 'subjectbox',
      tabindex: '1',
      placeholder: labels.subject,
      'aria-label': labels.subject,
      spellcheck: 'true',
      value: settings.subject,
    });
    this.#hidden = input('input', { type: 'hidden', name: 'subject', value: settings.subject });
    this.subjectBox.addEventListener('input', () => {
      this.#hidden.value = this.subjectBox.value;
    });
    const from = settings.delegated ? delegator.email : '';
    const hidden = {
      composeid: String(1000 + this.number),
      from,
      draft: `#msg-a:r-${7000 + this.number}`,
      rt: `#thread-a:r-${8000 + this.number}`,
      lts: '',
      rm: isReply ? 'thread-f:1859#msg-f:1859' : '',
      ishtml: settings.plain ? '0' : '1',
    };
    const form = element(
      'form.bAs',
      { method: 'POST', enctype: 'multipart/form-data' },
      settings.delegated && element('div.az2.az4.L3', {}, `${delegator.name} <${delegator.email}>`),
      rows,
      summary,
      element('div.aoD.az6', isReply ? { style: 'display: none' } : {}, element('div.om', {}, this.subjectBox)),
      ...Object.entries(hidden).map(([name, value]) => input('input', { type: 'hidden', name, value })),
      this.#hidden,
    );
    form.addEventListener('submit', (event) => event.preventDefault());

    // The plain-text twin carries the same label as the body.
    this.#textarea = element('textarea.Ak', {
      form: 'nosend',
      tabindex: '1',
      'aria-label': labels.body,
    }) as HTMLTextAreaElement;
    this.#target = element(
      `div.Am${isReply ? '.aiL.aO9' : ''}.Al.editable.LW-avf.tS-tW${isReply ? '' : '.tS-tY'}`,
      {
        hidefocus: 'true',
        'aria-label': labels.body,
        'aria-multiline': 'true',
        tabindex: '1',
        spellcheck: 'false',
        ...(labels.direction === 'rtl' && { style: 'direction: rtl' }),
      },
      ...(settings.plain === 'div' ? plainDivs(settings) : bodyContents(settings)),
    );
    this.#target.id = `:${(300 + this.number).toString(36)}`;
    this.#trimmed = element('div.ajR', {
      role: 'button',
      tabindex: '1',
      'aria-label': labels.trimmed,
      'data-tooltip': labels.trimmed,
    });
    this.#trimmed.style.display = isReply && settings.quote === 'trimmed' && settings.plain !== 'textarea' ? '' : 'none';
    this.#trimmed.addEventListener('click', () => this.#showTrimmed());
    const inTextarea = settings.plain === 'textarea';
    const twin = element(`div.Ar.As${inTextarea ? '' : '.aXjCH'}`, {}, element('div.At', {}, this.#textarea));
    const rich = element(
      'div.Ar.Au',
      { style: `display: ${inTextarea ? 'none' : 'block'}` },
      element('div.aO7', {}, settings.iframe ? this.#frame : this.#target),
      this.#trimmed,
    );

    const formatting = [
      '+undo',
      '+redo',
      '+bold',
      '+italic',
      '+underline',
      '+insertOrderedList',
      '+BLOCKQUOTE',
      '+removeFormat',
    ].map((command) => element('div.eN.e5', { role: 'button', command, tabindex: '-1', 'aria-label': command.slice(1) }));
    const hint = element('div.aA3', {}, 'Plain text mode');
    hint.style.display = settings.plain ? '' : 'none';
    const bar = element(
      'div.aDg',
      {},
      element(
        'div.aDj',
        {},
        element('div.aDl', {}, hint, element('div.aX', {}, element('div.J-Jw', { role: 'toolbar' }, ...formatting))),
        this.#bar,
      ),
    );
    this.rerenderToolbar();

    const table = element(
      'table.iN',
      {},
      element(
        'tbody',
        {},
        element(
          'tr',
          {},
          element(
            'td.GQ',
            {},
            element(
              'div.GP',
              {},
              element(
                'div.qz',
                {},
                element(
                  'div.et',
                  {},
                  element(
                    'div.ZyRVue',
                    {},
                    element(
                      'div',
                      {},
                      element('table.cf.An', {}, element('tbody', {}, element('tr', {}, element('td.Ap', {}, twin, rich)))),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
        element('tr', {}, element('td.HE', {}, bar)),
      ),
    );
    const avatar = isReply
      ? element('td.aoY', {}, element('div.ajn', { 'aria-hidden': 'true' }, candidate.name.slice(0, 1)))
      : element('td.aoY');
    this.root = element(
      'div.M9',
      { jsaction: 'practice', jslog: `77394; u014N:xr6bB; 1:${this.number}` },
      element('div', { role: 'menu', style: 'display: none' }),
      element(
        'div.aoI',
        { role: 'region', 'aria-label': isReply ? labels.reply : labels.newMessage },
        element(
          `table.aoP.${isReply ? 'HM' : 'aoC'}`,
          {},
          element('tbody', {}, element('tr', {}, avatar, element('td.I5', {}, form, element('div.a8i'), table))),
        ),
      ),
    );
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.send();
    });
  }

  /** Makes the body editable; the compose stands in the page by now. */
  start(): void {
    if (this.settings.plain === 'textarea') {
      this.#textarea.value = plainContents(this.settings);
      this.#editor = textareaEditor(this.#textarea);
      return;
    }
    this.#editor = closureEditor(this.settings.iframe ? this.#framed() : this.#target, this.settings);
  }

  /** The body of the iframe, which takes over what the plain element would have been. */
  #framed(): HTMLElement {
    const page = this.#frame.contentDocument;
    if (!page) throw new Error('the iframe has no document');
    // Written once, so that the browser does not put an empty document in its place later.
    page.open();
    page.close();
    const { body } = page;
    for (const { name, value } of this.#target.attributes) body.setAttribute(name, value);
    body.className = 'editable';
    body.append(...this.#target.childNodes);
    return body;
  }

  get editor(): GmailEditor {
    if (!this.#editor) throw new Error('the compose has not started');
    return this.#editor;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  get people(): Record<'to' | 'cc' | 'bcc', MailPerson[]> {
    return this.#rows.people;
  }

  setPeople(people: Partial<Record<'to' | 'cc' | 'bcc', MailPerson[]>>): void {
    this.#rows.set(people);
  }

  get subject(): string {
    return this.#hidden.value;
  }

  rerenderToolbar(): void {
    this.#bar.replaceChildren(sendRow(this.settings.labels, { send: () => this.send(), discard: () => this.close() }));
  }

  /** A reply becomes a forward or the other way round: recipients go, the quote comes into the body, the toolbar is rendered again. */
  switchKind(): void {
    const kind = this.settings.kind === 'forward' ? 'reply' : 'forward';
    this.settings.kind = kind;
    this.setPeople({ to: kind === 'reply' ? [received.from] : [], cc: [], bcc: [] });
    this.#hidden.value = `${kind === 'reply' ? 'Re' : 'Fwd'}: ${received.subject}`;
    this.subjectBox.value = this.#hidden.value;
    this.#trimmed.style.display = 'none';
    if (this.settings.plain !== 'textarea') {
      this.editor.editable().querySelector(':scope > .gmail_quote')?.remove();
      this.editor.editable().append(quoted(kind));
    }
    this.rerenderToolbar();
  }

  #showTrimmed(): void {
    this.#trimmed.style.display = 'none';
    this.editor.editable().append(element('br'), quoted(this.settings.kind));
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#editor?.dispose();
    this.root.remove();
    this.#host.gone(this);
  }

  send(): void {
    const { to, cc, bcc } = this.people;
    if (to.length + cc.length + bcc.length === 0) {
      this.#host.say('Please specify at least one recipient.');
      return;
    }
    const { kind, quote, plain, delegated, undo, labels } = this.settings;
    const { html, text } = this.editor.model();
    const isReply = kind !== 'new';
    // What is behind "show trimmed content" goes out with the reply all the same.
    const behind = isReply && quote === 'trimmed' && this.#trimmed.style.display !== 'none' ? quoted(kind) : undefined;
    const mail = {
      from: delegated ? delegator : candidate,
      to,
      cc,
      bcc,
      subject: this.subject,
      text: behind ? `${text}\n\n${behind.textContent}` : text,
      ...(!plain && { html: `<div dir="${labels.direction}">${html}${behind ? `<br>${behind.outerHTML}` : ''}</div>` }),
      ...(isReply && { inReplyTo: received.messageId }),
    };
    const entry: Parameters<ComposeHost['note']>[0] = { subject: mail.subject, state: 'waiting' };
    this.#host.note(entry);
    this.close();
    const post = () =>
      postMail(mail).then(
        () => {
          entry.state = 'posted';
        },
        (error: Error) => {
          Object.assign(entry, { state: 'refused', reason: error.message });
          this.#host.say(`Not delivered: ${error.message}`);
        },
      );
    if (undo <= 0) {
      void post();
      this.#host.say(labels.sent);
      return;
    }
    const timer = setTimeout(() => {
      gone();
      void post();
    }, undo * 1000);
    const gone = this.#host.say(labels.sent, () => {
      clearTimeout(timer);
      entry.state = 'undone';
    });
  }
}

function plainDivs(settings: GmailSettings): Node[] {
  return plainContents(settings)
    .split('\n')
    .map((line) => element('div', {}, line || element('br')));
}
