/** "Attached" without a file: the second mail that follows shows less care than the first claimed. */
import { tell } from '../tell.ts';
import { type Check, first } from './check.ts';

const said =
  /(?<!\p{L})(?:(?:i(?:['’]ve| have|['’]m| am)?|we(?:['’]ve| have)?) (?:also )?(?:attach(?:ed|ing)?|enclos(?:ed|ing|e))(?! to (?!this (?:e-?mail|message|note|letter)|my (?:e-?mail|message)))|(?:please )?(?:find|see) (?:[^\s.!?]+ ){0,4}(?:attached|enclosed)|(?:it|this|they|these|both|cv|c\.v\.|resume|résumé|portfolio|references?|case study|samples?|file|document|copy|report|deck|letter|summary) (?:is|are) (?:also )?(?:attached|enclosed)(?! to (?!this (?:e-?mail|message|note|letter)))|(?:the|my|an?) (?:attached|enclosed) (?:\w+ ){0,3}(?:document|file|pdf|c\.?v|resume|résumé|portfolio|references?|case study|samples?|deck|slides|letter|summary|note|report|plan|sheet)\w*|(?<=^|[.!?]\s)(?:attached|enclosed)(?: is| are| you|:| please)|im anhang|anbei|beigefügt|angehängt|ci-joints?|ci-jointe?s?|pièces? jointes?|(?:le|les|la|vous) adjunto|adjunto (?:le|la|el|mi|los|las|encontrar)|adjunt[oa]s? (?:encontrar|a este)|(?:em|segue em|segue) anexo|anexei|en anexo)(?!\p{L})/imu;
const refused =
  /(?:no|without|not|nothing) (?:\w+ )?(?:attach|enclos)\w*|(?:can|could|would|happy to|glad to|if you) (?:\w+ ){0,3}attach/i;

export const attachmentMissing: Check = {
  id: 'attachment-missing',
  severity: 'error',
  find({ input, body }) {
    if ((input.attachments ?? []).length > 0) return [];
    const match = first(said, body.noted);
    if (!match || refused.test(body.text.slice(Math.max(0, match.start - 12), match.end))) return [];
    const { start, end } = match;
    return [{ start, end, told: tell('attachmentMissing') }];
  },
};
