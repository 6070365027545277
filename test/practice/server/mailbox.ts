import { EventEmitter } from 'node:events';
import { type AddressObject, type EmailAddress, simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

/** A person as a mail header names them. */
export interface MailPerson {
  name: string;
  email: string;
}

/** What the Send of a practice page posts. */
export interface OutgoingMail {
  from: MailPerson;
  to: MailPerson[];
  cc: MailPerson[];
  bcc: MailPerson[];
  subject: string;
  text: string;
  /** Absent in plain-text mode. */
  html?: string;
  inReplyTo?: string;
}

/** A mail as it arrived over SMTP, parsed. `bcc` is who got it without standing in its head. */
export interface ReceivedMail {
  from: MailPerson[];
  to: MailPerson[];
  cc: MailPerson[];
  bcc: string[];
  subject: string;
  text: string;
  html: string;
  inReplyTo?: string;
  arrivedAt: Date;
  /** The whole mail as it was received. */
  source: string;
}

/** A mail server on this machine, and the inbox behind it. */
export interface Mailbox {
  readonly inbox: ReceivedMail[];
  /** Hands the mail to the server by SMTP; rejects with the server's words when it refuses (any address `bounce@…`). */
  send(mail: OutgoingMail): Promise<void>;
  /** The first mail that fits, now or when it arrives; rejects after `timeoutMs`, saying which subjects did arrive. */
  arrived(fits: (mail: ReceivedMail) => boolean, timeoutMs?: number): Promise<ReceivedMail>;
  close(): Promise<void>;
}

/** Starts an SMTP server on a free port of this machine. */
export async function startMailbox(): Promise<Mailbox> {
  const inbox: ReceivedMail[] = [];
  const events = new EventEmitter().setMaxListeners(0);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo({ address }, _session, done) {
      done(address.startsWith('bounce@') ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : undefined);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString();
        parse(
          source,
          session.envelope.rcptTo.map(({ address }) => address),
        ).then((mail) => {
          inbox.push(mail);
          events.emit('mail');
          done();
        }, done);
      });
    },
  });
  server.on('error', (error) => console.error(`mail server: ${error.message}`));
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
  const transport = createTransport({ host: '127.0.0.1', port: address.port, secure: false, ignoreTLS: true });

  return {
    inbox,
    async send({ from, to, cc, bcc, subject, text, html, inReplyTo }) {
      await transport.sendMail({
        from: header(from),
        to: to.map(header),
        cc: cc.map(header),
        bcc: bcc.map(header),
        subject,
        text,
        ...(html !== undefined && { html }),
        ...(inReplyTo !== undefined && { inReplyTo, references: [inReplyTo] }),
      });
    },
    arrived(fits, timeoutMs = 10_000) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const mail = inbox.find(fits);
          if (!mail) return;
          events.off('mail', look);
          clearTimeout(timer);
          resolve(mail);
        };
        const timer = setTimeout(() => {
          events.off('mail', look);
          reject(new Error(`no such mail in ${timeoutMs} ms; arrived: ${JSON.stringify(inbox.map(({ subject }) => subject))}`));
        }, timeoutMs);
        events.on('mail', look);
        look();
      });
    },
    async close() {
      transport.close();
      await new Promise<void>((closed) => {
        server.close(closed);
      });
    },
  };
}

const header = ({ name, email }: MailPerson) => ({ name, address: email });

async function parse(source: string, envelope: string[]): Promise<ReceivedMail> {
  const mail = await simpleParser(source);
  const to = people(mail.to);
  const cc = people(mail.cc);
  const named = new Set([...to, ...cc].map(({ email }) => email));
  return {
    from: people(mail.from),
    to,
    cc,
    bcc: envelope.filter((address) => !named.has(address)),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    ...(mail.inReplyTo !== undefined && { inReplyTo: mail.inReplyTo }),
    arrivedAt: new Date(),
    source,
  };
}

function people(field: AddressObject | AddressObject[] | undefined): MailPerson[] {
  const groups = field === undefined ? [] : Array.isArray(field) ? field : [field];
  const flat = (entries: EmailAddress[]): MailPerson[] =>
    entries.flatMap(({ name, address, group }) => (group ? flat(group) : [{ name, email: address ?? '' }]));
  return groups.flatMap(({ value }) => flat(value));
}
