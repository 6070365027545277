/** The guide: "Always use a formal greeting and the interviewer's name": the name of the one who reads it. */
import { distinctWords, isGeneric } from '../reading/greeted.ts';
import { domainOf, isPerson } from '../reading/people.ts';
import { distance, fold, lower } from '../reading/words.ts';
import { tell } from '../tell.ts';
import type { Check, Found } from './check.ts';

export const recipientMismatch: Check = {
  id: 'recipient-mismatch',
  severity: 'error',
  find(reading) {
    const found: Found[] = [];
    const { greeting, recipient, others, input, interview } = reading;
    // "Dear Ms. [Name]" is not somebody else's name: nobody's stands there yet.
    if (greeting && recipient && !isGeneric(reading) && !/[[\]{}<>]/.test(greeting.addressee.text)) {
      const stranger = distinctWords(reading).find(({ fit }) => fit === 'other' || fit === 'colleague');
      if (stranger) {
        const { start, end, text } = greeting.addressee;
        found.push({
          start,
          end,
          told: tell('recipientMismatch', text, recipient.name || (recipient.record.email ?? '')),
          replace: properAddress(reading) || undefined,
        });
      }
    }
    // Who has answered may be answered.
    if (interview.contactAllowed === false && recipient?.role === 'interviewer' && !interview.outcome && !interview.answeredAt)
      found.push({
        where: 'recipients',
        severity: 'warning',
        evidence: recipient.record.email ?? recipient.name,
        told: tell('contactRefused', recipient.name || tell('they')),
      });
    for (const address of input.to) {
      const elsewhere = input.notes.interviews.find(
        (other) =>
          other !== interview &&
          lower(other.company) !== lower(interview.company) &&
          other.interviewers.some((person) => person.email && address.email && isPerson(address, person)),
      );
      const isHere = [...interview.interviewers, interview.coordinator, interview.referrer].some(
        (person) => person && isPerson(address, person),
      );
      if (elsewhere && !isHere)
        found.push({
          where: 'recipients',
          evidence: address.email ?? address.name ?? '',
          told: tell('recipientElsewhere', address.name || (address.email ?? ''), elsewhere.company, interview.company),
        });
      const slip = isHere
        ? undefined
        : nearlyTheAddress(
            address.email,
            [recipient, ...others].flatMap((person) => person?.record.email ?? []),
          );
      if (slip)
        found.push({
          where: 'recipients',
          evidence: address.email ?? '',
          told: tell('addressMisspelled', slip, address.email ?? ''),
        });
    }
    return found;
  },
};

// The same mailbox at a domain one slip away, in the same top-level domain.
function nearlyTheAddress(email: string | undefined, known: readonly string[]): string | undefined {
  if (!email) return undefined;
  const [name, domain] = [lower(email).split('@')[0], domainOf(email)];
  return known.find((right) => {
    const other = domainOf(right);
    return (
      lower(right).split('@')[0] === name &&
      other !== domain &&
      other.split('.').pop() === domain.split('.').pop() &&
      distance(other, domain, 2) <= 2
    );
  });
}

// The name as the notes have it, with the honorific they record; the greeting's own form where it used a given name alone.
function properAddress({ recipient, greeting, locale }: Parameters<Check['find']>[0]): string {
  if (!recipient || !greeting || recipient.role === 'unknown' || recipient.role === 'mailbox') return '';
  const { record, name, given, words } = recipient;
  const usesTitle = / |\./.test(greeting.addressee.text.trim());
  if (!usesTitle) return record.preferredName ?? given[0] ?? name;
  const family = record.familyName ?? words.filter((word) => !given.some((one) => fold(one) === fold(word))).join(' ');
  if (!record.honorific || !family || record.nameType === 'patronymic') return name;
  // In Britain a title takes no full stop.
  const title = /^en-(?!US|CA)/.test(locale) ? record.honorific.replace(/^(Mrs?|Ms|Mx|Dr)\.$/i, '$1') : record.honorific;
  return `${title} ${family}`;
}
