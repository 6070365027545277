/** The guide: "many of your competitors … will send a generic, uninspired message." */
import { tell } from '../tell.ts';
import { phraseCheck } from './check.ts';

export const cliche = phraseCheck(
  'cliche',
  'warning',
  /\b(?:(?:e-?mail|message|note|letter) finds you|hit the ground running|outside (?:of )?the box|results[- ]driven|team player|go-getter|perfect (?:fit|match)|synerg(?:y|ies)|passion for excellence|pick your brain|circle back|touch base|(?:just|only) checking in|(?:wonderful|amazing|incredible|fantastic|exciting) opportunity|dynamic team|wealth of (?:experience|knowledge)|valuable (?:asset|addition)|honed my|resonated (?:deeply|with me)|pleasure to learn more about (?:the|your) (?:organi[sz]ation|company)|bring to the table|insightful conversation|aligns? perfectly|esteemed (?:company|organi[sz]ation)|at the end of the day|fast-paced environment|self-starter|detail-oriented|proven track record)\b/i,
  (words) => tell('cliche', words),
  /\bi(?:['’]m| am| was)(?: (?:so|truly|absolutely|very))? thrilled\b/i,
);
