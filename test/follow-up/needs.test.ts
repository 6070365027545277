import { expect, it } from 'vitest';
import { lacking } from '../../src/follow-up/needs.ts';
import { notesOf, sample } from './sample.ts';

it('names what the notes do not hold', () => {
  const [interview] = notesOf({
    ...sample,
    interviews: [{ ...sample.interviews[0], weakPoint: { question: 'churn', betterAnswer: '  ' } }],
  }).interviews;
  if (!interview) throw new Error('no interview');
  const needs = ['weakPoint.question', 'weakPoint.betterAnswer', 'forgot.text', 'competingDeadline', 'constructor'];
  expect(lacking({ needs }, interview)).toEqual(['weakPoint.betterAnswer', 'forgot.text', 'competingDeadline', 'constructor']);
  expect(lacking({ needs: [] }, interview)).toEqual([]);
});
