/** A thank-you is no negotiation: pay and leave wait for the offer. Kinds about an offer leave this check out. */
import { stemsOf } from '../reading/parts.ts';
import { tell } from '../tell.ts';
import { type Check, first } from './check.ts';

const pay =
  /(?<!\p{L})(?:salar(?:y|ies)|(?:my|the|your|total|annual|base) compensation|compensation (?:package|expectations?|range)|(?:sign-?on|signing|annual|yearly|performance|christmas) bonus|bonus (?:scheme|payments?|structure)|vacation (?:days|time)|(?:paid|annual) leave|holiday allowance|pto|remote days|days? (?:remote|from home)|(?:pay|benefits?|salary|relocation|compensation) package|pay (?:range|rise|grade|scale)|how much (?:you|it|the (?:job|role|position)) pays?|gehalt\w*|urlaubstage|rémunération|salaire|salarios?|sueldo|salários?|remuneração|remuneración)(?!\p{L})/iu;

const general =
  /^(?:days?|time|leav|from|home|much|pays?|rang|range|rise|scal|scale|packa|annua|total|your|the|job|role|you|it|how)$/;

export const payTalk: Check = {
  id: 'pay-talk',
  severity: 'warning',
  find({ body, head, points, interview }) {
    if (head.due === 'at-once' || head.due === 'check-in' || head.due === 'second-check-in') return [];
    const match = first(pay, body.noted);
    // Where pay is the work itself (a payroll job) or what the talk was about, it belongs there.
    const topics = stemsOf([...points, interview.role, interview.companyNeed ?? ''].join(' '));
    if (!match || [...stemsOf(match.text)].some((stem) => topics.has(stem) && !general.test(stem))) return [];
    return [{ ...match, told: tell('payTalk', match.text) }];
  },
};
