/** Slips that a spelling check passes, because each word is one: "look forward to hear", "your welcome", "meat with". */
import { tell } from '../tell.ts';
import type { Slip } from './misspellings.ts';

// One a line: what stands before, <what is wrong>, what stands after = what it becomes, with the groups of what is wrong.
const table = String.raw`
<(look(?:ing|s|ed)? forward to )(hear|meet|see|speak|talk|join|discuss|learn|receiv|continu|work|mov|contribut)e?> (?!and\b)(from|back|with|you|your|more|about|again|to|the|what|how|forward)=$1$2ing
<(look(?:ing|s)? )(?:foreword|for ward|froward)>=$1forward
<(look(?:ing|s)? forward) (?:for|too|in)> (\w+ing|the|your|our|a)=$1 to
<(look(?:ing|s)? forward)> (hearing|meeting|seeing|speaking|joining)=$1 to
<meat> (with|you|your|the team|up|again|everyone)=meet
<(?<=^|[.!?] |\b(?:and|that|because|as) )your> welcome( to|[.,!]|$)=you’re
<your> (an?|the|not|able to|interested in|looking (for|to)|trying to|going to|busy([.,;!]| and| but| at| with| right)|right (about|that)) ?=you’re
<you're> (time|team|company|help|office|consideration|questions?|interview|role|advice|schedule|feedback|patience|approach|e-?mail|message|colleagues|insights?|kind (words|help)|department|website|product)=your
(the|this|that|your|new|analyst|manager|engineer|developer|designer|assistant|officer|director|coordinator) <roll>(?! of (thunder|paper|film))([.,;!?]| (of|as|at|in|and|is|was|with|we|you|would|interests|sounds))=role
<(?:are|out)> (conversation|discussion|meeting|interview|chat) (about|on|yesterday|today|this|last|was|with|and)=our
<here> (back )?from you=hear
to <here> (from|back|about|more)=hear
<(hear(?:ing)?) form> your?=$1 from
<their> (is|are|was|were|will be)=there
<its> (an?|been|the|not|clear that|great to|important (to|that)|(hard|good|easy) to)=it’s
<it's> own=its
(more|better|rather|less|faster|larger|later|earlier|greater|further|smaller|other|fewer|easier|bigger|sooner) <then> (?!(and|on|again)\b)\w+=than
<((?:c|w|sh)ould|might|must) of>(?! course)=$1 have
<loose> (the|this|my|a|an|your) (opportunity|chance|time|momentum|touch|sight)=lose
(your|the|some|any|good|kind|helpful) <advise>([.,!]| (on|about|and|you|regarding))=advice
<(for|appreciate|value|respect) you> (time|help|consideration|patience|support|advice|insights?|feedback|reply|e-?mail|message|kind)=$1 your
<thanks you>=thank you
<thank(?: your)?> for=thank you
<than you> (for|so|very|again)=thank you
<(thank(?:s| you))> (the|your|our) (time|interview|conversation|opportunity|call)=$1 for
<I has> \w+=I have
<(we|you|they) was>=$1 were
<interested (?:on|for|about)> (the|this|your|joining|working|a)=interested in
<(discuss(?:ed|ing)?) about>=$1
<weather> (or not|you|we|I|it would|they)=whether
<(?:peak|peek)(?:ed)?> (my|your|our) (interest|curiosity)=piqued
(has|have|had) <lead> (a|the|to|an|my|several|many)=led
<to much>(?! of\b)=too much
<too> (hear|meet|see|discuss|learn|join|contribute|speak|talk)=to
<of coarse>=of course
(to|and|happily|gladly) <except> (the|your|this) (offer|position|role|job|invitation)=accept
<quiet> (a|an|impressed|interested|sure|clear|similar|excited|different|good)=quite
(was|a|is|be|sounds|been|it's) <grate>([.,!]| (to|opportunity|meeting|talking|talk|conversation|pleasure|deal))=great
<in advanced>([.,!]|$)=in advance
<(best|kind) regard>(,|\s*$)=$1 regards
<kinds regards?>=kind regards
<your> (sincerely|faithfully)=yours
<(be|being|become|becoming) apart of>=$1 a part of
(are|am|is|were|was|you) <suppose> to=supposed
<I use to> \w+=I used to
<knew> (role|position|team|job|product|system|office)=new
<passed> (weeks?|month|years?|experience)=past
<who's> (team|work|role|job)=whose
<(made|make|making) since>=$1 sense
<(take|took|taking) at look>=$1 a look
`;

/** A rule; `key` is the word that must be in the letter for it to be tried. */
interface Rule {
  key: string | undefined;
  pattern: RegExp;
  right: string;
}

const rules = table
  .trim()
  .replaceAll("'", "['’]")
  .split('\n')
  .map((line): Rule => {
    const [context = '', right = ''] = line.split(/=(?=[^=]*$)/);
    const [, before = '', wrong = '', after = ''] = /^([^<]*)<(.*)>(.*)$/.exec(context) ?? [];
    const plain = (part: string) => part.replace(/\((?!\?)/g, '(?:');
    const source = `${before && `(?<=\\b${plain(before)})`}\\b${wrong}(?=${plain(after)}(?!\\w))`;
    return { key: /^[a-z]+(?= |$)/.exec(wrong)?.[0], pattern: new RegExp(source, 'gim'), right };
  });

/** Real-word slips in a text; `words` are its words, folded. */
export function realWordSlips(text: string, words: ReadonlySet<string>): Slip[] {
  const found: Slip[] = [];
  for (const { key, pattern, right } of rules) {
    if (key && !words.has(key)) continue;
    for (const match of text.matchAll(pattern)) {
      const [written] = match;
      const small = right.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
      const write = /^\p{Lu}/u.test(written) ? (small[0] ?? '').toUpperCase() + small.slice(1) : small;
      found.push({
        start: match.index,
        end: match.index + written.length,
        text: written,
        right: write,
        told: tell('shouldBe', written, write),
      });
    }
  }
  return found;
}
