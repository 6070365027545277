/** Slips that a spelling check passes, because each word is one: "look forward to hear", "your welcome", "meat with". */
import type { Slip } from './misspellings.ts';

// What is wrong (groups stay), and what it becomes.
const rules: [pattern: RegExp, right: string][] = [
  [
    /\b(look(?:ing|s|ed)? forward to )(hear|meet|see|speak|talk|join|discuss|learn|receiv|continu|work|mov|contribut)(?:e)?(?= (?!and\b)(?:from|back|with|you|your|more|about|again|to|the|what|how|forward)\b)/gi,
    '$1$2ing',
  ],
  [/\b(look(?:ing|s)? )(?:foreword|foward|forwards|for ward|froward)\b/gi, '$1forward'],
  [/\b(look(?:ing|s)? forward) (?:for|too|in) (?=\w+ing\b|the\b|your\b|our\b|a\b)/gi, '$1 to '],
  [/\b(look(?:ing|s)? forward) (?=(?:hearing|meeting|seeing|speaking|joining)\b)/gi, '$1 to '],
  [/\bmeat(?= (?:with|you|your|the team|up|again|everyone)\b)/gi, 'meet'],
  [/(?<=^|[.!?] |\b(?:and|that|because|as) )(y)our(?= welcome(?: to|[.,!]|$))/gim, '$1ou’re'],
  [
    /\b(y)our(?= (?:an?|the|not|interested in|looking (?:for|to)|trying to|going to|busy(?:[.,;!]| and | but | at | with | right )|right (?:about|that))(?: |\b))/gi,
    '$1ou’re',
  ],
  [
    /\b(y)ou['’]re(?= (?:time|team|company|help|office|consideration|questions?|interview|role|advice|schedule|feedback|patience|approach|e-?mail|message|colleagues|insights?|kind (?:words|help)|department|website|product)\b)/gi,
    '$1our',
  ],
  [
    /(?<=\b(?:the|this|that|your|new|analyst|manager|engineer|developer|designer|assistant|officer|director|coordinator|\uE000) )roll(?=(?:[.,;!?]| (?:of|as|at|in|and|is|was|with|we|you|would|interests|sounds)\b))(?! of (?:thunder|paper|film))/gi,
    'role',
  ],
  [
    /\b(?:are|out)(?= (?:conversation|discussion|meeting|interview|chat) (?:about|on|yesterday|today|this|last|was|with|and)\b)/gi,
    'our',
  ],
  [/\b(h)ere(?= (?:back )?from you\b)|(?<=\bto )(h)ere(?= (?:from|back|about|more)\b)/gi, 'hear'],
  [/\bhear(?:ing)? form(?= (?:you|your)\b)/gi, 'hear from'],
  [/\b(th)ere(?= (?:own|respective)\b)/gi, '$1eir'],
  [/\b(th)eir(?= (?:is|are|was|were|will be)\b)/gi, '$1ere'],
  [/\b(i)ts(?= (?:an?|been|the|not|clear that|great to|important (?:to|that)|hard to|good to|easy to)\b)/gi, '$1t’s'],
  [/\b(i)t['’]s(?= own\b)/gi, '$1ts'],
  [
    /(?<=\b(?:more|better|rather|less|faster|larger|later|earlier|greater|further|smaller|other|fewer|easier|bigger|sooner) )then(?= (?!(?:and|on|again)\b)\w)/gi,
    'than',
  ],
  [/\b((?:c|w|sh)ould|might|must) of\b(?! course)/gi, '$1 have'],
  [/\bloose(?= (?:the|this|my|a|an|your) (?:opportunity|chance|time|momentum|touch|sight))/gi, 'lose'],
  [/(?<=\b(?:your|the|some|any|good|kind|helpful) )advise(?=[.,!]| (?:on|about|and|you|regarding)\b)/gi, 'advice'],
  [
    /\b(?:for|appreciate|value|respect) you(?= (?:time|help|consideration|patience|support|advice|insights?|feedback|reply|e-?mail|message|kind)\b)/gi,
    '$&r',
  ],
  [/\bthanks you\b/gi, 'thank you'],
  [/\b(t)hank (?=for\b)/gi, '$1hank you '],
  [/\b(t)hank your (?=for\b)/gi, '$1hank you '],
  [/\b(t)han you(?= (?:for|so|very|again)\b)/gi, '$1hank you'],
  [/\bI (?:has|is|were)(?= (?!to\b)\w)(?<!\b(?:if|that|and|than|as|what|who|wish|though) I (?:has|is|were))/g, 'I have'],
  [/\b(we|you|they) was\b/gi, '$1 were'],
  [/\b(interested) (?:on|for|about)(?= (?:the|this|your|joining|working|a)\b)/gi, '$1 in'],
  [/\b(discuss(?:ed|ing)?) about\b/gi, '$1'],
  [/\bweather(?= (?:or not|you|we|I|it would|they)\b)/g, 'whether'],
  [/\b(?:peaked|peeked|peak) (?=(?:my|your|our) (?:interest|curiosity)\b)/gi, 'piqued '],
  [/\b(has|have|had) lead(?= (?:a|the|to|an|my|several|many)\b)/gi, '$1 led'],
  [/\bto much\b(?! of\b)/gi, 'too much'],
  [/\btoo (?=(?:hear|meet|see|discuss|learn|join|contribute|speak)\b)/gi, 'to '],
  [/\bof coarse\b/gi, 'of course'],
  [/(?<=\b(?:to|and|happily|gladly) )except(?= (?:the|your|this) (?:offer|position|role|job|invitation)\b)/gi, 'accept'],
  [/\bquiet(?= (?:a|an|impressed|interested|sure|clear|similar|excited|different|good)\b)/gi, 'quite'],
  [/\basses(?= (?:the|how|my|your|our|whether)\b)/gi, 'assess'],
  [/\bbee(?= (?:able|a|part|glad|happy|in touch|great)\b)/gi, 'be'],
  [/\bhole(?= (?:team|company|process|time|day|organi[sz]ation)\b)/gi, 'whole'],
  [/\bwood(?= (?:like|love|be)\b)/gi, 'would'],
  [
    /(?<=\b(?:was|a|is|be|sounds|been|it's) )grate(?= (?:to|opportunity|meeting|talking|talk|conversation|pleasure|deal)\b|[.,!])/gi,
    'great',
  ],
  [/\bin advanced(?=[.,!]|$)/gim, 'in advance'],
  [/\b(b)est regard(?=,|\s*$)/gim, '$1est regards'],
  [/\b(k)inds? regard(?=,|\s*$)|\b(k)inds regards\b/gim, 'Kind regards'],
  [/\b(y)our (?=(?:sincerely|faithfully)\b)/gi, '$1ours '],
  [/\b(be|being|become|becoming) apart of\b/gi, '$1 a part of'],
  [/\ban other\b/gi, 'another'],
  [/(?<=\b(?:are|am|is|were|was|you) )suppose(?= to\b)/gi, 'supposed'],
  [/\b(I) use to(?= \w+)/g, '$1 used to'],
  [/\bknew(?= (?:role|position|team|job|product|system|office)\b)/gi, 'new'],
  [/\bpassed(?= (?:week|weeks|month|year|years|experience)\b)/gi, 'past'],
  [/\b(last|next|past) weak\b/gi, '$1 week'],
  [/\btime too (?=(?:speak|meet|talk)\b)/gi, 'time to '],
  [/\bwho's(?= (?:team|work|role|job)\b)/gi, 'whose'],
  [/\b(thank(?:s| you)) (?=(?:the|your|our) (?:time|interview|conversation|opportunity|call)\b)/gi, '$1 for '],
  [/\bthrough out\b/gi, 'throughout'],
  [/\b(made|make|making) since\b/gi, '$1 sense'],
  [/\b(?:take|took|taking) at look\b/gi, 'take a look'],
];

/** Real-word slips in a text. */
export function realWordSlips(text: string): Slip[] {
  const found: Slip[] = [];
  for (const [pattern, right] of rules)
    for (const match of text.matchAll(pattern)) {
      const words = match[0];
      const replaced = words.replace(new RegExp(pattern.source, pattern.flags.replace('g', '')), right);
      // Looked at alone, the words may miss what stood round them; then the rule's own words serve.
      const write =
        replaced === words
          ? right.replace(/\$(\d|&)/g, (_, group) => (group === '&' ? words : (match[Number(group)] ?? '')))
          : replaced;
      found.push({
        start: match.index,
        end: match.index + words.length,
        text: words,
        right: write,
        message: `“${words.trim()}” should be “${write.trim()}”.`,
      });
    }
  return found;
}
