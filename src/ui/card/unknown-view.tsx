/** Nobody in To is known: pick one of the saved interviewers, or write a minute of notes. */
import { useState } from 'preact/hooks';
import type { CardCallbacks, CardState } from './card-state.ts';
import { PickList } from './pick-list.tsx';
import { words } from './words.ts';

type Unknown = Extract<CardState, { state: 'unknown-recipient' }>;

/** The picture of `unknown-recipient`. What is typed survives a problem told by the store. */
export function UnknownView({ recipient, choices, problem, callbacks }: Unknown & { callbacks: CardCallbacks }) {
  const [wrong, setWrong] = useState('');
  // The boxes keep their own text: a new state of the card must not touch what is being typed.
  const write = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (field: string) => String(typed.get(field) ?? '').trim();
    const notes = { company: text('company'), role: text('role'), connectionPoint: text('point'), tone: 'formal' as const };
    if (!notes.company && !notes.connectionPoint) return setWrong(words.needSomething);
    const email = recipient?.email;
    callbacks.onQuickNotes({ ...notes, interviewer: recipient?.name || text('interviewer'), ...(email && { email }) });
  };
  const box = (field: string, label: string) => (
    <label>
      {label}
      <input type="text" autocomplete="off" name={field} onInput={() => setWrong('')} />
    </label>
  );
  const told = wrong || problem;
  return (
    <>
      {choices.length > 0 && (
        <>
          <p>{words.isItOne}</p>
          <PickList choices={choices} onPick={callbacks.onPick} />
        </>
      )}
      <form onSubmit={write}>
        <h2>{choices.length > 0 ? words.orWrite : words.writeNotes}</h2>
        <div class="pair">
          {box('company', words.company)}
          {box('role', words.role)}
        </div>
        {!recipient?.name && box('interviewer', words.interviewer)}
        {box('point', words.talkedAbout)}
        <p role="alert" class="late">
          {told}
        </p>
        <button type="submit" class="primary">
          {words.writeIt}
        </button>
      </form>
    </>
  );
}
