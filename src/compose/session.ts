/**
 * What happens beside one compose, from the press of the button on: ask for the letter, insert it, show the card, carry out
 * what the candidate does there. Loaded with the card, on first use.
 */
import { ask, disconnected, silence } from '../extension/ask.ts';
import { refusalWords } from '../extension/refusal-words.ts';
import type { Finding } from '../follow-up/draft.ts';
import { keptWordings } from '../follow-up/kept-wording.ts';
import type { DraftReply, DraftRequest, Who } from '../follow-up/letter-for.ts';
import type { Recipient } from '../follow-up/recipient.ts';
import type { ReviewDesk } from '../follow-up/review-desk.ts';
import { phrase, say, sayAll } from '../say.ts';
import type { CardCallbacks, CardHandle, CardLetter, CardModule, CardNotes, CardState } from '../ui/card/card-state.ts';
import type { Compose, ComposeAccess, Insertion } from '../webmail/webmail.ts';
import { copyText } from './copy-text.ts';
import type { FollowUpButton } from './follow-up-button.ts';
import { highlight } from './highlight.ts';
import { goesToAll, openLiveReview } from './live-review.ts';
import type { SentLetter } from './noted-send.ts';
import { openSendGuard } from './send-guard.ts';
import { whenEdited } from './when-edited.ts';

const words = {
  ...sayAll('session', ['takenBack', 'changedSince', 'changedMeanwhile', 'wordingKept', 'holds', 'holdsNot', 'updated']),
  noAnswer: say('worker_noAnswer'),
  wentWrong: phrase<[error: string]>('session_wentWrong'),
};

/** The talk about one compose. */
export interface Session {
  /** The button was pressed: draft, insert, show the card; a letter by the candidate's own hand is read first. */
  press(): Promise<void>;
  /** Writes the letter that was asked for elsewhere, in the popup or at a reminder. */
  writeFor(wanted: { who: Who; kind: string }): void;
  /** Reads along from now on, without a card: the button shows how many things there are to look at. */
  readAlong(): void;
}

/** From so many words on, a text of the candidate's own is a letter, to be read rather than added to. */
const ownLetterWords = 40;

/** How long a letter may take before the card says that it is being written, in milliseconds: shorter is not noticed as waiting. */
const patience = 100;

/** What the candidate has chosen so far; kept while the message goes to the same people. */
type Choice = Pick<DraftRequest, 'who' | 'kind' | 'tone' | 'locale' | 'wording' | 'partWording'>;

/** Starts the talk about a compose. `lost` aborts when the compose is gone; nothing happens after that. */
export function openSession(
  open: CardModule['open'],
  webmail: ComposeAccess,
  compose: Compose,
  button: FollowUpButton,
  lost: AbortSignal,
  /** Called when a message with our letter is sent. */
  noteSend: (letter: SentLetter) => void,
): Session {
  let choice: Choice = {};
  let choiceFor: Recipient[] = [];
  let letter: (CardLetter & { desk: ReviewDesk }) | undefined;
  let insertion: Insertion | undefined;
  let card: CardHandle | undefined;
  let shown: CardState | undefined;
  let writing = false;
  /** Counts what the worker was asked for: an answer to an older question is too late. */
  let asking = 0;
  /** What failed, once more. */
  let retry = (): void => undefined;
  let pressing: Promise<void> | undefined;
  let pointed: Finding | undefined;
  /** What was said last, while the message is as it was then. */
  let said: { notice: string; about: string } | undefined;
  const reader = openLiveReview(compose);
  const guard = openSendGuard();

  lost.addEventListener('abort', () => {
    highlight(compose, undefined);
    card?.close();
  });

  function show(state: CardState): void {
    if (lost.aborted) return;
    shown = state;
    button.count(0);
    if (card?.isOpen()) card.update(state);
    else card = open(compose, state, callbacks);
  }

  const errorsNow = () => reader.findings().filter(({ severity }) => severity === 'error');
  const isOwnLetter = () => !compose.insertion() && (compose.text().match(/\S+/g)?.length ?? 0) >= ownLetterWords;

  /** The picture of the message as it stands: our letter, or one by the candidate's own hand; undefined for neither. */
  function picture(more: { busy?: boolean } = {}): CardState | undefined {
    const text = compose.text();
    const notice = said?.about === text ? { notice: said.notice } : {};
    const desk = reader.desk();
    if (desk && isOwnLetter() && shown?.state !== 'drafted') {
      const { notes, name } = desk;
      const locale = notes.interviews[0]?.locale ?? notes.candidate.locale ?? 'en';
      return { state: 'reviewing', name, text, locale, findings: reader.findings(), parts: reader.parts(), ...notice };
    }
    if (!letter) return undefined;
    const inserted = compose.insertion() !== undefined;
    const whileIn = inserted
      ? { text, findings: reader.findings(letter.draft.findings), parts: reader.parts() }
      : { text: letter.draft.text, findings: [], parts: [] };
    const edited = inserted && insertion?.isUntouched() === false;
    return { state: 'drafted', letter, ...whileIn, inserted, edited, holdsErrors: guard.isOn(), ...notice, ...more };
  }

  /** Shows the message as it stands, with a sentence; false when there is nothing to show of it. */
  function showMessage(notice?: string): boolean {
    if (notice) said = { notice, about: compose.text() };
    const state = picture();
    if (state) show(state);
    return state !== undefined;
  }

  /** Asks for a letter and puts it in. One at a time: a second fast click finds the first one at work. */
  async function write(options: { replaceEdited?: boolean } = {}): Promise<void> {
    if (writing || lost.aborted) return;
    writing = true;
    const isWanted = question(() => void write(options));
    const turn = asking;
    button.show('busy');
    const recipients = compose.recipients();
    // What was chosen for one person is not for another.
    if (!goesToAll(choiceFor, recipients)) {
      choice = {};
      quickNotesId = undefined;
    }
    choiceFor = recipients;
    try {
      const from = compose.from();
      const request = { recipients, subject: compose.subject(), isReply: compose.isReply(), ...(from ? { from } : {}) };
      const asked = ask('draftFor', { ...request, ...choice });
      // Most letters are there before the eye could tell; only one that is not is waited for with a word.
      const slow = setTimeout(
        () => show((shown?.state === 'drafted' && picture({ busy: true })) || { state: 'loading' }),
        patience,
      );
      const reply = await asked.finally(() => clearTimeout(slow));
      if (!isWanted(reply.ok)) return;
      writing = true;
      if (reply.ok) await take(reply.value, options);
      else showRefused(reply.error);
    } catch (error) {
      show({ state: 'error', message: words.wentWrong(String(error)), retry: true });
    } finally {
      if (turn === asking) endWriting();
    }
  }

  /** Why the worker gave nothing: in its own words, or that the extension is gone from under the page. */
  function showRefused(error: string): void {
    // Who has a letter by hand there has done with ours.
    if (error === disconnected)
      show({ state: 'reload-needed', ...(letter && !isOwnLetter() ? { text: letter.draft.text } : {}) });
    else show({ state: 'error', message: error, retry: true });
  }

  function endWriting(): void {
    writing = false;
    button.show(shown?.state === 'reload-needed' ? 'reload' : 'ready');
  }

  /**
   * A question to the worker begins. When there is no answer for long, the candidate is told, and may press or ask again. The
   * function tells, when the answer is there, whether it still counts: an older question's never does, and once the candidate
   * was told, only a letter for a message that is as it was.
   */
  function question(again: () => void): (isAnswer: boolean) => boolean {
    const turn = ++asking;
    const message = () => JSON.stringify([compose.text(), compose.subject(), compose.recipients()]);
    const before = message();
    let isTold = false;
    retry = again;
    const timer = setTimeout(() => {
      if (turn !== asking) return;
      isTold = true;
      pressing = undefined;
      show({ state: 'error', message: words.noAnswer, retry: true });
      endWriting();
    }, silence);
    return (isAnswer) => {
      clearTimeout(timer);
      return !lost.aborted && turn === asking && (!isTold || (isAnswer && message() === before));
    };
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
      shown = undefined;
      showMessage();
    } else if (outcome.reason === 'edited') show({ state: 'replace-edited' });
    else if (outcome.reason === 'clipboard') {
      const copied = await copyText(compose.root.ownerDocument, text);
      show({ state: 'clipboard', text, copied });
    } else card?.close();
  }

  /** Reads the message again, and shows or counts what a colleague would say of it. */
  async function readAgain(): Promise<void> {
    await reader.refresh();
    if (lost.aborted || writing) return;
    const errors = errorsNow();
    guard.forgetMended(errors);
    pointAt(pointed && reader.current(pointed));
    if (!card?.isOpen()) {
      const isLetter = compose.insertion() !== undefined || isOwnLetter();
      button.count(isLetter ? reader.findings().filter(({ severity }) => severity !== 'info').length : 0);
    } else if (shown?.state === 'send-held' && errors.length > 0) show({ state: 'send-held', findings: errors });
    else if (shown && ['drafted', 'reviewing', 'send-held'].includes(shown.state) && !showMessage()) card.close();
  }
  const readSoon = whenEdited(compose, () => void readAgain(), lost);

  function pointAt(finding: Finding | undefined): void {
    pointed = finding;
    highlight(compose, finding?.where === 'body' ? finding.range : undefined);
  }

  const again = (next: Choice) => {
    if (writing) return;
    choice = { ...choice, ...next };
    // A choice is for whom the message goes to now.
    choiceFor = compose.recipients();
    void write();
  };

  const callbacks: CardCallbacks = {
    onClosed() {
      pointAt(undefined);
      shown = undefined;
      readSoon();
    },
    onUndo: () => void undo(),
    onPutBack: () => again({}),
    onAnotherWording: () => again({ wording: (choice.wording ?? 0) + 1, partWording: {} }),
    onAnotherPart: (name) => again({ partWording: { ...choice.partWording, [name]: (choice.partWording?.[name] ?? 0) + 1 } }),
    onTone: (tone) => again({ tone }),
    onKind: (kind) => again({ kind, wording: 0, partWording: {} }),
    onLocale: (locale) => again({ locale }),
    onKeepWording: () => void keepWording(),
    onFix: (finding) => void fix(finding),
    onDismiss(finding) {
      reader.dismiss(finding);
      pointAt(undefined);
      void readAgain();
    },
    onPoint: (finding) => pointAt((finding && reader.current(finding)) ?? undefined),
    onFullName: (fullName) => void saveFullName(fullName),
    onPick: (who) => again({ who }),
    onQuickNotes: (notes) => void saveQuickNotes(notes),
    onReplace(replace) {
      if (replace) void write({ replaceEdited: true });
      else if (!showMessage()) card?.close();
    },
    onWriteOurs: () => again({}),
    onHoldErrors: (holds) => void holdErrors(holds),
    onRetry: () => retry(),
    diagnosis: () => compose.diagnosis(),
    copy: (text) => copyText(compose.root.ownerDocument, text),
  };

  async function undo(): Promise<void> {
    const taken = await (compose.insertion() ?? insertion)?.undo();
    showMessage(taken ? words.takenBack : words.changedSince);
  }

  async function fix(finding: Finding): Promise<void> {
    // What was typed since the card was drawn has moved the words.
    const now = reader.current(finding);
    const hadKeyboard = card?.hasFocus();
    pointAt(undefined);
    const isDone = now?.fix && now.range && (await mend(now.where, now.range, now.fix.replace));
    if (hadKeyboard) card?.focus();
    if (isDone) await readAgain();
    else showMessage(words.changedMeanwhile);
  }

  const mend = (where: Finding['where'], range: [number, number], replacement: string): boolean | Promise<boolean> =>
    where === 'subject' ? compose.replaceInSubject(range, replacement) : compose.replace(range, replacement);

  async function keepWording(): Promise<void> {
    if (!letter) return;
    const kept = keptWordings({ draft: letter.draft, notes: letter.desk.notes, text: compose.text() });
    if (!kept.ok) return void showMessage(refusalWords(kept.error));
    for (const wording of kept.value) {
      const saved = await ask('keepWording', wording);
      if (!saved.ok) return void showMessage(plain(saved.error));
    }
    showMessage(words.wordingKept);
  }

  async function holdErrors(holds: boolean): Promise<void> {
    const saved = await guard.set(holds);
    if (!saved.ok) showMessage(plain(saved.error));
    else if (!showMessage(holds ? words.holds : words.holdsNot)) card?.close();
  }

  async function saveFullName(fullName: string): Promise<void> {
    const saved = await ask('saveFullName', { fullName });
    if (saved.ok) await write();
    else show({ state: 'no-full-name', problem: plain(saved.error) });
  }

  /** One for each set of notes: asking twice saves once. */
  let quickNotesId: string | undefined;
  async function saveQuickNotes(notes: CardNotes): Promise<void> {
    quickNotesId ??= crypto.randomUUID();
    const saved = await ask('saveQuickNotes', { ...notes, id: quickNotesId });
    if (saved.ok) again({ who: saved.value, tone: notes.tone });
    else if (shown?.state === 'unknown-recipient') show({ ...shown, problem: plain(saved.error) });
  }

  async function answerPress(): Promise<void> {
    const isSame = goesToAll(choiceFor, compose.recipients());
    const isDone = shown?.state === 'drafted' && isSame && compose.insertion()?.isUntouched();
    if (card?.isOpen() && (isDone || shown?.state === 'reviewing')) return card.focus();
    // Nothing of their own to be read first: the letter is asked for at once.
    if (!isOwnLetter()) return write();
    const isWanted = question(() => void press());
    const answer = await reader.refresh({ anew: true });
    if (!isWanted(answer.ok) || writing) return;
    // A letter by hand that could not be read is not added to.
    if (!answer.ok) return showRefused(answer.error);
    if (!isOwnLetter() || !reader.desk()) return write();
    shown = undefined;
    showMessage();
  }

  function press(): Promise<void> {
    // A second fast click finds the first one at work.
    if (pressing) return pressing;
    const mine = answerPress().finally(() => {
      // One that was silent for long is over, and another may be at work.
      if (pressing !== mine) return;
      pressing = undefined;
      if (!writing) button.show(shown?.state === 'reload-needed' ? 'reload' : 'ready');
    });
    pressing = mine;
    return mine;
  }

  /** Held once for the errors that stand; the candidate's next press goes through. Nothing here sends. */
  function beforeSend(event: Event): void {
    const errors = compose.insertion() || isOwnLetter() ? errorsNow() : [];
    if (guard.holds(errors)) {
      event.preventDefault();
      show({ state: 'send-held', findings: errors });
      return;
    }
    const sent = letter && compose.insertion() ? letterOf(letter) : ownFollowUp();
    if (sent) noteSend({ ...sent, subject: compose.subject(), text: compose.text() });
  }

  /**
   * A letter by hand, or one of ours out of the drafts, is the one that is due when it is the first to this person and has what
   * only that one has: thanks, and what they talked about. A message about anything else stays unnoted.
   */
  function ownFollowUp(): Omit<SentLetter, 'subject' | 'text'> | undefined {
    const desk = reader.desk();
    if (!desk || !isOwnLetter()) return undefined;
    const { interviewId, interviewerId, kind, notes } = desk;
    const parts = reader.parts().flatMap(({ part, present }) => (present ? part : []));
    const isLater = notes.interviews[0]?.messages?.some((one) => one.interviewerId === interviewerId);
    const isFollowUp = parts.includes('thanks') && parts.includes('connection') && !isLater;
    return isFollowUp ? { interviewId, kind, ...(interviewerId && { interviewerId }) } : undefined;
  }
  webmail.onSend(compose, beforeSend, lost);

  return { press, readAlong: readSoon, writeFor: ({ who, kind }) => again({ who, kind }) };
}

const letterOf = ({ draft: { interviewId, recipient, kind } }: CardLetter): Omit<SentLetter, 'subject' | 'text'> => ({
  interviewId,
  kind,
  ...(recipient.id && { interviewerId: recipient.id }),
});

const whoOf = ({ draft: { interviewId, recipient } }: CardLetter): Who => ({
  interviewId,
  interviewerId: recipient.role === 'interviewer' && recipient.id ? recipient.id : recipient.role,
});

/** What went wrong, in words. */
const plain = (error: string): string => (error === disconnected ? words.updated : error);
