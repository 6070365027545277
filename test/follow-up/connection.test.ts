import { describe, expect, it } from 'vitest';
import { connectionFor, mainPlace } from '../../src/follow-up/connection.ts';
import { notesOf, sample } from './sample.ts';

function panel(points: (string | undefined)[], general: string[] = []) {
  const interviewers = points.map((point, index) => ({
    id: `p${index}`,
    fullName: `Person ${index}`,
    connectionPoints: point === undefined ? [] : [point],
  }));
  const [interview] = notesOf({
    ...sample,
    interviews: [{ ...sample.interviews[0], interviewers, connectionPoints: general }],
  }).interviews;
  if (!interview) throw new Error('no interview');
  return (place: number) => {
    const { text, findings } = connectionFor(interview, place, 'en');
    return [text, ...findings.map(({ check }) => check)];
  };
}

describe('connectionFor', () => {
  it('gives each their own', () => {
    const at = panel(['the rota', 'the budget']);
    expect([at(0), at(1)]).toEqual([['the rota'], ['the budget']]);
  });

  it('shares out what nobody in particular said, each piece once', () => {
    const at = panel([undefined, 'the rota', undefined, undefined], ['the move', 'the merger']);
    expect([at(0), at(1), at(2), at(3)]).toEqual([['the move'], ['the rota'], ['the merger'], ['', 'connection-missing']]);
  });

  it('says when two have the same, and leaves a long one out', () => {
    const long = 'the new rota for the night shift that you changed in May';
    expect(panel(['the rota', 'The rota.'])(1)).toEqual(['The rota.', 'same-connection-point']);
    expect(panel([long, long])(1)).toEqual(['', 'same-connection-point']);
  });

  it('leaves out what fits into no sentence, and takes the next that does', () => {
    expect(panel(['loves cycling'])(0)).toEqual(['', 'connection-point-too-long', 'connection-missing']);
    expect(panel([undefined], ['loves cycling', 'the rota'])(0)).toEqual(['the rota']);
  });

  it('proposes “your” where a note speaks of its reader', () => {
    expect(panel(['her view of remote work'])(0)).toEqual(['her view of remote work', 'connection-wrong-person']);
    expect(panel(['their on-call rota'])(0)).toEqual(['their on-call rota', 'connection-wrong-person']);
    expect(panel(['how your drivers plan their night routes'])(0)).toEqual(['how your drivers plan their night routes']);
  });

  it('asks for the essence of a wall of text', () => {
    expect(panel(['word '.repeat(2_400)])(0)).toEqual(['', 'connection-point-too-long', 'connection-missing']);
  });

  it('gives a coordinator what was said in general', () => {
    expect(panel(['the rota'], ['the move'])(-1)).toEqual(['the move']);
  });
});

it('the hiring manager is the one person when one is enough, else the first', () => {
  const [interview] = notesOf(sample).interviews;
  if (!interview) throw new Error('no interview');
  expect(mainPlace({ ...interview, interviewers: interview.interviewers.toReversed() })).toBe(2);
  expect(mainPlace({ ...interview, interviewers: interview.interviewers.slice(1) })).toBe(0);
});
