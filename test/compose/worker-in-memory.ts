/** The worker's answers without the worker: the real rules and the shipped templates over notes in memory. */
import { deskFor, letterFor } from '../../src/follow-up/letter-for.ts';
import type { NotesFile } from '../../src/follow-up/notes.ts';
import type { MessageName, Reply, Request } from '../../src/messages.ts';
import { notesOf, sample } from '../follow-up/sample.ts';
import { library } from '../follow-up/templates.ts';

type Asked = { [Name in MessageName]: { name: Name; request: Request<Name> } }[MessageName];

/** A worker that answers `ask`. */
export interface WorkerInMemory {
  ask<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Reply<Name>>;
  /** Every message so far. */
  asked: Asked[];
  notes: NotesFile;
  /** What it answers instead, until it is taken away. */
  instead: { [Name in MessageName]?: (request: Request<Name>) => Promise<Reply<Name>> };
}

const caldera = sample.interviews[0];

/** Notes of two companies: three people of one, one of another. */
export const twoInterviews = notesOf({
  ...sample,
  candidate: { ...sample.candidate, locale: 'en-US' },
  interviews: [
    { ...caldera, endedAt: new Date(Date.now() - 3 * 3_600_000).toISOString() },
    {
      id: 'northgate',
      company: 'Northgate Rail',
      role: 'Service Planner',
      endedAt: new Date(Date.now() - 30 * 3_600_000).toISOString(),
      interviewers: [
        { id: 'lee', fullName: 'Lee Park', email: 'lee.park@northgate.example', connectionPoints: ['night trains'] },
      ],
    },
  ],
});

/** A worker with these notes. */
export function workerInMemory(notes: NotesFile = twoInterviews): WorkerInMemory {
  const done = { ok: true, value: null } as const;
  const now = () => new Date().toISOString();
  const settings = { holdErrors: true };
  const answers: { [Name in MessageName]?: (request: Request<Name>) => unknown } = {
    draftFor: (request) => letterFor({ ...request, notes: worker.notes, library, now: now() }),
    deskFor: (request) => ({ ok: true, value: deskFor({ ...request, notes: worker.notes, library, now: now() }) ?? null }),
    readSettings: () => ({ ok: true, value: { ...settings } }),
    saveSettings: ({ holdErrors }) => {
      settings.holdErrors = holdErrors;
      return done;
    },
    saveFullName({ fullName }) {
      worker.notes = { ...worker.notes, candidate: { ...worker.notes.candidate, fullName } };
      return done;
    },
    saveQuickNotes({ id, company, role, interviewer, email, connectionPoint, tone }) {
      const person = { id: `${id}-1`, fullName: interviewer, connectionPoints: [connectionPoint], ...(email ? { email } : {}) };
      const plain = { ...sample, interviews: [{ id, company, role, tone, endedAt: now(), interviewers: [person] }] };
      const others = worker.notes.interviews.filter((one) => one.id !== id);
      worker.notes = { ...worker.notes, interviews: [...notesOf(plain).interviews, ...others] };
      return { ok: true, value: { interviewId: id, interviewerId: person.id } };
    },
  };
  const worker: WorkerInMemory = {
    notes,
    asked: [],
    instead: {},
    async ask(name, request) {
      worker.asked.push({ name, request } as Asked);
      // As a message does: nothing is shared with the one who asked.
      const answer = worker.instead[name] ?? answers[name];
      if (!answer) throw new Error(`nobody answers ${name}`);
      return structuredClone(await answer(structuredClone(request))) as Awaited<ReturnType<typeof worker.ask<typeof name>>>;
    },
  };
  return worker;
}
