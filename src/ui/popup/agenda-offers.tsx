/** What is offered once something is due: reminders, and a calendar file. Loaded after the agenda is drawn. */
import { useEffect, useState } from 'preact/hooks';
import { sayAll } from '../../say.ts';
import type { AgendaProps } from './agenda.tsx';
import type { RemindersPort } from './popup-port.ts';

const words = {
  ...sayAll('offers', ['why', 'allow', 'decline', 'calendar']),
};

/** Nothing while nothing is due or to come. */
export function AgendaOffers({ entries, interviews, candidate, port, act }: AgendaProps) {
  const [reminders, setReminders] = useState<RemindersPort>();
  const [isAsking, setAsking] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the agenda is shown.
  useEffect(() => {
    void port.reminders().then(async (found) => {
      setReminders(found);
      setAsking(await found.shouldAsk());
    });
  }, []);
  const answer = async (way: () => unknown) => {
    await way();
    setAsking((await reminders?.shouldAsk()) ?? false);
  };
  const isOpen = (id: string) =>
    entries.some(({ interviewId, state, isAnswer }) => interviewId === id && state !== 'sent' && !isAnswer);
  const dated = interviews.filter(({ id }) => isOpen(id));
  if (!dated.length) return null;
  return (
    <>
      {reminders && isAsking && (
        <div class="note">
          <p>{words.why}</p>
          <div class="row">
            <button type="button" onClick={() => void answer(reminders.ask)}>
              {words.allow}
            </button>
            <button type="button" class="plain" onClick={() => void answer(reminders.decline)}>
              {words.decline}
            </button>
          </div>
        </div>
      )}
      <div class="row">
        <button type="button" class="plain push" onClick={() => act(() => port.saveCalendar(dated, candidate))}>
          {words.calendar}
        </button>
      </div>
    </>
  );
}
