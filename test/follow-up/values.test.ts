import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/follow-up/notes.ts';
import {
  fitting,
  fullNameOf,
  listText,
  roleOf,
  shownName,
  type Values,
  valueNames,
  valuesFor,
} from '../../src/follow-up/values.ts';
import { notesOf, sample } from './sample.ts';

function valuesOf(changes: object, locale = 'en-US'): Values {
  const notes = notesOf({ ...sample, interviews: [{ ...sample.interviews[0], ...changes }] });
  const [interview] = notes.interviews;
  if (!interview) throw new Error('no interview');
  const person = interview.interviewers[0];
  return valuesFor({
    candidate: notes.candidate,
    interview,
    ...(person ? { person } : {}),
    people: interview.interviewers,
    connectionPoint: person?.connectionPoints[0] ?? '',
    dayWords: { day: 'yesterday', dayNoun: 'yesterday' },
    ended: Temporal.PlainDate.from('2026-03-10'),
    locale,
  });
}

describe('valuesFor', () => {
  it('holds what the notes hold, and nothing else', () => {
    const values = valuesOf({});
    expect(values).toMatchObject({
      role: 'Head of Logistics',
      company: 'Caldera Foods',
      myName: 'Maya Brandt',
      name: 'Dana Okafor',
      firstName: 'Dana',
      names: 'Dana Okafor, Paul Quist, and Helen Nair',
      connection: 'the rota you changed in May',
      Connection: 'The rota you changed in May',
      evidence: 'At Norwell I cut spoilage by a third in one year.',
      day: 'yesterday',
    });
    expect(Object.keys(values).filter((name) => !valueNames.includes(name))).toEqual([]);
    expect(values.betterAnswer).toBeUndefined();
  });

  it('says “as” of a role only when it needs no article', () => {
    expect(valuesOf({}).asRole).toBe('Head of Logistics');
    expect(valuesOf({ role: 'warehouse operative' })).toMatchObject({ role: 'warehouse operative' });
    expect(valuesOf({ role: 'warehouse operative' }).asRole).toBeUndefined();
    expect(valuesOf({ role: '' }).asRole).toBeUndefined();
  });

  it('prints the day of a decision only when it was named', () => {
    const endsOn = '2026-03-24';
    expect(valuesOf({ decisionTimeline: { endsOn } }).decision).toBe('March 24');
    const heard = valuesOf({ decisionTimeline: { said: 'in two weeks', endsOn, heard: true } });
    expect([heard.decision, heard.said]).toEqual([undefined, undefined]);
  });

  it('arranges offers as noun phrases', () => {
    const offer = (text: string) => valuesOf({ offer: text }).offer;
    expect(offer('portfolio')).toBe('my portfolio');
    expect(offer('Portfolio, references')).toBe('my portfolio and references');
    expect(offer('I can send the case study.')).toBe('the case study');
    expect(offer('The case study I mentioned')).toBe('the case study I mentioned');
    expect(offer('I would be happy to come again')).toBeUndefined();
  });

  it('keeps proof verbatim but for a missing stop', () => {
    expect(valuesOf({ evidence: 'I cut costs by 20 %' }).evidence).toBe('I cut costs by 20 %.');
    expect(valuesOf({ evidence: 'Did I say <b>that</b> & {{more}}?' }).evidence).toBe('Did I say <b>that</b> & {{more}}?');
    expect(valuesOf({ evidence: 'word '.repeat(60) }).evidence).toBeUndefined();
  });

  it('tells questions that were asked from topics', () => {
    expect(valuesOf({ weakPoint: { question: 'How do you handle churn?' } })).toMatchObject({
      asked: 'How do you handle churn?',
    });
    expect(valuesOf({ weakPoint: { question: 'your question about churn' } })).toMatchObject({ question: 'churn' });
  });

  it('repeats their timeframe only when it is still true', () => {
    expect(valuesOf({ decisionTimeline: { said: 'by the end of next week', endsOn: '2026-03-20' } })).toMatchObject({
      decision: 'March 20',
    });
    expect(valuesOf({ decisionTimeline: { said: 'by the end of next week' } }).said).toBeUndefined();
    expect(valuesOf({ decisionTimeline: { said: 'By the end of March.' } }).said).toBe('by the end of March');
  });
});

describe('short pieces', () => {
  const interview = (role: string) => ({ role }) as Interview;
  it('names the role once', () => {
    expect(roleOf(interview('the Data Lead role'))).toBe('Data Lead');
    expect(roleOf(interview('Data Analyst position'))).toBe('Data Analyst');
    expect(roleOf(interview('x'.repeat(12_000)))).toBe('');
  });
  it('passes over notes that are too long', () => {
    expect(fitting('one two three', [3, 20])).toBe('one two three');
    expect(fitting('one two three four', [3, 20])).toBe('');
    expect(fitting(undefined, [3, 20])).toBe('');
  });
  it('lists and shows names', () => {
    expect(listText(['A', 'B'], 'de-DE')).toBe('A und B');
    expect(fullNameOf({ fullName: 'Dr. Helen Nair' }, 'en')).toBe('Helen Nair');
    expect(shownName({ fullName: '', email: 'a@b.example' }, 'en')).toBe('a@b.example');
  });
});

describe('notes as an advertisement has them', () => {
  it.each(['Data Lead (m/f/d)', 'Data Lead m/w/d', 'the Data Lead role (f/m/x)', 'Data Lead (H/F)'])('%s', (role) =>
    expect(valuesOf({ role }).role).toBe('Data Lead'),
  );
  it.each(['UX/UI Designer', 'A/B Tester', 'R&D Lead', 'Role'])('%s', (role) => expect(valuesOf({ role }).role).toBe(role));
  it('names no decision that lies before the talk', () => {
    expect(valuesOf({ decisionTimeline: { endsOn: '2026-03-09' } }).decision).toBeUndefined();
    expect(valuesOf({ decisionTimeline: { endsOn: '2026-03-10' } }).decision).toBe('March 10');
  });
});
