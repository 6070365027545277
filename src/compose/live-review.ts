/** Reads the message as it stands, here in the tab: no key waits for the worker, and the words stay where they are typed. */
import { ask } from '../extension/ask.ts';
import { type Finding, mergedFindings } from '../follow-up/draft.ts';
import type { Who } from '../follow-up/letter-for.ts';
import type { Recipient } from '../follow-up/recipient.ts';
import { type Result, success } from '../follow-up/result.ts';
import { partsOf, type ReviewInput, review } from '../follow-up/review.ts';
import type { ReviewDesk } from '../follow-up/review-desk.ts';
import type { Compose } from '../webmail/webmail.ts';

/** The reader of one compose. */
export interface LiveReview {
  /** Whose letter it is, and what it is held against; undefined while nobody it goes to is in the notes. */
  desk(): ReviewDesk | undefined;
  /** Takes the desk that came with a letter for this person. */
  set(desk: ReviewDesk, who: Who): void;
  /** Asks for another desk when the recipients are others than before; `anew` also when the notes may be. The error is the worker's, or why it gave no answer. */
  refresh(how?: { anew: boolean }): Promise<Result<null>>;
  /** What a colleague would say now, and what the writer of the letter said of the notes; less what was dismissed. */
  findings(written?: readonly Finding[]): Finding[];
  /** The finding as it stands now, however the words round it have moved; undefined when it is gone. */
  current(finding: Finding): Finding | undefined;
  /** The parts of the guide that the message has. */
  parts(): ReturnType<typeof partsOf>;
  dismiss(finding: Finding): void;
  forgetDismissed(): void;
}

/** What the worker was asked: for which recipients. */
interface Question {
  about: string;
  answer?: Promise<Result<null>>;
}

/** Opens the reader; it asks for nothing until it is told to. */
export function openLiveReview(compose: Compose): LiveReview {
  let desk: ReviewDesk | undefined;
  let letter: { who: Who; kind: string; recipients: Recipient[] } | undefined;
  let setFor = '[]';
  /** The question that is on its way: whoever asks the same waits for its answer, and an answer to an earlier one comes too late. */
  let asked: Question | undefined;
  const dismissed = new Set<string>();

  function input(): ReviewInput | undefined {
    if (!desk) return undefined;
    const recipients = compose.recipients();
    const { notes, interviewId, kind, heads, dates } = desk;
    return {
      notes,
      interviewId,
      kind,
      heads,
      dates,
      from: compose.from(),
      to: recipients.filter(({ field }) => field === 'to'),
      cc: recipients.filter(({ field }) => field === 'cc'),
      subject: compose.subject(),
      text: compose.text(),
      now: new Date().toISOString(),
      attachments: compose.attachments(),
      isReply: compose.isReply(),
    };
  }

  const found = (written: readonly Finding[] = []): Finding[] => {
    const now = input();
    const reviewed = now ? review(now) : [];
    // What the writer said of the notes still holds; what it said of the letter, the review of the letter as it stands says better.
    const noted = written.filter(({ severity }) => severity === 'info');
    return mergedFindings(noted, reviewed).filter((finding) => !dismissed.has(keyOf(finding)));
  };

  async function askFor(recipients: Recipient[], question: Question): Promise<Result<null>> {
    // A letter of ours stays the letter to whom it was written for: that it goes elsewhere now is what has to be said.
    const isOurs = letter && (compose.insertion() !== undefined || goesToAll(letter.recipients, recipients));
    const whose = isOurs && letter ? { who: letter.who, kind: letter.kind } : {};
    const reply = await ask('deskFor', { recipients, ...whose });
    const answer = reply.ok ? success(null) : reply;
    if (asked !== question) return asked?.answer ?? answer;
    asked = undefined;
    if (reply.ok) {
      setFor = question.about;
      desk = reply.value ?? undefined;
    }
    return answer;
  }

  return {
    desk: () => desk,
    set(given, who) {
      desk = given;
      const recipients = compose.recipients();
      letter = { who, kind: given.kind, recipients };
      setFor = JSON.stringify(recipients);
      asked = undefined;
    },
    async refresh(how) {
      const recipients = compose.recipients();
      const about = JSON.stringify(recipients);
      if (about === setFor && !how?.anew) return success(null);
      if (asked?.about !== about || how?.anew) {
        asked = { about };
        asked.answer = askFor(recipients, asked);
      }
      return (await asked.answer) ?? success(null);
    },
    findings: found,
    current({ check, evidence, where, range }) {
      const same = found().filter((one) => one.check === check && one.evidence === evidence && one.where === where);
      const distance = (one: Finding) => Math.abs((one.range?.[0] ?? 0) - (range?.[0] ?? 0));
      return same.sort((one, other) => distance(one) - distance(other))[0];
    },
    parts() {
      const now = input();
      return now ? partsOf(now) : [];
    },
    dismiss: (finding) => void dismissed.add(keyOf(finding)),
    forgetDismissed: () => dismissed.clear(),
  };
}

/** Whether everybody it went to before is still among the recipients. */
export const goesToAll = (before: readonly Recipient[], now: readonly Recipient[]): boolean =>
  before.every((one) => now.some(({ name, email }) => (one.email ? email === one.email : name === one.name)));

const keyOf = ({ check, evidence }: Finding) => `${check}\n${evidence}`;
