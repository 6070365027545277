/**
 * A content script for the contract: the shipped adapters, asked from the page's own world by events. It lives where the
 * shipped one lives, in the isolated world of a real extension, which no test driver can imitate (Trusted Types, Firefox's Xrays).
 */
import { createFollowUpButton } from '../../../src/compose/follow-up-button.ts';
import { accessTo } from '../../../src/webmail/access.ts';
import { webmailOf } from '../../../src/webmail/index.ts';
import type { Compose, Insertion } from '../../../src/webmail/webmail.ts';
import type { Answer, Question } from './question.ts';

interface Known {
  compose: Compose;
  lost: AbortSignal;
  sends: number;
  holdsSend: boolean;
  inserting?: AbortController;
  insertion?: Insertion;
}

const known: Known[] = [];
const life = new AbortController();
const webmail = webmailOf(location, document);

const hearing = (event: Event) => {
  const question = JSON.parse((event as CustomEvent<string>).detail) as Question;
  void answer(question)
    .then((value): Answer => ({ id: question.id, value }))
    .catch(
      (error: unknown): Answer => ({
        id: question.id,
        error: error instanceof Error ? `${error.message} ${error.stack}` : String(error),
      }),
    )
    .then((reply) => document.dispatchEvent(new CustomEvent('afterword-answer', { detail: JSON.stringify(reply) })));
};
/** A window that its opener writes anew loses its listeners: they are put back with every compose found. */
const listen = () => document.addEventListener('afterword-question', hearing);
listen();

webmail?.watch(
  document,
  (open, lost) => {
    const access = accessTo(webmail.id);
    const one: Known = { compose: access.open(open), lost, sends: 0, holdsSend: false };
    known.push(one);
    const button = createFollowUpButton(
      document,
      () => {},
      () => {},
    );
    button.host.setAttribute('data-practice-button', String(known.length - 1));
    webmail.placeButton(open, button.host, lost);
    access.onSend(
      one.compose,
      (event) => {
        one.sends += 1;
        if (one.holdsSend) event.preventDefault();
      },
      lost,
    );
    listen();
  },
  life.signal,
);

async function answer(question: Question): Promise<unknown> {
  if (question.ask === 'found') return known.map(({ lost }) => !lost.aborted);
  if (question.ask === 'end') return life.abort();
  const one = known[question.compose];
  if (!one) throw new Error(`no compose ${question.compose} was found; ${known.length} were`);
  const { compose } = one;
  switch (question.ask) {
    case 'read': {
      const insertion = compose.insertion();
      return {
        isOpen: compose.isOpen(),
        isReply: compose.isReply(),
        recipients: compose.recipients(),
        subject: compose.subject(),
        from: compose.from(),
        attachments: compose.attachments(),
        text: compose.text(),
        insertion: insertion && { way: insertion.way, isUntouched: insertion.isUntouched() },
      };
    }
    case 'insert': {
      const stop = new AbortController();
      one.inserting = stop;
      const signal = AbortSignal.any([stop.signal, one.lost]);
      const done = compose.insert(question.letter, { signal, replaceEdited: question.replaceEdited ?? false });
      if (question.abortAtOnce) stop.abort();
      const outcome = await done;
      if (outcome.ok) one.insertion = outcome.insertion;
      return outcome.ok ? { ok: true, way: outcome.insertion.way, subjectFilled: outcome.insertion.subjectFilled } : outcome;
    }
    case 'insertTwice': {
      const both = await Promise.all(question.letters.map((letter) => compose.insert(letter, { signal: one.lost })));
      for (const outcome of both) if (outcome.ok) one.insertion = outcome.insertion;
      return both.map(({ ok }) => ok);
    }
    case 'undo':
      return one.insertion?.undo();
    case 'isUntouched':
      return one.insertion?.isUntouched();
    case 'replace':
      return compose.replace(question.range, question.replacement);
    case 'replaceInSubject':
      return compose.replaceInSubject(question.range, question.replacement);
    case 'ranges':
      return compose.ranges(question.range).map(String);
    case 'diagnosis':
      return compose.diagnosis();
    case 'holdSend':
      one.holdsSend = question.hold;
      return undefined;
    case 'sends':
      return one.sends;
  }
}
