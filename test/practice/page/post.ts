import type { OutgoingMail } from '../server/mailbox.ts';

/** Hands a mail to the practice server. Rejects with the mail server's own words when it was refused. */
export async function postMail(mail: OutgoingMail): Promise<void> {
  const response = await fetch('/practice/send', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(mail),
  });
  const answer: { sent: boolean; reason?: string } = await response.json();
  if (!answer.sent) throw new Error(answer.reason ?? `the server answered ${response.status}`);
}

/** The mails that arrived, newest first. */
export async function readInbox(): Promise<{ subject: string; text: string; to: { name: string; email: string }[] }[]> {
  return (await (await fetch('/practice/inbox.json')).json()).reverse();
}
