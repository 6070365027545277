/** The guide: a polite "check-in". No reproach, no deadline on them (destinyconnect.com, acceleratetv.com). */
import { tell } from '../tell.ts';
import { type Check, first, phraseCheck } from './check.ts';

const days = 'monday|tuesday|wednesday|thursday|friday|tomorrow|today|tonight|noon|the end of|close of|next week|\\d';
const plain = phraseCheck(
  'pressure',
  'warning',
  /\b(?:(?:need|expect|require|demand|must have) (?:to hear|to know|your (?:decision|answer|reply|response)|an? (?:decision|answer|reply|response))|why (?:haven['’]?t|have not|has nobody|hasn['’]?t|have i not|did you not|didn['’]?t you) (?:you|anyone|heard|\w+)|you (?:said|promised|told me) (?:that )?(?:you(?: would|['’]d)|i would|i['’]d) (?:be in touch|call|reply|get back|decide|let me know|hear|have|write|respond|answer|contact)|still waiting|(?:third|fourth) (?:time|e-?mail|message)|must (?:decide|reply|answer)|otherwise,? i(?:['’]ll| will| shall)|final (?:notice|reminder)|asap (?:about|regarding|on) my|immediate (?:reply|response|answer)|waiting (?:for (?:over|more than)|long enough))\b/i,
  (words) => tell('pressure', words),
  /\bat your earliest(?: convenience)?\b/i,
);
const deadline = new RegExp(
  `\\b(?:please|kindly|you (?:must|need to|have to)) (?:reply|respond|answer|decide|let me know|get back to me|confirm)\\b[^.!?\\n]{0,40}\\b(?:by|before|no later than|until) (?:${days})`,
  'i',
);

export const pressure: Check = {
  ...plain,
  find(reading) {
    const found = plain.find(reading);
    // The date of another offer is a fact, not a threat.
    const ultimatum = found.length > 0 || reading.interview.competingDeadline ? undefined : first(deadline, reading.body.noted);
    if (!ultimatum) return found;
    return [{ ...ultimatum, told: tell('pressureDeadline') }];
  },
};
