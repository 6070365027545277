/** Notes in which everything is noted, about a panel of three: what a template is shown on when there is nothing else. */
import type { Candidate, NotesFile } from '../../follow-up/notes.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The sample, two hours after its interview. It is signed by the candidate, or by a made-up one. `now` is in milliseconds since 1970. */
export function samplePanel(candidate: Candidate, now: number): NotesFile {
  const dayAfter = (days: number) => new Date(now + days * day).toISOString().slice(0, 10);
  return {
    format: 'afterword-notes',
    version: 1,
    candidate: { ...candidate, fullName: candidate.fullName || 'Maya Brandt', email: candidate.email || 'maya@brandt.example' },
    interviews: [
      {
        id: 'sample',
        company: 'Caldera Foods',
        role: 'Head of Logistics',
        endedAt: new Date(now - 2 * hour).toISOString(),
        setting: 'video',
        interviewers: [
          {
            id: 'dana',
            fullName: 'Dana Okafor',
            email: 'dana@caldera.example',
            honorific: 'Ms.',
            function: 'hiring-manager',
            connectionPoints: ['the rota you changed in May'],
          },
          {
            id: 'paul',
            fullName: 'Paul Quist',
            email: 'paul@caldera.example',
            function: 'peer',
            connectionPoints: ['how your drivers plan the night routes'],
          },
          {
            id: 'helen',
            fullName: 'Helen Nair',
            email: 'helen@caldera.example',
            honorific: 'Dr.',
            function: 'executive',
            connectionPoints: ['the plan for a second depot'],
          },
        ],
        companyNeed: 'cutting waste in the cold chain',
        evidence: 'At Norwell I cut spoilage by a third in one year.',
        offer: 'the case study I mentioned',
        forgot: { topic: 'cold storage', text: 'I ran the refit of our own depot in four weeks.' },
        weakPoint: { question: 'peak planning', betterAnswer: 'I would plan the peaks from last year’s order book.' },
        decisionTimeline: { said: 'by the end of the month', endsOn: dayAfter(14) },
        competingDeadline: dayAfter(7),
        coordinator: { fullName: 'Rosa Lind', email: 'rosa@caldera.example', connectionPoints: [] },
        referrer: { fullName: 'Tom Hale', email: 'tom@norwell.example', connectionPoints: [] },
      },
    ],
  };
}
