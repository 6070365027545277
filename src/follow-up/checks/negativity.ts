/** No bitterness or blame towards them, an employer or the process (climbtheladder.com on rejections). */
import { tell } from '../tell.ts';
import { phraseCheck } from './check.ts';

export const negativity = phraseCheck(
  'negativity',
  'warning',
  /\b(?:(?:disappointed|disappointing|frustrated|frustrating|annoyed|annoying|upset|angry|offended) (?:with|in|by|that|at|about|how) (?:you|your|the (?:process|interview|way|lack|team|delay)|how|my (?:\w+ )?(?:boss|manager|company|employer))|unprofessional|waste of (?:my )?time|wasted my time|unfair(?:ly)?|ghosted|ignored (?:me|my)|(?:my|our) (?:\w+ )?(?:boss|manager|employer|company|job|workplace) (?:is|was) (?:\w+ )?(?:terrible|awful|horrible|toxic|incompetent|a nightmare|hopeless|unbearable|badly run)|toxic (?:work|culture|boss|environment|manager|company|team|job)\w*|(?:hate|loathe|despise|can['’]?t stand|cannot stand) (?:my|the|working|this) (?:\w+ ){0,2}(?:job|boss|company|manager|employer|role|place|there)|incompetent|fed up|sick of|your (?:loss|mistake)|(?:badly|poorly|terribly) organi[sz]ed|rude|dis(?:organi[sz]ed|respectful)|(?:terrible|awful|horrible) (?:boss|manager|company|employer|process|experience|interview))\b/i,
  (words) => tell('negativity', words),
);
