import { expect, test } from 'vitest';
import { recipientZone } from '../../../src/follow-up/timing/recipient-zone.ts';
import { candidateOf, interviewOf } from './notes-of.ts';

const zone = (endedAt: string, notes = {}, candidate = {}, recipient = {}) =>
  recipientZone(interviewOf({ endedAt, ...notes }), candidateOf(candidate), recipient);
const berlin = { timeZone: 'Europe/Berlin' };
const tokyo = { timeZone: 'Asia/Tokyo' };

test.each([
  ['the recipient’s own', zone('2026-03-10T12:00:00+01:00', berlin, berlin, tokyo), 'Asia/Tokyo'],
  ['the interview’s', zone('2026-03-10T12:00:00+01:00', tokyo, berlin), 'Asia/Tokyo'],
  ['the candidate’s, whose clock shows that offset', zone('2026-03-10T12:00:00+01:00', {}, berlin), 'Europe/Berlin'],
  ['the offset, when the candidate’s clock shows another', zone('2026-07-10T12:00:00+01:00', {}, berlin), '+01:00'],
  ['the offset written without a colon', zone('2026-07-10T12:00:00-0330'), '-03:30'],
  ['Z tells nothing', zone('2026-03-10T12:00:00Z', {}, berlin), 'Europe/Berlin'],
  ['-00:00 tells nothing (RFC 3339)', zone('2026-03-10T12:00:00-00:00', {}, berlin), 'Europe/Berlin'],
  ['+00:00 tells UTC', zone('2026-03-10T12:00:00+00:00', {}, berlin), 'UTC'],
  ['nothing at all is UTC', zone('2026-03-10T12:00:00Z'), 'UTC'],
])('%s', (_, found, expected) => expect(found).toBe(expected));
