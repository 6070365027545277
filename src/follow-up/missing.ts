/** What the notes lack for a letter, in the words of a colleague. The letter comes all the same. */

import type { Addressee } from './addressee.ts';
import type { Finding } from './draft.ts';
import type { Candidate, Interview, Person } from './notes.ts';
import { type Told, tell } from './tell.ts';
import { companyOf, myNameOf, roleOf } from './values.ts';

const unnamed = {
  interviewer: 'thisInterviewer',
  coordinator: 'theCoordinator',
  referrer: 'theReferrer',
  mailbox: 'theMailbox',
} as const;

/** The findings about missing names, company, role and address. */
export function missingIn(interview: Interview, candidate: Candidate, to: Addressee, person: Partial<Person>): Finding[] {
  const found: Finding[] = [];
  const add = (check: string, severity: Finding['severity'], where: Finding['where'], told: Told) =>
    found.push({ check, severity, where, evidence: '', told });
  if (!myNameOf(candidate)) add('signature-missing', 'error', 'body', tell(candidate.fullName ? 'nameTooLong' : 'nameMissing'));
  if (!companyOf(interview))
    add('company-missing', 'info', 'notes', tell(interview.company ? 'companyTooLong' : 'companyNotNoted'));
  if (!roleOf(interview)) add('role-missing', 'info', 'notes', tell(interview.role ? 'roleTooLong' : 'roleNotNoted'));
  const none = tell('addressMissing', person.fullName || tell(unnamed[to.role]));
  if (!/^[^\s@]+@[^\s@]+$/.test(person.email ?? ''))
    add(
      'recipient-address-missing',
      'info',
      'recipients',
      person.email ? { ...tell('notAnAddress', person.email.slice(0, 60)), next: none } : none,
    );
  return found;
}
