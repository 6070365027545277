/** A person in To, Cc or Bcc of a compose. `email` is absent where the page does not tell it (directory chips in Outlook). */
export interface Recipient {
  name: string;
  email?: string;
  field: 'to' | 'cc' | 'bcc';
}

/** Whether a message goes to this address; for `''`, whether it goes to nobody yet. */
export function isTo(recipients: readonly Recipient[], email: string): boolean {
  const to = recipients.filter(({ field }) => field === 'to');
  return email ? to.some((one) => one.email?.toLowerCase() === email.toLowerCase()) : to.length === 0;
}
