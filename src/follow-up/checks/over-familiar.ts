/** The guide: "Even if the interview was very friendly and casual, your interview follow-up email should remain professional." */
import { distinctWords, isGeneric } from '../reading/greeted.ts';
import { tell } from '../tell.ts';
import { type Check, type Found, phraseCheck } from './check.ts';

const familiar = phraseCheck(
  'over-familiar',
  'warning',
  /\b(?:hey|dude(?! en\b)|xoxo|hugs(?= (?:and|,|to you|from))|love ya|hang out|hit me up|catch (?:you|ya) later|ping me|no worries|you guys|hi guys|the guys in|stalked|as friends|see ya|(?:grab|get|go for|have) (?:a |some )?(?:quick )?(?:drinks?|beers?|pints?)(?= (?:sometime|some time|soon|together|with|one|after|when|on me)|[.,!?]| and\b)|drinks on me|what's up|my (?:buddy|friend|man)[,!.]|(?:,|thanks|cheers|hi|hello|hey) (?:buddy|mate|bro|girl|pal|mate)(?=\s*[,!.\n])|xx+$|bestie|besties)(?!\w)/im,
  (words) => tell('overFamiliar', words.replace(/^,\s*/, '')),
);

export const overFamiliar: Check = {
  ...familiar,
  find(reading) {
    const found: Found[] = [...familiar.find(reading)];
    if (reading.greeting && reading.recipient && !isGeneric(reading))
      for (const { fit, start, end, text, right } of distinctWords(reading))
        if (fit === 'short')
          found.push({
            start,
            end,
            told: tell('overFamiliarName', right, text),
            replace: right,
          });
    return found;
  },
};
