/** The guide: clarify "points where you struggled" and "remain professional". A better answer needs no apology (workcoachcafe.com, 2013). */
import { tell } from '../tell.ts';
import { phraseCheck } from './check.ts';

export const selfDeprecation = phraseCheck(
  'self-deprecation',
  'warning',
  /\b(?:(?:sorry|apologi[sz]e|apologies|embarrassed)(?: again)? (?:for|about|that) (?:how|my|i (?:was|did|could|mess|blew|stumbl|froze))(?: \w+){0,3}|(?:i|my (?:answers?|performance|interview)) (?:was|were|did|gave|sounded|felt) (?:\w+ ){0,2}(?:terrible|awful|stupid|horrible|dreadful|pathetic|embarrassing|hopeless)|i (?:know i )?(?:blew|bombed|botched|messed up|screwed up)|(?:a )?(?:nervous wreck|complete mess)|(?:i )?was (?:so|very|too|extremely) nervous|i(?:['’]m| am) (?:not|hardly) the (?:strongest|best|most)|you (?:probably|must) think|not good enough|i(?:['’]m| am) (?:probably|only|just) (?:a |an )?(?:beginner|junior|under-?qualified)|waste(?:d)? (?:of )?your time)\b/i,
  (words) => tell('selfDeprecation', words),
);
