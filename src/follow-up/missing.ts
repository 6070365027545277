/** What the notes lack for a letter, in the words of a colleague. The letter comes all the same. */

import type { Addressee } from './addressee.ts';
import type { Finding } from './draft.ts';
import type { Candidate, Interview, Person } from './notes.ts';
import { companyOf, myNameOf, roleOf } from './values.ts';

/** The findings about missing names, company, role and address. */
export function missingIn(interview: Interview, candidate: Candidate, to: Addressee, person: Partial<Person>): Finding[] {
  const found: Finding[] = [];
  const add = (check: string, severity: Finding['severity'], where: Finding['where'], message: string) =>
    found.push({ check, severity, where, evidence: '', message });
  if (!myNameOf(candidate))
    add(
      'signature-missing',
      'error',
      'body',
      candidate.fullName ? 'Your name is too long to sign with.' : 'The letter has no name under it. Add your full name.',
    );
  if (!companyOf(interview))
    add(
      'company-missing',
      'info',
      'notes',
      interview.company ? 'The company’s name is too long for a letter.' : 'The notes name no company.',
    );
  if (!roleOf(interview))
    add('role-missing', 'info', 'notes', interview.role ? 'The role is too long for a letter.' : 'The notes name no role.');
  if (!/^[^\s@]+@[^\s@]+$/.test(person.email ?? ''))
    add(
      'recipient-address-missing',
      'info',
      'recipients',
      `${person.email ? `“${person.email.slice(0, 60)}” is no e-mail address. ` : ''}There is no e-mail address for ${person.fullName || (to.role === 'interviewer' ? 'this interviewer' : `the ${to.role}`)}.`,
    );
  return found;
}
