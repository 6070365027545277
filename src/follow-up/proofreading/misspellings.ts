/** Common English misspellings: a slip away from a word that is often got wrong, or in a short list of pairs. */
import { distance, fold, type Span } from '../reading/words.ts';

/** A misspelt stretch and what to write. */
export interface Slip extends Span {
  right: string;
  message: string;
}

// Words often got wrong, none of which has another English word one edit away but its own forms.
const often =
  'absence accidentally accommodate accommodation accomplish achieve achievement acknowledge acquaintance acquire administration advertisement aggressive analysis analytics apparent appearance application appointment appreciate appreciated appreciation appropriate argument assessment assignment assistance assistant attendance availability available background beginning behavior behaviour believe beneficial business calendar candidate career category challenge challenging championship character clarification colleague colleagues collaborate collaboration column comfortable coming commitment committed committee communication community comparison competence completely comprehensive concentrate conference confident confidential congratulations conscientious consideration consistent contribute contribution convenience convenient conversation coordinate coordinator correspond corporate curiosity curriculum customer database deadline decision definitely department description desperately develop developed developer development difference different disappear disappoint discipline discuss discussed discussion efficiency efficient eligible embarrass emphasize employee employer employment encourage engineer engineering enthusiasm enthusiastic entrepreneur environment equipment especially essential established eventually excellence excellent exceptional excited excitement experience experienced expertise explain explained explanation familiar fascinating favorite favourite february finally financial flexible foreign forward fortunately frequently friendly fulfil furthermore government grammar grateful gratitude guarantee guidance happened hesitate hierarchy immediate immediately implement implementation importance important impressed impression improve improvement independent individual industry information infrastructure initiative innovation innovative insight integrate intelligence interest interested interesting interview interviewed interviewer introduce introduction knowledge knowledgeable language leadership learning liaison library logistics maintain maintenance management manager marketing meanwhile measure meeting message millennium minute mission necessary necessarily negotiate noticeable obviously occasion occasionally occurred occurrence opinion opportunities opportunity organization organisation organised organized original particular particularly passionate patience perform performance permanent personnel perseverance perspective persuade picture pleasure portfolio position possess possession possible possibility potential practical preferred preparation presence present presentation previous privilege probably procedure process product production productive professional professionalism proficient programming progress project promise pronunciation proposal publicly qualification qualifications qualified question questionnaire realize really receive received recognise recognize recommend recommendation recommended reference references regarding relationship relevant remember representative require requirement requirements research resource resources respect response responsibilities responsibility responsible restaurant schedule scheduled secretary separate separately services several significant similar sincere sincerely situation skills software solution something specialist specific specifically specification strategic strategy strength strengthen strengths structure struggled subsequent succeed success successful successfully sufficient suggestion supervise supervisor support surprise surprised technical technique technology therefore thoroughly thoughtful thoughts throughout together tomorrow training transfer transition transparent unfortunately university unnecessary useful valuable various vehicle volunteer wednesday welcome whether wonderful working writing yesterday'.split(
    ' ',
  );
// English words that are one edit away from one of them, by a spelling dictionary of 79,000 words.
const others =
  'analyses analysts bushiness busyness confidant deportment derision entourage excised expedience graceful impalement leaning melting positron precious premise prevent processional profess programing protect provably prowess requite retarding reverence reverences rewarding secretory straggled stricture throughput trailing vesicle whither wording worming writhing licence license';
const right = new Set([...often, ...others.split(' ')]);
const byStart = new Map<string, string[]>();
for (const word of often) {
  const key = word.slice(0, 2);
  byStart.set(key, [...(byStart.get(key) ?? []), word]);
}

const pairs = new Map(
  'teh:the hte:the taht:that adn:and nad:and thier:their wich:which whcih:which wiht:with recieve:receive recieved:received tommorow:tomorrow tommorrow:tomorrow tomorow:tomorrow definately:definitely alot:a lot aswell:as well incase:in case infact:in fact atleast:at least untill:until wierd:weird freind:friend beleive:believe acheive:achieve buisness:business bussiness:business calender:calendar collegue:colleague collegues:colleagues comming:coming commitee:committee concious:conscious dont:don’t didnt:didn’t doesnt:doesn’t cant:can’t couldnt:couldn’t wouldnt:wouldn’t isnt:isn’t wasnt:wasn’t havent:haven’t ive:I’ve thats:that’s youre:you’re theyre:they’re writting:writing wriing:writing oppurtunity:opportunity oportunity:opportunity oppertunity:opportunity priviledge:privilege truely:truly succesful:successful sucessful:successful sincerly:sincerely sincerley:sincerely intrested:interested intresting:interesting knowlege:knowledge managment:management manger:manager occured:occurred begining:beginning togehter:together greatful:grateful gratefull:grateful usefull:useful helpfull:helpful carefull:careful thankyou:thank you informations:information feedbacks:feedback advices:advice knowledges:knowledge equipments:equipment softwares:software your’s:yours her’s:hers our’s:ours their’s:theirs yours’s:yours abit:a bit eachother:each other everytime:every time relevent:relevant independant:independent excelent:excellent experiance:experience langauge:language stratagy:strategy strenght:strength strenghts:strengths lenght:length heigth:height foward:forward forwad:forward foreward:forward farward:forward appriciate:appreciate apreciate:appreciate appreicate:appreciate apprecitate:appreciate pubic:public hopefuly:hopefully usualy:usually realy:really finaly:finally speach:speech seperate:separate neccessary:necessary necesary:necessary recomend:recommend reccomend:recommend refered:referred tendancy:tendency wether:whether noone:no one enviroment:environment goverment:government resturant:restaurant suprise:surprise suprised:surprised quater:quarter thrid:third oppinion:opinion intership:internship loosing:losing lookng:looking loking:looking hav:have yuo:you yoru:your jsut:just abotu:about becuase:because beacuse:because becasue:because form:form'
    .split(/ (?=[^ ]+:)/)
    .map((pair) => pair.split(':') as [string, string])
    .filter(([wrong, word]) => wrong !== word),
);

/** Misspelt words among `words`; names and words of the notes must be gone already. Those with a capital inside a sentence count as names. */
export function misspellings(words: readonly Span[]): Slip[] {
  const found: Slip[] = [];
  for (const span of words) {
    const { text } = span;
    const small = fold(text);
    const word = rightFor(small);
    if (!word) continue;
    const capital = /^\p{Lu}/u.test(text);
    const correct = capital ? (word[0] ?? '').toUpperCase() + word.slice(1) : word;
    found.push({ ...span, right: correct, message: `“${text}” is spelt ${correct}.` });
  }
  return found;
}

function rightFor(word: string): string | undefined {
  const pair = pairs.get(word) ?? pairs.get(word.replace("'", '’'));
  if (pair) return pair;
  if (word.length < 7 || right.has(word) || !/^[a-z]+$/.test(word)) return undefined;
  const near = byStart
    .get(word.slice(0, 2))
    ?.find((one) => one.length > 6 && Math.abs(one.length - word.length) < 2 && isSlipOf(word, one));
  return near;
}

// One edit, and neither a form of the word ("positions", "reference") nor its British or American twin.
function isSlipOf(word: string, one: string): boolean {
  if (distance(word, one, 1) !== 1) return false;
  const end = word.length - one.length;
  if (end === 1 && word.startsWith(one) && /[sdrny]$/.test(word)) return false;
  if (end === -1 && one.startsWith(word)) return !/[sdrnye]$/.test(one);
  if (word.slice(0, -1) === one.slice(0, -1)) return false;
  return (
    (word.replace('z', 's') !== one.replace('z', 's') &&
      word.replace('s', 'z') !== one.replace('s', 'z') &&
      !/ou?r/.test(word + one)) ||
    !sameInBritain(word, one)
  );
}

const sameInBritain = (word: string, one: string): boolean =>
  word.replace(/our/g, 'or') === one.replace(/our/g, 'or') ||
  word.replace(/z/g, 's') === one.replace(/z/g, 's') ||
  word.replace(/c(?=e)/g, 's') === one.replace(/c(?=e)/g, 's') ||
  (word.replace(/ll/g, 'l') === one.replace(/ll/g, 'l') && /l(?:ed|ing|ment|l)/.test(word));
