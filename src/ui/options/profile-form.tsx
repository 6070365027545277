/** Who writes, in which language and tone, and which days are worked. */
import { useState } from 'preact/hooks';
import type { Given } from '../../follow-up/given.ts';
import { type Candidate, candidateSchema, parseRecord, type Tone, type Weekday } from '../../follow-up/notes.ts';
import type { Result } from '../../follow-up/result.ts';
import { Field } from '../popup/field.tsx';
import { Chips, Choice, GivenValue, Section, TextArea } from './fields.tsx';
import { problemWords } from './problem-words.ts';
import { words } from './words.ts';

const weekdays: readonly Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const usualWeekend: readonly string[] = ['Sat', 'Sun'];

/** The languages and regions that letters are written in. */
const locales = ['en-US', 'en-GB', 'de-DE', 'de-AT', 'de-CH', 'fr-FR', 'es-ES', 'pt-BR'];

/** The field that a problem's path belongs to, where they differ. */
const fieldOf = (path: string): string => path.replace(/\[\d+\].*$/, '').replace(/^calendar\./, '');

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Texts as typed; lists have one entry a line. */
const textsOf = ({ fullName, email, signature, currentEmployerDomain, pastEmployers, timeZone, calendar }: Candidate) => ({
  fullName,
  email: email ?? '',
  signature: signature ?? '',
  currentEmployerDomain: currentEmployerDomain ?? '',
  pastEmployers: (pastEmployers ?? []).join('\n'),
  timeZone: timeZone ?? '',
  country: calendar?.country ?? '',
  holidays: (calendar?.holidays ?? []).join('\n'),
});

/** The form. `save` gets the whole profile, with whatever the form does not show. */
export function ProfileForm({
  candidate,
  given,
  save,
}: {
  candidate: Candidate;
  given: Given;
  save(candidate: Candidate): Promise<Result<null>>;
}) {
  const [texts, setTexts] = useState(() => textsOf(candidate));
  const [tone, setTone] = useState<Tone>(candidate.tone ?? 'formal');
  const [locale, setLocale] = useState(candidate.locale ?? '');
  const [account, setAccount] = useState(candidate.linkedInAccount ?? 'basic');
  const [weekend, setWeekend] = useState<readonly string[]>(candidate.calendar?.weekend ?? usualWeekend);
  const [problem, setProblem] = useState<{ field: string; message: string }>();
  const [said, setSaid] = useState('');
  const touch = () => {
    setSaid('');
    setProblem(undefined);
  };

  const text = (field: keyof typeof texts) => ({
    id: field,
    value: texts[field],
    problem: problem?.field === field ? problem.message : undefined,
    change: (value: string) => {
      touch();
      setTexts((before) => ({ ...before, [field]: value }));
    },
  });

  function refuse(field: string, message: string): void {
    setProblem({ field, message });
    setSaid(words.notSaved);
    document.getElementById(field)?.focus();
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (!texts.fullName.trim()) return refuse('fullName', words.needName);
    if (weekend.length === weekdays.length) return refuse('weekend', words.noWorkingDay);
    const holidays = lines(texts.holidays);
    const isUsual = weekend.length === 2 && usualWeekend.every((day) => weekend.includes(day));
    const calendar = {
      ...candidate.calendar,
      country: texts.country.trim().toUpperCase(),
      // The usual week is not written down: a country may have another.
      weekend: isUsual ? undefined : weekdays.filter((day) => weekend.includes(day)),
      holidays,
    };
    const isPlain = !calendar.country && !calendar.weekend && !holidays.length;
    const parsed = parseRecord(candidateSchema, {
      ...candidate,
      ...texts,
      country: undefined,
      holidays: undefined,
      pastEmployers: lines(texts.pastEmployers),
      tone,
      locale,
      linkedInAccount: account,
      calendar: isPlain ? undefined : calendar,
    });
    if (!parsed.ok)
      return refuse(fieldOf(parsed.error.path), problemWords(`${entryAt(parsed.error.path, holidays)}${parsed.error.message}`));
    const saved = await save(parsed.value);
    setSaid(saved.ok ? words.saved : saved.error);
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Section title={words.you}>
        <Field {...text('fullName')} label={words.yourName} hint={words.yourNameHint} autocomplete="name" spellcheck={false} />
        <Field {...text('email')} label={words.email} inputMode="email" spellcheck={false} />
        <TextArea {...text('signature')} label={words.signature} hint={words.signatureHint} rows={3} />
        <Field {...text('currentEmployerDomain')} label={words.employer} hint={words.employerHint} spellcheck={false} />
        <TextArea {...text('pastEmployers')} label={words.pastEmployers} hint={words.pastEmployersHint} rows={2} />
      </Section>
      <Section title={words.letters}>
        {given.locale ? (
          <GivenValue label={words.locale} value={nameOf(given.locale)} />
        ) : (
          <Choice
            id="locale"
            label={words.locale}
            value={locale}
            problem={problem?.field === 'locale' ? problem.message : undefined}
            options={[
              ['', words.localeNone],
              ...[...new Set([...locales, ...(candidate.locale ? [candidate.locale] : [])])].map(
                (one) => [one, nameOf(one)] as const,
              ),
            ]}
            change={(value) => {
              touch();
              setLocale(value);
            }}
          />
        )}
        <Chips
          id="tone"
          type="radio"
          label={words.tone}
          chosen={[tone]}
          options={[
            ['formal', words.formal],
            ['warm', words.warm],
          ]}
          change={(value) => {
            touch();
            setTone(value === 'warm' ? 'warm' : 'formal');
          }}
        />
        <Choice
          id="account"
          label={words.linkedIn}
          value={account}
          options={[
            ['basic', words.linkedInChoices.basic],
            ['premium', words.linkedInChoices.premium],
          ]}
          change={(value) => {
            touch();
            setAccount(value === 'premium' ? 'premium' : 'basic');
          }}
        />
      </Section>
      <Section title={words.time}>
        <Field
          {...text('timeZone')}
          label={words.zone}
          hint={words.zoneHint(new Intl.DateTimeFormat().resolvedOptions().timeZone)}
          spellcheck={false}
        />
        {given.workingDays ? (
          <GivenValue label={words.workingDays} value={namesOf(given.workingDays)} />
        ) : (
          <Chips
            id="weekend"
            type="checkbox"
            label={words.workingDays}
            hint={words.workingDaysHint}
            problem={problem?.field === 'weekend' ? problem.message : undefined}
            chosen={weekdays.filter((day) => !weekend.includes(day))}
            options={weekdays.map((day, index) => [day, dayName(index)])}
            change={(day, isWorked) => {
              touch();
              setWeekend(isWorked ? weekend.filter((one) => one !== day) : [...weekend, day]);
            }}
          />
        )}
        {given.country ? (
          <GivenValue label={words.country} value={given.country} />
        ) : (
          <Field {...text('country')} label={words.country} hint={words.countryHint} spellcheck={false} />
        )}
        {given.holidays.length > 0 && <GivenValue label={words.givenHolidays} value={given.holidays.join(', ')} />}
        <TextArea {...text('holidays')} label={words.holidays} hint={words.holidaysHint} rows={3} />
      </Section>
      <div class="row">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <p role="status">{said}</p>
      </div>
    </form>
  );
}

/** The entry of a list that a path names, with a colon: `2026-13-01: `. */
function entryAt(path: string, entries: readonly string[]): string {
  const index = /^calendar\.holidays\[(\d+)\]/.exec(path)?.[1];
  const entry = index === undefined ? undefined : entries[Number(index)];
  return entry ? `${entry}: ` : '';
}

/** The name of a weekday, counted from Monday: the fifth of January 1970 was one. */
const dayName = (index: number): string =>
  new Intl.DateTimeFormat(words.language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 5 + index));

const namesOf = (days: readonly Weekday[]): string => days.map((day) => dayName(weekdays.indexOf(day))).join(', ');

const nameOf = (locale: string): string => new Intl.DisplayNames([words.language], { type: 'language' }).of(locale) ?? locale;
