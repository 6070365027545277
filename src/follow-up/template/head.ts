/** The head of a template: what code knows about a kind of follow-up. No code names a kind; it reads this. */
export interface KindHead {
  /** The id, e.g. `thank-you`; the file's name. */
  id: string;
  /** What the candidate reads in the list of kinds, e.g. `Thank-you`. */
  title: string;
  /** Which date of the guide it belongs to. */
  due: 'send-by' | 'check-in' | 'second-check-in' | 'same-day' | 'at-once' | 'informational';
  /** Whom it is written to. `everyone-missing` = the coordinator, on behalf of the interviewers without an address. */
  to: 'interviewer' | 'coordinator' | 'referrer' | 'everyone-missing';
  /** Who gets it where the interviewers asked not to be written to. */
  elseTo?: 'coordinator';
  channel: 'email' | 'linkedin';
  /** Dotted names of values without which the kind makes no sense, e.g. `weakPoint.betterAnswer`. */
  needs: readonly string[];
  /** Ids of checks that do not apply, e.g. `connection-missing`. */
  skip: readonly string[];
  /** BCP 47 language subtags that the kind is written in, e.g. `en`, `de`. */
  locales: readonly string[];
  /** Facts that must hold, e.g. `{ stage: 'phone-screen' }`; of two kinds for one date the one with more of them is due. */
  when: Readonly<Record<string, string>>;
  /** The candidate must choose it; it never becomes due by itself. */
  byHand: boolean;
  /** Of a panel only one gets it; the others get what would be due otherwise. */
  toOne?: boolean;
  /** The part that is written once for every interviewer the letter speaks for, each in a paragraph of its own. */
  each?: string;
}
