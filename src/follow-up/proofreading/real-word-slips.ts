/** Slips that a spelling check passes, because each word is one: "look forward to hear", "your welcome", "meat with". */
import type { Slip } from './misspellings.ts';

// Words of which one must be in the letter, what is wrong (groups stay), and what it becomes.
const rules: [keys: string, pattern: RegExp, right: string][] = [
  [
    'forward',
    /\b(look(?:ing|s|ed)? forward to )(hear|meet|see|speak|talk|join|discuss|learn|receiv|continu|work|mov|contribut)(?:e)?(?= (?!and\b)(?:from|back|with|you|your|more|about|again|to|the|what|how|forward)\b)/gi,
    '$1$2ing',
  ],
  ['foreword froward for', /\b(look(?:ing|s)? )(?:foreword|for ward|froward)\b/gi, '$1forward'],
  ['forward', /\b(look(?:ing|s)? forward) (?:for|too|in) (?=\w+ing\b|the\b|your\b|our\b|a\b)/gi, '$1 to '],
  ['forward', /\b(look(?:ing|s)? forward) (?=(?:hearing|meeting|seeing|speaking|joining)\b)/gi, '$1 to '],
  ['meat', /\bmeat(?= (?:with|you|your|the team|up|again|everyone)\b)/gi, 'meet'],
  ['welcome', /(?<=^|[.!?] |\b(?:and|that|because|as) )(y)our(?= welcome(?: to|[.,!]|$))/gim, '$1ou’re'],
  [
    'your',
    /\b(y)our(?= (?:an?|the|not|interested in|looking (?:for|to)|trying to|going to|busy(?:[.,;!]| and | but | at | with | right )|right (?:about|that))(?: |\b))/gi,
    '$1ou’re',
  ],
  [
    "you're",
    /\b(y)ou['’]re(?= (?:time|team|company|help|office|consideration|questions?|interview|role|advice|schedule|feedback|patience|approach|e-?mail|message|colleagues|insights?|kind (?:words|help)|department|website|product)\b)/gi,
    '$1our',
  ],
  [
    'roll',
    /(?<=\b(?:the|this|that|your|new|analyst|manager|engineer|developer|designer|assistant|officer|director|coordinator|\uE000) )roll(?=(?:[.,;!?]| (?:of|as|at|in|and|is|was|with|we|you|would|interests|sounds)\b))(?! of (?:thunder|paper|film))/gi,
    'role',
  ],
  [
    'are out',
    /\b(?:are|out)(?= (?:conversation|discussion|meeting|interview|chat) (?:about|on|yesterday|today|this|last|was|with|and)\b)/gi,
    'our',
  ],
  ['here', /\b(h)ere(?= (?:back )?from you\b)|(?<=\bto )(h)ere(?= (?:from|back|about|more)\b)/gi, 'hear'],
  ['form', /\bhear(?:ing)? form(?= (?:you|your)\b)/gi, 'hear from'],
  ['there', /\b(th)ere(?= (?:own|respective)\b)/gi, '$1eir'],
  ['their', /\b(th)eir(?= (?:is|are|was|were|will be)\b)/gi, '$1ere'],
  ['its', /\b(i)ts(?= (?:an?|been|the|not|clear that|great to|important (?:to|that)|hard to|good to|easy to)\b)/gi, '$1t’s'],
  ['own', /\b(i)t['’]s(?= own\b)/gi, '$1ts'],
  [
    'then',
    /(?<=\b(?:more|better|rather|less|faster|larger|later|earlier|greater|further|smaller|other|fewer|easier|bigger|sooner) )then(?= (?!(?:and|on|again)\b)\w)/gi,
    'than',
  ],
  ['of', /\b((?:c|w|sh)ould|might|must) of\b(?! course)/gi, '$1 have'],
  ['loose', /\bloose(?= (?:the|this|my|a|an|your) (?:opportunity|chance|time|momentum|touch|sight))/gi, 'lose'],
  ['advise', /(?<=\b(?:your|the|some|any|good|kind|helpful) )advise(?=[.,!]| (?:on|about|and|you|regarding)\b)/gi, 'advice'],
  [
    'you',
    /\b(?:for|appreciate|value|respect) you(?= (?:time|help|consideration|patience|support|advice|insights?|feedback|reply|e-?mail|message|kind)\b)/gi,
    '$&r',
  ],
  ['thanks', /\bthanks you\b/gi, 'thank you'],
  ['thank', /\b(t)hank (?=for\b)/gi, '$1hank you '],
  ['thank', /\b(t)hank your (?=for\b)/gi, '$1hank you '],
  ['than', /\b(t)han you(?= (?:for|so|very|again)\b)/gi, '$1hank you'],
  ['has', /\bI has(?= \w)/g, 'I have'],
  ['was', /\b(we|you|they) was\b/gi, '$1 were'],
  ['interested', /\b(interested) (?:on|for|about)(?= (?:the|this|your|joining|working|a)\b)/gi, '$1 in'],
  ['discuss discussed discussing', /\b(discuss(?:ed|ing)?) about\b/gi, '$1'],
  ['weather', /\bweather(?= (?:or not|you|we|I|it would|they)\b)/g, 'whether'],
  ['peaked peeked peak', /\b(?:peaked|peeked|peak) (?=(?:my|your|our) (?:interest|curiosity)\b)/gi, 'piqued '],
  ['lead', /\b(has|have|had) lead(?= (?:a|the|to|an|my|several|many)\b)/gi, '$1 led'],
  ['much', /\bto much\b(?! of\b)/gi, 'too much'],
  ['too', /\btoo (?=(?:hear|meet|see|discuss|learn|join|contribute|speak)\b)/gi, 'to '],
  ['coarse', /\bof coarse\b/gi, 'of course'],
  [
    'except',
    /(?<=\b(?:to|and|happily|gladly) )except(?= (?:the|your|this) (?:offer|position|role|job|invitation)\b)/gi,
    'accept',
  ],
  ['quiet', /\bquiet(?= (?:a|an|impressed|interested|sure|clear|similar|excited|different|good)\b)/gi, 'quite'],
  ['asses', /\basses(?= (?:the|how|my|your|our|whether)\b)/gi, 'assess'],
  ['bee', /\bbee(?= (?:able|a|part|glad|happy|in touch|great)\b)/gi, 'be'],
  ['hole', /\bhole(?= (?:team|company|process|time|day|organi[sz]ation)\b)/gi, 'whole'],
  ['wood', /\bwood(?= (?:like|love|be)\b)/gi, 'would'],
  [
    'grate',
    /(?<=\b(?:was|a|is|be|sounds|been|it's) )grate(?= (?:to|opportunity|meeting|talking|talk|conversation|pleasure|deal)\b|[.,!])/gi,
    'great',
  ],
  ['advanced', /\bin advanced(?=[.,!]|$)/gim, 'in advance'],
  ['regard', /\b(b)est regard(?=,|\s*$)/gim, '$1est regards'],
  ['regard regards', /\b(k)inds? regard(?=,|\s*$)|\b(k)inds regards\b/gim, 'Kind regards'],
  ['your', /\b(y)our (?=(?:sincerely|faithfully)\b)/gi, '$1ours '],
  ['apart', /\b(be|being|become|becoming) apart of\b/gi, '$1 a part of'],
  ['other', /\ban other\b/gi, 'another'],
  ['suppose', /(?<=\b(?:are|am|is|were|was|you) )suppose(?= to\b)/gi, 'supposed'],
  ['use', /\b(I) use to(?= \w+)/g, '$1 used to'],
  ['knew', /\bknew(?= (?:role|position|team|job|product|system|office)\b)/gi, 'new'],
  ['passed', /\bpassed(?= (?:week|weeks|month|year|years|experience)\b)/gi, 'past'],
  ['weak', /\b(last|next|past) weak\b/gi, '$1 week'],
  ['too', /\btime too (?=(?:speak|meet|talk)\b)/gi, 'time to '],
  ["who's", /\bwho's(?= (?:team|work|role|job)\b)/gi, 'whose'],
  ['thank thanks', /\b(thank(?:s| you)) (?=(?:the|your|our) (?:time|interview|conversation|opportunity|call)\b)/gi, '$1 for '],
  ['out', /\bthrough out\b/gi, 'throughout'],
  ['since', /\b(made|make|making) since\b/gi, '$1 sense'],
  ['at', /\b(?:take|took|taking) at look\b/gi, 'take a look'],
];

/** Real-word slips in a text; `words` are its words, folded. */
export function realWordSlips(text: string, words: ReadonlySet<string>): Slip[] {
  const found: Slip[] = [];
  for (const [keys, pattern, right] of rules) {
    if (!keys.split(' ').some((key) => words.has(key))) continue;
    for (const match of text.matchAll(pattern)) {
      const [written] = match;
      const write = right.replace(/\$(\d|&)/g, (_, group) => (group === '&' ? written : (match[Number(group)] ?? '')));
      found.push({
        start: match.index,
        end: match.index + written.length,
        text: written,
        right: write,
        message: `“${written.trim()}” should be “${write.trim()}”.`,
      });
    }
  }
  return found;
}
