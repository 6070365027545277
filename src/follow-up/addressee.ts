/** Whom a letter is to, and who that is in the notes. */
import type { Interview, Interviewer, Person } from './notes.ts';

/** Whom a letter is to. */
export type Addressee = { role: 'interviewer'; id: string } | { role: 'coordinator' | 'referrer' | 'mailbox' };

/** The person behind an addressee; a mailbox is nobody. */
export function personOf(interview: Interview, to: Addressee): Partial<Person> | undefined {
  if (to.role === 'interviewer') return interview.interviewers.find(({ id }) => id === to.id);
  if (to.role === 'mailbox') return interview.genericMailbox ? { fullName: '', email: interview.genericMailbox } : undefined;
  return to.role === 'coordinator' ? interview.coordinator : interview.referrer;
}

/** Whether a coordinator stands for the interviewers: they asked not to be written to, or none of them has an address. */
export const isPassedOn = ({ interviewers, contactAllowed }: Interview): boolean =>
  contactAllowed === false || (interviewers.length > 0 && interviewers.every(({ email }) => !email));

/** The interviewers that a coordinator is asked to write to: those without an address; all who asked not to be written to, or where nobody is missing. */
export function unreachable({ interviewers, contactAllowed }: Interview): Interviewer[] {
  const missing = contactAllowed === false ? [...interviewers] : interviewers.filter(({ email }) => !email);
  return missing.length ? missing : [...interviewers];
}
