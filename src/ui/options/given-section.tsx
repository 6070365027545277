/** That an organisation gives some of it, and what of its policy could not be used. */
import type { Given } from '../../follow-up/given.ts';
import { Section } from './fields.tsx';
import { problemWords } from './problem-words.ts';
import { words } from './words.ts';

/** The section; nothing where nothing is given. */
export function GivenSection({ given }: { given: Given }) {
  const { locale, country, workingDays, holidays, hosts, templates, problems } = given;
  const isGiven = locale || country || workingDays || holidays.length + hosts.length + templates.length > 0;
  if (!isGiven && problems.length === 0) return null;
  return (
    <Section title={words.givenTitle}>
      {isGiven && <p>{words.givenText}</p>}
      {templates.length > 0 && <p class="quiet">{words.givenTemplates(templates.map(({ file }) => file).join(', '))}</p>}
      {problems.map((problem) => (
        <p key={problem} class="late" dir="auto">
          {words.givenProblem(problemWords(problem))}
        </p>
      ))}
    </Section>
  );
}
