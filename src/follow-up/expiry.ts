/** Which notes have had their time: so many days after the outcome, where the candidate wants that. */
import type { Interview } from './notes.ts';

/** The choices, in days; 0: notes never go by themselves. Our figures: a quarter and a year. */
export const expiryChoices = [0, 90, 365] as const;

/** Nothing goes sooner than so many days after it was switched on, so that it can be seen before; our figure. */
export const expiryGrace = 7;

/** An interview and the instant (epoch milliseconds) from which on its notes go. */
export interface Expiring {
  interview: Interview;
  at: number;
}

const day = 86_400_000;

/**
 * All interviews with an outcome, the first to go first. Counted from when they answered; where that is not known, from the last that
 * is: a letter, else the interview. `since`: when the candidate chose this (epoch milliseconds). Without an outcome notes stay.
 */
export function expiring(interviews: readonly Interview[], days: number, since: number): Expiring[] {
  if (!(days > 0)) return [];
  return interviews
    .flatMap((interview) => {
      const { outcome, answeredAt, endedAt, messages = [] } = interview;
      if (!outcome) return [];
      const known = [endedAt, ...messages.map(({ sentAt }) => sentAt)].map((at) => Date.parse(at));
      const from = answeredAt ? Date.parse(answeredAt) : Math.max(...known);
      return Number.isNaN(from) ? [] : [{ interview, at: Math.max(from + days * day, since + expiryGrace * day) }];
    })
    .sort((one, other) => one.at - other.at);
}
