/** A person in To, Cc or Bcc of a compose. `email` is absent where the page does not tell it (directory chips in Outlook). */
export interface Recipient {
  name: string;
  email?: string;
  field: 'to' | 'cc' | 'bcc';
}
