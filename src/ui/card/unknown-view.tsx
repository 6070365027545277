/** Nobody in To is known: pick one of the saved interviewers, or write a minute of notes. */
import { useState } from 'preact/hooks';
import type { CardCallbacks, CardState } from './card-state.ts';
import { PickList } from './pick-list.tsx';
import { words } from './words.ts';

type Unknown = Extract<CardState, { state: 'unknown-recipient' }>;

/** The picture of `unknown-recipient`. What is typed survives a problem told by the store. */
export function UnknownView({ recipient, choices, problem, callbacks }: Unknown & { callbacks: CardCallbacks }) {
  const [notes, setNotes] = useState({ company: '', role: '', interviewer: recipient?.name ?? '', connectionPoint: '' });
  const [wrong, setWrong] = useState('');
  const write = (event: Event) => {
    event.preventDefault();
    const { company, role, interviewer, connectionPoint } = notes;
    if (!company.trim() && !connectionPoint.trim()) return setWrong(words.needSomething);
    callbacks.onQuickNotes({
      company: company.trim(),
      role: role.trim(),
      interviewer: interviewer.trim(),
      connectionPoint: connectionPoint.trim(),
      tone: 'formal',
      ...(recipient?.email && { email: recipient.email }),
    });
  };
  const box = (field: keyof typeof notes, label: string) => (
    <label>
      {label}
      <input
        type="text"
        autocomplete="off"
        value={notes[field]}
        onInput={(event) => {
          setWrong('');
          setNotes({ ...notes, [field]: event.currentTarget.value });
        }}
      />
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
        {box('connectionPoint', words.talkedAbout)}
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
