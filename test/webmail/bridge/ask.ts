import type { Page } from '../../browser/driver/driver.ts';
import type { Question } from './question.ts';

type Asked<Kind> = Kind extends { id: number } ? Omit<Kind, 'id'> : never;

/** Asks the adapters in the page's content script, and gives their answer. */
export const askBridge = <Value>(page: Page, question: Asked<Question>): Promise<Value> =>
  page.evaluate(
    (asked: { ask: string }) =>
      new Promise<unknown>((resolve, reject) => {
        const id = Math.random();
        const timer = setTimeout(() => reject(new Error(`no answer to ${asked.ask}`)), 9000);
        const hear = (event: Event) => {
          const reply = JSON.parse((event as CustomEvent<string>).detail);
          if (reply.id !== id) return;
          document.removeEventListener('afterword-answer', hear);
          clearTimeout(timer);
          if (reply.error) reject(new Error(reply.error));
          else resolve(reply.value);
        };
        document.addEventListener('afterword-answer', hear);
        document.dispatchEvent(new CustomEvent('afterword-question', { detail: JSON.stringify({ ...asked, id }) }));
      }),
    question as { ask: string },
  ) as Promise<Value>;
