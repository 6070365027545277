/** A candidate and their interviews, for tests of letters. */
import { type NotesFile, parseNotes } from '../../src/follow-up/notes.ts';

/** Notes from plain JSON, as a file would hold them. */
export function notesOf(value: unknown): NotesFile {
  const parsed = parseNotes(value);
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
  return parsed.value;
}

/** Plain JSON of a candidate with one interview of a panel of three, everything noted. */
export const sample = {
  format: 'afterword-notes',
  version: 1,
  candidate: { fullName: 'Maya Brandt', email: 'maya@brandt.example', timeZone: 'Europe/London', locale: 'en-GB' },
  interviews: [
    {
      id: 'caldera',
      company: 'Caldera Foods',
      role: 'Head of Logistics',
      endedAt: '2026-03-10T11:30:00+00:00',
      timeZone: 'Europe/London',
      setting: 'video',
      interviewers: [
        {
          id: 'dana',
          fullName: 'Dana Okafor',
          email: 'dana.okafor@caldera.example',
          honorific: 'Ms.',
          function: 'hiring-manager',
          connectionPoints: ['the rota you changed in May'],
        },
        {
          id: 'paul',
          fullName: 'Paul Quist',
          email: 'paul.quist@caldera.example',
          function: 'peer',
          connectionPoints: ['how your drivers plan the night routes'],
        },
        {
          id: 'helen',
          fullName: 'Helen Nair',
          email: 'helen.nair@caldera.example',
          honorific: 'Dr.',
          function: 'executive',
          connectionPoints: ['the plan for a second depot'],
        },
      ],
      companyNeed: 'cutting waste in the cold chain',
      evidence: 'At Norwell I cut spoilage by a third in one year.',
      offer: 'the case study I mentioned',
      tone: 'formal',
      coordinator: { fullName: 'Rosa Lind', email: 'rosa.lind@caldera.example' },
      referrer: { fullName: 'Tom Hale', email: 'tom.hale@norwell.example' },
    },
  ],
} as const;

/** The moment at which the tests write: the afternoon of the interview. */
export const sameAfternoon = '2026-03-10T15:00:00Z';
