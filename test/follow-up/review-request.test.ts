import { describe, expect, it } from 'vitest';
import { parseReviewRequest } from '../../src/follow-up/review-request.ts';
import { goodText, notesOf } from './checks/letter.ts';

const request = { notes: notesOf(), interviewId: 'caldera', kind: 'thank-you', text: goodText };

describe('a review request', () => {
  it('fills in what may be left out', () => {
    expect(parseReviewRequest(request)).toMatchObject({
      ok: true,
      value: { to: [], cc: [], subject: '', attachments: [], siblings: [], text: goodText },
    });
  });

  it('keeps the names of attachments and counts those without', () => {
    const parsed = parseReviewRequest({ ...request, attachments: ['a.pdf', { size: 3 }] });
    expect(parsed.ok && parsed.value.attachments).toEqual(['a.pdf', 'file']);
  });

  it('keeps the text as it is, for ranges count in it', () => {
    const text = '  Dear Dana,\r\n\u200Bx  ';
    const parsed = parseReviewRequest({ ...request, text });
    expect(parsed.ok && parsed.value.text).toBe(text);
  });

  it.each([
    [{ notes: { format: 'afterword-notes', version: 2 } }, 'notes.version'],
    [{ notes: 4 }, 'notes'],
    [{ plannedSendAt: 'soon' }, 'plannedSendAt'],
    [{ plannedSendAt: '2026-03-11T09:00:00Z[UTC]' }, 'plannedSendAt'],
    [{ cc: [1] }, 'cc[0]'],
    [{ cc: [null, 1] }, 'cc[1]'],
    [{ notes: { format: 'afterword-notes', version: 1, interviews: [null, { id: 'i' }] } }, 'notes.interviews[1].endedAt'],
    [{ more: Array.from({ length: 101 }).reduce((inner) => [inner], 1) }, ''],
  ])('names the field at fault: %j', (change, path) => {
    const parsed = parseReviewRequest({ ...request, ...change });
    expect(!parsed.ok && parsed.error.path).toBe(path);
  });
});
