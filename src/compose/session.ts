/**
 * What happens beside one compose, from the press of the button on: ask for the letter, insert it, show the card, carry out
 * what the candidate does there. Loaded with the card, on first use.
 */
import { ask, disconnected } from '../extension/ask.ts';
import { type Finding, mergedFindings } from '../follow-up/draft.ts';
import type { DraftReply, DraftRequest, Who } from '../follow-up/letter-for.ts';
import type { Tone } from '../follow-up/notes.ts';
import type { ReviewDesk } from '../follow-up/review-desk.ts';
import type { CardCallbacks, CardHandle, CardLetter, CardModule, CardState } from '../ui/card/card-state.ts';
import type { Compose, ComposeAccess, Insertion } from '../webmail/webmail.ts';
import type { FollowUpButton } from './follow-up-button.ts';
import { highlight } from './highlight.ts';
import { openLiveReview } from './live-review.ts';

/** The talk about one compose. */
export interface Session {
  /** The button was pressed: draft, insert, show the card; a letter by the candidate's own hand is read first. */
  press(): Promise<void>;
  /** Reads along from now on, without a card: the button shows how many things there are to look at. */
  readAlong(): void;
}

/** How long after the last keystroke the message is read again, in milliseconds. */
const reviewDelay = 250;

/** From so many words on, a text of the candidate's own is a letter, to be read rather than added to. */
const ownLetterWords = 40;

/** What the candidate has chosen so far; kept while the compose is open. */
type Choice = Pick<DraftRequest, 'who' | 'kind' | 'tone' | 'locale' | 'wording' | 'partWording'>;

/** Starts the talk about a compose. `lost` aborts when the compose is gone; nothing happens after that. */
export function openSession(
  open: CardModule['open'],
  webmail: ComposeAccess,
  compose: Compose,
  button: FollowUpButton,
  lost: AbortSignal,
): Session {
  let choice: Choice = {};
  let letter: (CardLetter & { desk: ReviewDesk }) | undefined;
  let insertion: Insertion | undefined;
  let card: CardHandle | undefined;
  let shown: CardState | undefined;
  let writing = false;
  let draftedFor = '';
  /** The errors that Send was already held for: the next press goes through. */
  let heldFor = '';
  const reader = openLiveReview(compose);

  lost.addEventListener('abort', () => {
    highlight(compose, undefined);
    card?.close();
  });

  function show(state: CardState): void {
    if (lost.aborted) return;
    shown = state;
    if (card?.isOpen()) card.update(state);
    else card = open(compose, state, callbacks);
  }

  const showLetter = (more: { notice?: string; busy?: boolean } = {}): void => {
    if (!letter) return;
    const inserted = compose.insertion() !== undefined;
    const text = inserted ? compose.text() : letter.draft.text;
    const edited = insertion !== undefined && inserted && !insertion.isUntouched();
    const findings = inserted ? mergedFindings(letter.draft.findings, reader.findings()) : [];
    button.count(0);
    show({ state: 'drafted', letter, text, findings, inserted, edited, ...more });
  };

  /** A letter of the candidate's own to somebody in the notes: what there is to say of it. */
  function showOwnLetter(): boolean {
    const desk = reader.desk();
    if (!desk || compose.insertion() || wordsIn(compose.text()) < ownLetterWords) return false;
    button.count(0);
    show({ state: 'reviewing', name: desk.name, text: compose.text(), findings: reader.findings() });
    return true;
  }

  /** Asks for a letter and puts it in. One at a time: a second fast click finds the first one at work. */
  async function write(options: { replaceEdited?: boolean } = {}): Promise<void> {
    if (writing || lost.aborted) return;
    writing = true;
    button.show('busy');
    if (letter) showLetter({ busy: true });
    else show({ state: 'loading' });
    try {
      const recipients = compose.recipients();
      const from = compose.from();
      draftedFor = JSON.stringify(recipients);
      const subject = compose.subject();
      const isReply = compose.isReply();
      const reply = await ask('draftFor', { recipients, subject, isReply, ...(from ? { from } : {}), ...choice });
      if (lost.aborted) return;
      if (reply.ok) await take(reply.value, options);
      else if (reply.error === disconnected) show({ state: 'reload-needed', ...(letter ? { text: letter.draft.text } : {}) });
      else show({ state: 'error', message: reply.error, retry: true });
    } catch (error) {
      show({ state: 'error', message: `Something went wrong here; your message is as it was. (${String(error)})`, retry: true });
    } finally {
      writing = false;
      button.show(shown?.state === 'reload-needed' ? 'reload' : 'ready');
    }
  }

  async function take(reply: DraftReply, { replaceEdited = false }: { replaceEdited?: boolean }): Promise<void> {
    if (reply.state === 'unknown-recipient') {
      const [first] = compose.recipients();
      return show({ ...reply, ...(first ? { recipient: first } : {}) });
    }
    if (reply.state !== 'drafted') return show(reply);
    const { subject, text, html } = reply.draft;
    const outcome = await compose.insert({ subject, text, html }, { signal: lost, replaceEdited });
    if (outcome.ok) {
      letter = reply;
      insertion = outcome.insertion;
      choice = { ...choice, who: whoOf(reply) };
      reader.set(reply.desk, whoOf(reply));
      reader.forgetDismissed();
      return showLetter();
    }
    if (outcome.reason === 'edited') return show({ state: 'replace-edited' });
    if (outcome.reason === 'clipboard') return show({ state: 'clipboard', text, copied: await copy(text) });
    card?.close();
  }

  /** Reads the message again, and shows or counts what a colleague would say of it. */
  async function readAgain(): Promise<void> {
    await reader.refresh();
    if (lost.aborted || writing) return;
    if (card?.isOpen() && shown?.state === 'drafted') return showLetter();
    if (card?.isOpen() && shown?.state === 'reviewing' && showOwnLetter()) return;
    const isLetter = compose.insertion() !== undefined || wordsIn(compose.text()) >= ownLetterWords;
    button.count(isLetter ? reader.findings().filter(({ severity }) => severity !== 'info').length : 0);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void readAgain(), reviewDelay);
  };
  // Editors stop their events on the way up: capture sees them all. Recipients and subject are inside the root as well.
  for (const type of ['input', 'focusout', 'keyup'])
    compose.root.addEventListener(type, changed, { capture: true, signal: lost });
  lost.addEventListener('abort', () => clearTimeout(timer));

  const again = (next: Partial<Choice>) => {
    choice = { ...choice, ...next };
    void write();
  };

  const callbacks: CardCallbacks = {
    onClosed: () => {
      highlight(compose, undefined);
      shown = undefined;
    },
    onUndo: () => void undo(),
    onPutBack: () => again({}),
    onAnotherWording: () => again({ wording: (choice.wording ?? 0) + 1, partWording: {} }),
    onAnotherPart: (name) => again({ partWording: { ...choice.partWording, [name]: (choice.partWording?.[name] ?? 0) + 1 } }),
    onTone: (tone: Tone) => again({ tone }),
    onKind: (kind) => again({ kind, wording: 0, partWording: {} }),
    onLocale: (locale) => again({ locale }),
    onFix: (finding) => void fix(finding),
    onDismiss: (finding) => {
      reader.dismiss(finding);
      highlight(compose, undefined);
      void readAgain();
    },
    onPoint: (finding) => highlight(compose, finding?.where === 'body' ? finding.range : undefined),
    onFullName: (fullName) => void saveFullName(fullName),
    onPick: (who) => again({ who }),
    onQuickNotes: (notes) => void saveQuickNotes(notes),
    onReplace: (replace) => {
      if (replace) void write({ replaceEdited: true });
      else if (letter) showLetter();
      else card?.close();
    },
    onRetry: () => void write(),
    diagnosis: () => compose.diagnosis(),
    copy,
  };

  async function undo(): Promise<void> {
    const taken = await (compose.insertion() ?? insertion)?.undo();
    showLetter({
      notice: taken ? 'Taken back. Your message is as it was.' : 'The letter has been changed since; take it back with Ctrl+Z.',
    });
  }

  async function fix(finding: Finding): Promise<void> {
    if (!finding.fix || !finding.range) return;
    const done =
      finding.where === 'subject'
        ? compose.replaceInSubject(finding.range, finding.fix.replace)
        : await compose.replace(finding.range, finding.fix.replace);
    highlight(compose, undefined);
    if (done) await readAgain();
    else showLetter({ notice: 'Those words have changed meanwhile; nothing was touched.' });
  }

  async function saveFullName(fullName: string): Promise<void> {
    const saved = await ask('saveFullName', { fullName });
    if (saved.ok) await write();
    else show({ state: 'no-full-name', problem: saved.error });
  }

  let quickNotesId: string | undefined;
  async function saveQuickNotes(notes: Parameters<CardCallbacks['onQuickNotes']>[0]): Promise<void> {
    quickNotesId ??= crypto.randomUUID();
    const saved = await ask('saveQuickNotes', { ...notes, id: quickNotesId });
    if (saved.ok) again({ who: saved.value, tone: notes.tone });
    else if (shown?.state === 'unknown-recipient') show({ ...shown, problem: saved.error });
  }

  async function press(): Promise<void> {
    const isSame = draftedFor === JSON.stringify(compose.recipients());
    if (shown?.state === 'drafted' && card?.isOpen() && compose.insertion()?.isUntouched() && isSame) {
      // Nothing to do again: the letter is in and untouched, the card is open.
      card.focus();
      button.show('ready');
      return;
    }
    if (shown?.state !== 'reviewing' || !card?.isOpen()) {
      await reader.refresh();
      if (showOwnLetter()) return button.show('ready');
    }
    await write();
  }

  /** Send is held once for the same errors; the candidate's second press goes through. Nothing here sends. */
  function beforeSend(event: Event): void {
    const errors = reader.findings().filter(({ severity }) => severity === 'error');
    const isLetter = compose.insertion() !== undefined || wordsIn(compose.text()) >= ownLetterWords;
    const key = errors.map(({ check, evidence }) => `${check} ${evidence}`).join('\n');
    if (errors.length && isLetter && key !== heldFor) {
      heldFor = key;
      event.preventDefault();
      show({ state: 'send-held', findings: errors });
      return;
    }
    const standing = compose.insertion();
    if (!letter || !standing) return;
    const { interviewId, recipient, kind } = letter.draft;
    const interviewerId = recipient.role === 'interviewer' ? recipient.id : undefined;
    const sentAt = new Date().toISOString();
    const message = { interviewId, kind, subject: compose.subject(), text: compose.text(), sentAt };
    void ask('noteSent', interviewerId ? { ...message, interviewerId } : message);
  }
  webmail.onSend(compose, beforeSend, lost);

  return { press, readAlong: changed };
}

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const whoOf = ({ draft: { interviewId, recipient } }: CardLetter): Who => ({
  interviewId,
  interviewerId: recipient.role === 'interviewer' && recipient.id ? recipient.id : recipient.role,
});

/** Puts text on the clipboard; a page without focus or permission refuses, and the card then shows the text to copy. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
