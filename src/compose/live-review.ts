/** Reads the message as it stands, here in the tab: no key waits for the worker, and the words stay where they are typed. */
import { ask } from '../extension/ask.ts';
import type { Finding } from '../follow-up/draft.ts';
import type { Who } from '../follow-up/letter-for.ts';
import { review } from '../follow-up/review.ts';
import type { ReviewDesk } from '../follow-up/review-desk.ts';
import type { Compose } from '../webmail/webmail.ts';

/** The reader of one compose. */
export interface LiveReview {
  /** Whose letter it is, and what it is held against; undefined while nobody it goes to is in the notes. */
  desk(): ReviewDesk | undefined;
  /** Takes the desk that came with a letter. */
  set(desk: ReviewDesk, who: Who): void;
  /** Asks for a desk when the recipients are others than before. */
  refresh(): Promise<void>;
  /** What a colleague would say now; dismissed findings are left out. */
  findings(): Finding[];
  dismiss(finding: Finding): void;
  forgetDismissed(): void;
}

/** Opens the reader; it asks for nothing until it is told to. */
export function openLiveReview(compose: Compose): LiveReview {
  let desk: ReviewDesk | undefined;
  let who: Who | undefined;
  let setFor = '';
  const dismissed = new Set<string>();
  const recipientsNow = () => JSON.stringify(compose.recipients());

  return {
    desk: () => desk,
    set(given, person) {
      desk = given;
      who = person;
      setFor = recipientsNow();
    },
    async refresh() {
      const recipients = recipientsNow();
      if (recipients === setFor) return;
      const reply = await ask('deskFor', {
        recipients: compose.recipients(),
        ...(who ? { who } : {}),
        ...(desk ? { kind: desk.kind } : {}),
      });
      if (!reply.ok) return;
      setFor = recipients;
      desk = reply.value ?? undefined;
    },
    findings() {
      if (!desk) return [];
      const recipients = compose.recipients();
      const addresses = (field: 'to' | 'cc') => recipients.filter((recipient) => recipient.field === field);
      const { notes, interviewId, kind, heads, dates } = desk;
      const found = review({
        notes,
        interviewId,
        kind,
        heads,
        dates,
        from: compose.from(),
        to: addresses('to'),
        cc: addresses('cc'),
        subject: compose.subject(),
        text: compose.text(),
        now: new Date().toISOString(),
        attachments: compose.attachments(),
        isReply: compose.isReply(),
      });
      return found.filter((finding) => !dismissed.has(keyOf(finding)));
    },
    dismiss: (finding) => void dismissed.add(keyOf(finding)),
    forgetDismissed: () => dismissed.clear(),
  };
}

const keyOf = ({ check, evidence }: Finding) => `${check}\n${evidence}`;
