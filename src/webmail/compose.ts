/** An open message, whichever webmail it is in. */

import { diagnose } from './diagnosis.ts';
import type { Editor } from './editing/editor.ts';
import { findEdited, findLetter, type Span, squash } from './editing/find-letter.ts';
import { landed } from './editing/landed.ts';
import { plainEditor } from './editing/plain-editor.ts';
import { richEditor } from './editing/rich-editor.ts';
import { fillSubject, readSubject } from './editing/subject.ts';
import type { Site } from './site.ts';
import type { Compose, Insertion, InsertOutcome, Letter, OpenCompose } from './webmail.ts';

/** A letter that we put somewhere in this page: text only, so that it is found again when the webmail renders its compose anew. */
interface Placed {
  text: string;
  /** What stood above and below it. */
  before: string;
  after: string;
  way: string;
  /** The subject that we filled in; '' when it was not ours to fill. */
  subject: string;
}

const placed: Placed[] = [];
const remembered = 50;

/** All that can be asked of an open message. */
export function createCompose(site: Site, open: OpenCompose): Compose {
  const { body, isOpen } = open;
  let mine: Placed | undefined;
  /** Only one thing is written at a time. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };

  const editable = () => site.editable(body, open.root);
  const editor = (): Editor => {
    const at = editable();
    return at.tagName.toUpperCase() === 'TEXTAREA'
      ? plainEditor(at as HTMLTextAreaElement, open.below)
      : richEditor(at, site.manners, open.below);
  };
  const ownText = () => editor().read().text;
  const subjectBox = () => site.subjectBox(open.root);

  /** Where a letter of ours stands as it was written. */
  function untouched(text: string): Span | undefined {
    for (const one of mine ? [mine, ...placed] : placed) {
      const [span] = findLetter(text, one.text);
      if (!span) continue;
      mine = one;
      return span;
    }
    return undefined;
  }
  const edited = (text: string): Span | undefined => mine && findEdited(text, mine.text, mine.before, mine.after);

  const insertionOf = (one: Placed): Insertion => ({
    way: one.way,
    subjectFilled: one.subject !== '',
    isUntouched: () => isOpen() && findLetter(ownText(), one.text).length > 0,
    undo: () => inTurn(() => takeBack(one)),
  });

  async function write(letter: Letter, signal: AbortSignal, replaceEdited: boolean): Promise<InsertOutcome> {
    if (!isOpen()) return { ok: false, reason: 'gone' };
    if (signal.aborted) return { ok: false, reason: 'aborted' };
    let text = ownText();
    // A letter of an earlier life of this script is ours as well: never a second copy of the same.
    let span = untouched(text) ?? findLetter(text, letter.text)[0];
    if (!span) {
      span = edited(text);
      if (span && !replaceEdited) return { ok: false, reason: 'edited' };
    }
    const restoreSubject = fillOurs(letter.subject);
    const content = editor().read();
    text = content.text;
    const { end } = content;
    const at: Span = span ?? [end, end];
    const before = text.slice(0, at[0]);
    const after = text.slice(at[1]).trimEnd();
    const isThere = span && findLetter(text.slice(...span), letter.text).length > 0;
    const way = isThere ? (mine?.way ?? 'there') : await tryWays(letter, at, { before, after }, signal);
    if (way) {
      const subject = subjectBox()?.value === letter.subject && restoreSubject.isOurs ? letter.subject : '';
      mine = { text: letter.text, before: before.trimEnd(), after: after.trimStart(), way, subject };
      placed.unshift(mine);
      placed.length = Math.min(placed.length, remembered);
      return { ok: true, insertion: insertionOf(mine) };
    }
    if (!isOpen()) return { ok: false, reason: 'gone' };
    restoreSubject();
    return { ok: false, reason: signal.aborted ? 'aborted' : 'clipboard' };
  }

  /** The name of the way that worked; undefined when none did, and the message is as before. */
  async function tryWays(
    letter: Letter,
    at: Span,
    round: { before: string; after: string },
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const start = editor().read();
    const expected = `${round.before}\n${letter.text}\n${round.after}`;
    const copies = findLetter(expected, letter.text).length;
    const length = squash(expected).length;
    const isRight = () => {
      const now = editor().read();
      return now.tail === start.tail && squash(now.text).length >= length && findLetter(now.text, letter.text).length === copies;
    };
    const isAsBefore = () => {
      const now = editor().read();
      return now.tail === start.tail && squash(now.text) === squash(start.text);
    };
    const restore = editor().keep();
    for (const way of editor().ways) {
      if (signal.aborted || !isOpen()) return undefined;
      try {
        if (way.write(at, letter) && (await landed(editable(), isRight, way.patience, signal))) {
          const span = findLetter(ownText(), letter.text)[copies - 1];
          if (span) editor().caret(span[1]);
          return way.name;
        }
      } catch {
        // A way that throws is a way that did not work.
      }
      if (!isOpen()) return undefined;
      if (!isAsBefore()) editor().undo();
      if (!isAsBefore()) restore();
    }
    return undefined;
  }

  /** Fills the subject if it is visible and empty, or still the one we filled in. Gives back how to undo that. */
  function fillOurs(subject: string): (() => void) & { isOurs: boolean } {
    const box = subjectBox();
    const was = box ? readSubject(box) : undefined;
    const isOurs = box !== null && (was === '' || (was !== undefined && was === mine?.subject));
    // The subject goes first: in Chromium it shares one native undo with the body, whose step must be the last one.
    if (box && isOurs && was !== subject) fillSubject(box, subject);
    return Object.assign(() => box && isOurs && was !== undefined && was !== box.value && fillSubject(box, was), { isOurs });
  }

  async function takeBack(one: Placed): Promise<boolean> {
    if (!isOpen()) return false;
    const start = editor().read();
    const [span] = findLetter(start.text, one.text);
    if (!span) return false;
    const rest = squash(start.text.slice(0, span[0]) + start.text.slice(span[1]));
    const isBack = () => {
      const now = editor().read();
      return now.tail === start.tail && squash(now.text) === rest;
    };
    const restore = editor().keep();
    // The editor's own last step is ours only while nothing else has changed.
    if (rest === squash(one.before + one.after)) editor().undo();
    if (!isBack()) {
      if (squash(ownText()) !== squash(start.text)) restore();
      const [again] = findLetter(ownText(), one.text);
      if (again) editor().change(again, '');
    }
    if (!isBack()) {
      restore();
      return false;
    }
    const box = subjectBox();
    if (box && one.subject && readSubject(box) === one.subject) fillSubject(box, '');
    return true;
  }

  async function change([start, end]: Span, replacement: string): Promise<boolean> {
    if (!isOpen()) return false;
    const content = editor().read();
    const lead = leadOf(content.text);
    const span: Span = [start + lead, end + lead];
    if (start < 0 || end <= start || span[1] > content.text.length) return false;
    const ours = untouched(content.text);
    const expected = squash(content.text.slice(0, span[0]) + replacement + content.text.slice(span[1]));
    const restore = editor().keep();
    editor().change(span, replacement);
    const now = editor().read();
    if (squash(now.text) !== expected || now.tail !== content.tail) {
      editor().undo();
      if (squash(ownText()) !== squash(content.text)) restore();
      return false;
    }
    // A change that we were asked for leaves the letter ours.
    if (mine && ours && span[0] >= ours[0] && span[1] <= ours[1])
      mine.text = now.text.slice(ours[0], ours[1] + now.text.length - content.text.length);
    return true;
  }

  return {
    get body() {
      return editable();
    },
    get root() {
      return open.root;
    },
    isOpen,
    isReply: () => site.isReply(open.root, body),
    recipients: () => site.recipients(open.root, body),
    subject: () => {
      const box = subjectBox();
      return (box && readSubject(box)) ?? '';
    },
    from: () => site.from(open.root),
    attachments: () => site.attachments(open.root),
    text: () => ownText().trim(),
    insertion() {
      const text = ownText();
      return (untouched(text) ?? edited(text)) && mine && insertionOf(mine);
    },
    insert: (letter, { signal, replaceEdited = false }) => inTurn(() => write(letter, signal, replaceEdited)),
    replace: (range, replacement) => inTurn(() => change(range, replacement)),
    replaceInSubject([start, end], replacement) {
      const box = subjectBox();
      const now = box ? readSubject(box) : undefined;
      if (!box || now === undefined || start < 0 || end < start || end > now.length) return false;
      const wanted = now.slice(0, start) + replacement + now.slice(end);
      fillSubject(box, wanted);
      if (mine && mine.subject === now) mine.subject = wanted;
      return box.value === wanted;
    },
    ranges([start, end]) {
      const lead = leadOf(ownText());
      return editor().ranges([start + lead, end + lead]);
    },
    below: open.below,
    diagnosis: () => diagnose(open.root, editable(), site.hooks(), mine?.way),
  };
}

/** How many characters `trim` takes away in front. */
const leadOf = (text: string) => text.length - text.trimStart().length;
