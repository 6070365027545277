import type { MailPerson } from '../server/mailbox.ts';

/** The candidate of the practice webmail, and the interviewer whose thread is in it. All made up; the domains are reserved ones. */
export const candidate: MailPerson = { name: 'Leyla Demir', email: 'leyla.demir@example.com' };
/** Whose mailbox it is when it is a delegated one. */
export const delegator: MailPerson = { name: 'Northgate Careers Desk', email: 'desk@northgate.example' };
/** The interviewer. */
const interviewer: MailPerson = { name: 'Dana Okafor', email: 'dana@caldera.example' };
/** The lines of the candidate's signature. */
export const signatureLines = ['Leyla Demir', 'Growth analyst', '+44 20 7946 0991'] as const;

/** The message of the interviewer that can be replied to. */
export const received = {
  from: interviewer,
  subject: 'Your interview with Caldera Foods',
  lines: ['Hi Leyla,', '', 'Thank you for coming in today. We will be in touch by the end of next week.', '', 'Dana'],
  date: 'Mon, 9 Mar 2026 at 16:04',
  messageId: '<interview-1@caldera.example>',
} as const;

/** People from a comma-separated header: `Dana Okafor <dana@x.example>, lee@x.example`. */
export function parsePeople(header: string): MailPerson[] {
  return header
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const named = /^"?([^"<]*?)"?\s*<([^>]+)>$/.exec(part);
      return named ? { name: named[1] ?? '', email: named[2] ?? '' } : { name: '', email: part };
    });
}
