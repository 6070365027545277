// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { goesToAll, openLiveReview } from '../../src/compose/live-review.ts';
import type { Finding, Severity } from '../../src/follow-up/draft.ts';
import { deskFor } from '../../src/follow-up/letter-for.ts';
import { tell } from '../../src/follow-up/tell.ts';
import { library } from '../follow-up/templates.ts';
import { type ComposeInMemory, composeInMemory, to } from './compose-in-memory.ts';
import { twoInterviews, type WorkerInMemory, workerInMemory } from './worker-in-memory.ts';

let worker: WorkerInMemory;
vi.mock('../../src/extension/ask.ts', () => ({
  ask: (...question: Parameters<WorkerInMemory['ask']>) => worker.ask(...question),
}));

const dana = to('Dana Okafor', 'dana.okafor@caldera.example');
const lee = to('Lee Park', 'lee.park@northgate.example');
let message: ComposeInMemory;
beforeEach(() => {
  worker = workerInMemory();
  message = composeInMemory();
});
const desks = () => worker.asked.filter(({ name }) => name === 'deskFor');

it('asks whom the message goes to once, and again when that changes', async () => {
  const reader = openLiveReview(message.compose);
  await reader.refresh();
  expect(desks()).toEqual([]);
  message.sendTo(dana);
  await reader.refresh();
  await reader.refresh();
  expect(desks()).toHaveLength(1);
  expect(reader.desk()?.name).toBe('Dana Okafor');
  message.sendTo(lee);
  await reader.refresh();
  expect(reader.desk()?.name).toBe('Lee Park');
  message.sendTo(to('Nobody Known', 'nobody@else.example'));
  await reader.refresh();
  expect(reader.desk()).toBeUndefined();
  expect(reader.findings()).toEqual([]);
  expect(reader.parts()).toEqual([]);
});

it('asks anew when told to: the notes may be others by now', async () => {
  const reader = openLiveReview(message.compose);
  message.sendTo(dana);
  worker.notes = { ...twoInterviews, interviews: [] };
  await reader.refresh();
  worker.notes = twoInterviews;
  await reader.refresh();
  expect(reader.desk()).toBeUndefined();
  await reader.refresh({ anew: true });
  expect(reader.desk()?.name).toBe('Dana Okafor');
});

it('asks one question for two who want to know at once, and both wait for the answer', async () => {
  const reader = openLiveReview(message.compose);
  message.sendTo(dana);
  const names = await Promise.all([1, 2].map(() => reader.refresh().then(() => reader.desk()?.name)));
  expect(names).toEqual(['Dana Okafor', 'Dana Okafor']);
  expect(desks()).toHaveLength(1);
});

it('lets who asked first wait for the last answer', async () => {
  const reader = openLiveReview(message.compose);
  message.sendTo(dana);
  const first = reader.refresh().then(() => reader.desk()?.name);
  message.sendTo(lee);
  await reader.refresh();
  expect(await first).toBe('Lee Park');
});

it('takes the answer to the last question only, in whatever order they come', async () => {
  const late: (() => void)[] = [];
  worker.instead.deskFor = (request) =>
    new Promise((resolve) => {
      late.push(() => {
        const value = deskFor({ ...request, notes: twoInterviews, library, now: new Date().toISOString() }) ?? null;
        resolve({ ok: true, value });
      });
    });
  const reader = openLiveReview(message.compose);
  message.sendTo(dana);
  const first = reader.refresh();
  message.sendTo(lee);
  const second = reader.refresh();
  for (const answer of late.reverse()) answer();
  await Promise.all([first, second]);
  expect(reader.desk()?.name).toBe('Lee Park');
});

it('keeps the desk when there is no answer, and asks again', async () => {
  const reader = openLiveReview(message.compose);
  message.sendTo(dana);
  await reader.refresh();
  worker.instead.deskFor = async () => ({ ok: false, error: 'disconnected' });
  message.sendTo(lee);
  expect(await reader.refresh()).toEqual({ ok: false, error: 'disconnected' });
  expect(reader.desk()?.name).toBe('Dana Okafor');
  delete worker.instead.deskFor;
  expect(await reader.refresh()).toEqual({ ok: true, value: null });
  expect(reader.desk()?.name).toBe('Lee Park');
});

it('keeps what the writer said of the notes, and speaks for the letter itself', async () => {
  const reader = openLiveReview(message.compose);
  message.sendTo(dana);
  await reader.refresh();
  message.type('Dear Ms. Okafor,\n\nThank you for the talk on the rota you changed in May.');
  const said = (check: string, severity: Severity): Finding => ({
    check,
    severity,
    where: 'notes',
    evidence: '',
    told: tell('they'),
  });
  const found = reader.findings([
    said('connection-missing', 'error'),
    said('signature-missing', 'info'),
    said('locale-custom', 'info'),
  ]);
  // The letter has its connection point by now, and the review says itself that the name is not under it.
  expect(found.filter(({ told }) => told.name === 'they').map(({ check }) => check)).toEqual(['locale-custom']);
  expect(found.map(({ check }) => check)).toContain('signature-missing');
  expect(found.map(({ check }) => check)).not.toContain('connection-missing');
});

it('leaves out what was dismissed until it is forgotten', async () => {
  const reader = openLiveReview(message.compose);
  message.sendTo(dana);
  await reader.refresh();
  message.type('Dear Mr. Quist,\n\nThank you for the talk.');
  const [first] = reader.findings();
  if (!first) throw new Error('nothing was found');
  reader.dismiss(first);
  expect(reader.findings()).not.toContainEqual(first);
  expect(reader.current(first)).toBeUndefined();
  reader.forgetDismissed();
  expect(reader.findings()).toContainEqual(first);
});

it('finds a finding again where its words stand now', async () => {
  const reader = openLiveReview(message.compose);
  message.sendTo(dana);
  await reader.refresh();
  message.type('Dear Ms. Okafor,\n\nThank you for the the talk.');
  const doubled = reader.findings().find(
    ({ range }) =>
      range &&
      message.compose
        .text()
        .slice(...range)
        .includes('the'),
  );
  if (!doubled?.range) throw new Error('the doubled word was not found');
  const words = message.compose.text().slice(...doubled.range);
  message.type('Dear Ms. Okafor,\n\nOnce more: thank you for the the talk.');
  const now = reader.current(doubled);
  expect(now?.range).not.toEqual(doubled.range);
  expect(now?.range && message.compose.text().slice(...now.range)).toBe(words);
});

describe('whether it still goes to the same people', () => {
  it('does when nobody is missing', () => {
    expect(goesToAll([], [dana])).toBe(true);
    expect(goesToAll([dana], [lee, dana])).toBe(true);
    expect(goesToAll([dana, lee], [lee])).toBe(false);
    expect(goesToAll([to('Dana Okafor')], [to('Dana Okafor')])).toBe(true);
    expect(goesToAll([dana], [to('Dana Okafor')])).toBe(false);
  });
});
