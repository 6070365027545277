import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createNetServer, type Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { asset, isAsset } from './assets.ts';
import { certificate } from './certificate.ts';
import { type Document, gmailHosts, inboxDocument, mailDocument, outlookHosts } from './documents.ts';
import { type Mailbox, type OutgoingMail, type ReceivedMail, startMailbox } from './mailbox.ts';
import { strayRecorder } from './strays.ts';

/** The practice webmail while it runs. */
export interface Practice {
  /** The port on this machine that answers for every host, by https and by http. */
  readonly port: number;
  /** Every mail that arrived, oldest first. */
  readonly inbox: readonly ReceivedMail[];
  /** Waits for a mail; see `Mailbox.arrived`. */
  readonly arrived: Mailbox['arrived'];
  /** Requests that went anywhere but to the practice webmail, as `GET https://host/path` or `CONNECT host`. */
  readonly strays: readonly string[];
  /** The browser's own requests that were excused, by host. */
  readonly own: ReadonlySet<string>;
  close(): Promise<void>;
}

/** What the practice webmail can be asked for. */
export interface PracticeOptions {
  /** More hosts that serve the Outlook-shaped page: a company's own, a government's. */
  outlookHosts?: readonly string[];
}

/** Starts the practice webmail: one server that is every host, and a mail server behind Send. */
export async function startPractice({ outlookHosts: more = [] }: PracticeOptions = {}): Promise<Practice> {
  const sites = new Map<string, 'gmail' | 'outlook'>([
    ...gmailHosts.map((host) => [host, 'gmail'] as const),
    ...[...outlookHosts, ...more].map((host) => [host, 'outlook'] as const),
  ]);
  const { strays, own, note } = strayRecorder();
  const mailbox = await startMailbox();

  const answer = async (request: IncomingMessage, response: ServerResponse, scheme: string) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `${scheme}://${host || 'nameless.invalid'}`);
    const site = scheme === 'https' ? sites.get(host) : undefined;
    const reply = site && (await respond(request, url, site, mailbox));
    if (!reply) note(`${request.method} ${url.href}`, host);
    const { status = 200, headers, body } = reply ?? { status: 404, headers: {}, body: '' };
    response.writeHead(status, headers).end(body);
  };
  const listener = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, scheme).catch((error: unknown) => {
      console.error(`practice webmail: ${error}`);
      response.writeHead(500).end();
    });
  };
  /** WebSockets and the like: nothing of the practice webmail uses them. */
  const refuseUpgrade = (scheme: string) => (request: IncomingMessage, socket: { destroy(): void }) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    note(`UPGRADE ${scheme}://${host}${request.url}`, host);
    socket.destroy();
  };

  const pems = await certificate([...sites.keys()]);
  const context = createSecureContext(pems);
  const https = createHttpsServer(
    {
      ...pems,
      SNICallback(host, done) {
        if (!sites.has(host)) note(`CONNECT ${host}`, host);
        done(null, context);
      },
    },
    listener('https'),
  ).on('upgrade', refuseUpgrade('https'));
  const http = createHttpServer(listener('http')).on('upgrade', refuseUpgrade('http'));

  // Both on one port: a TLS record starts with the byte 22, an http request with a letter.
  const sockets = new Set<Socket>();
  const door = createNetServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 22 ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((listening) => {
    door.listen(0, '127.0.0.1', listening);
  });
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('the practice webmail has no port');

  return {
    port: address.port,
    inbox: mailbox.inbox,
    arrived: mailbox.arrived,
    strays,
    own,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((closed) => {
        door.close(() => closed());
      });
      await mailbox.close();
    },
  };
}

interface Reply extends Document {
  status?: number;
}

/** The answer of a mail host, or undefined where it has none: that request then is a stray one. */
async function respond(
  request: IncomingMessage,
  url: URL,
  site: 'gmail' | 'outlook',
  mailbox: Mailbox,
): Promise<Reply | undefined> {
  const { pathname } = url;
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (pathname === '/practice/inbox') return inboxDocument(mailbox.inbox);
  if (pathname === '/practice/inbox.json') return json(mailbox.inbox.map(({ source: _, ...mail }) => mail));
  if (pathname === '/practice/send' && request.method === 'POST') return send(request, mailbox);
  if (pathname.startsWith('/owamail/')) return script('');
  const name = pathname.replace('/practice/', '');
  if (pathname.startsWith('/practice/') && isAsset(name)) {
    const text = await asset(name);
    return name.endsWith('.css') ? { headers: { 'content-type': 'text/css; charset=utf-8' }, body: text } : script(text);
  }
  // Only a page that is opened is the webmail's own; an extension's fetch of the same address is a stray request.
  const opened = ['document', 'iframe'].includes(String(request.headers['sec-fetch-dest']));
  if (opened && /^\/(mail|owa)(\/|$)/.test(pathname)) return mailDocument(site, url);
  return undefined;
}

const script = (body: string): Reply => ({
  headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' },
  body,
});

const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

async function send(request: IncomingMessage, mailbox: Mailbox): Promise<Reply> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    await mailbox.send(JSON.parse(Buffer.concat(chunks).toString()) as OutgoingMail);
    return json({ sent: true });
  } catch (error) {
    return json({ sent: false, reason: error instanceof Error ? error.message : String(error) }, 502);
  }
}
