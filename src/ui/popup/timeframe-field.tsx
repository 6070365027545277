/** When they decide: in their words, and as the day that comes of them, which the candidate can correct. */
import { useEffect, useState } from 'preact/hooks';
import type { Candidate, Interview } from '../../follow-up/notes.ts';
import { dateLocale } from '../../say.ts';
import { words } from './details-words.ts';
import type { Field as FieldPart } from './field.tsx';

interface TimeframeFieldProps {
  said: string;
  /** The day set by hand or saved, `YYYY-MM-DD`; '' = as their words have it. */
  endsOn: string;
  /** The notes as they would be saved, and as they are. */
  interview: Interview;
  saved: Interview | undefined;
  candidate: Candidate;
  Field: typeof FieldPart;
  change(part: 'said' | 'endsOn', text: string): void;
}

interface Heard {
  /** The day that will be saved; '' when there is none. */
  endsOn: string;
  earliest?: string;
  latest?: string;
  isAmbiguous?: boolean;
  isByHand: boolean;
}

/** The two boxes and what they come to. The words of five languages are loaded with it. */
export function TimeframeField({ said, endsOn, interview, saved, candidate, Field, change }: TimeframeFieldProps) {
  const [heard, setHeard] = useState<Heard>({ endsOn, isByHand: false });
  const basis = JSON.stringify([interview.decisionTimeline, interview.endedAt.slice(0, 16), interview.timeZone]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew whenever the words or the day of the interview change.
  useEffect(() => {
    let isLast = true;
    void import('../../follow-up/timing/decision.ts').then(({ decisionHeard, isDecisionCorrected, withDecisionDay }) => {
      const after = withDecisionDay(interview, candidate, saved);
      const day = after.decisionTimeline?.endsOn ?? '';
      if (isLast) setHeard({ endsOn: day, isByHand: isDecisionCorrected(after, candidate), ...decisionHeard(after, candidate) });
    });
    return () => {
      isLast = false;
    };
  }, [basis]);
  return (
    <>
      <div class="pair">
        <Field
          id="said"
          label={words.said}
          placeholder={words.saidExample}
          value={said}
          describedBy="decides"
          change={(text) => change('said', text)}
        />
        <Field
          id="ends-on"
          type="date"
          label={words.endsOn}
          value={heard.endsOn}
          describedBy="decides"
          change={(day) => change('endsOn', day)}
        />
      </div>
      <p id="decides" class="quiet" role="status">
        {textOf(heard, said)}{' '}
        {heard.isByHand && heard.latest && (
          <button type="button" class="plain" onClick={() => change('endsOn', '')}>
            {words.takeWords}
          </button>
        )}
      </p>
    </>
  );
}

function textOf({ endsOn, earliest, latest, isAmbiguous, isByHand }: Heard, said: string): string {
  if (isByHand && endsOn) return latest ? words.byHandNotWords(dayText(endsOn), dayText(latest)) : words.byHand(dayText(endsOn));
  if (endsOn && isAmbiguous && earliest && latest)
    return earliest === latest ? words.ambiguousDay(dayText(latest)) : words.ambiguous(dayText(earliest), dayText(latest));
  if (endsOn) return words.decides(dayText(endsOn));
  return said.trim() ? words.noTimeframe : words.saidHint;
}

/** `Fri 4 Dec`, with the year where it is not this one's. */
function dayText(day: string): string {
  const date = new Date(`${day}T12:00`);
  const year = date.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' as const };
  return date.toLocaleDateString(dateLocale, { weekday: 'short', day: 'numeric', month: 'short', ...year });
}
