import { within } from './until.ts';

/** A session of Chromium's debugging protocol with one target. */
export interface Session {
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  on(event: string, listener: (params: never) => void): void;
}

interface Answer {
  id?: number;
  method?: string;
  params?: never;
  result?: unknown;
  error?: { message: string };
}

/** Attaches to a target for which Playwright has no page: the toolbar popup, the worker, a tab behind. */
export async function rawSession(browser: Session, targetId: string): Promise<Session> {
  const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: false });
  const pending = new Map<number, (answer: Answer) => void>();
  const listeners: { event: string; listener: (params: never) => void }[] = [];
  let count = 0;
  browser.on('Target.receivedMessageFromTarget', (message: { sessionId: string; message: string }) => {
    if (message.sessionId !== sessionId) return;
    const answer = JSON.parse(message.message) as Answer;
    if (answer.id !== undefined) pending.get(answer.id)?.(answer);
    else for (const { event, listener } of listeners) if (event === answer.method) listener(answer.params as never);
  });
  return {
    on(event, listener) {
      listeners.push({ event, listener });
    },
    send<Result>(method: string, params: object = {}) {
      const id = ++count;
      const answered = new Promise<Result>((resolve, reject) => {
        pending.set(id, ({ result, error }) => {
          pending.delete(id);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result as Result);
        });
        browser
          .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
          .catch((error: unknown) => {
            pending.delete(id);
            reject(error);
          });
      });
      return within(20_000, method, answered);
    },
  };
}
