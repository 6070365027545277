/** A letter that pleads weakens its writer: state the interest once, calmly. */
import { tell } from '../tell.ts';
import { phraseCheck } from './check.ts';

export const desperation = phraseCheck(
  'desperation',
  'warning',
  /\b(?:(?:really|desperately|badly|truly) need (?:this|the|a) (?:job|role|position|work)|desperate(?:ly)?\b|begging|beg you|please,? please|any salary|i(?:['’]ll| will| would|['’]d) do anything|(?:last|only) (?:hope|chance)|my (?:savings|rent|bills|mortgage|debts?)\b|(?:be|am) (?:crushed|devastated|heartbroken)|if i (?:don['’]?t|do not) get (?:this|the|it)|(?:give me|take) a chance on me|anything you (?:have|can offer)|no other (?:options?|offers?))\b/i,
  (words) => tell('desperation', words),
  /\bmy dream (?:job|role|company|position)\b/i,
);
