/**
 * What is known about the words of a letter: where its values come from, where its sentences end. Constants only: the build keeps
 * them with the letters, as data.
 */

/** Where each value came from in the notes of the interview, e.g. `notes.evidence`; the others come from one person's. */
export const valueSources: Readonly<Record<string, string | undefined>> = {
  role: 'notes.role',
  asRole: 'notes.role',
  company: 'notes.company',
  myName: 'notes.candidate.fullName',
  need: 'notes.companyNeed',
  evidence: 'notes.evidence',
  offer: 'notes.offer',
  Offer: 'notes.offer',
  topic: 'notes.forgot.topic',
  forgot: 'notes.forgot.text',
  forgotPoint: 'notes.forgot.text',
  question: 'notes.weakPoint.question',
  asked: 'notes.weakPoint.question',
  betterAnswer: 'notes.weakPoint.betterAnswer',
  decision: 'notes.decisionTimeline.endsOn',
  said: 'notes.decisionTimeline.said',
  deadline: 'notes.competingDeadline',
  day: 'notes.endedAt',
  dayNoun: 'notes.endedAt',
  date: 'notes.endedAt',
  onDate: 'notes.endedAt',
  thankedOn: 'notes.messages',
  names: 'notes.interviewers',
  interviewer: 'notes.interviewers',
};

/** Values that are sentences themselves; of all others the template makes the sentence. */
export const wholeNotes = /^(?:evidence|forgot|betterAnswer)$/;

/** The end of a sentence, with the space before the next one. */
export const ends = /[.!?…]["”’)»“]*\s+(?!\p{Ll})/gu;

const short = String.raw`(?:^|[^\p{L}])(?:\p{L}|Mrs?|Ms|[DS]r|Prof|St|Inc|Ltd|Corp?|No|vs|ca|etc)\.`;

/** What looks like the end of a sentence in a note and is none. */
export const abbreviated = new RegExp(String.raw`${short}\s+$`, 'u');

/** What stands between two sentences. */
export const betweenSentences = new RegExp(String.raw`(?<=[.!?…]["”’)]?)(?<!${short})\s+`, 'u');

/** Brazilian words of our templates and what Portugal says. */
export const european: readonly (readonly [string, string])[] = [
  ['com você', 'consigo'],
  ['em um ', 'num '],
  ['equipe', 'equipa'],
  ['Poderia me dizer', 'Poderia dizer-me'],
  ['Continuei pensando', 'Continuei a pensar'],
  [' me interessa', ' interessa-me'],
  [' me foi', ' foi-me'],
  [' me deram', ' deram-me'],
  ['Meus agrad', 'Os meus agrad'],
];

/** The first word of our German sentences. A noun or a note that begins a sentence keeps its capital. */
export const germanOpeners =
  /^(?:Vielen|Herzlichen|Besten|Ich|Es|Für|Wir|Mit|Als|Am|Bei|Dass|Was|Nach|Unser|Mein|Meine|Haben|Hatten|Seit|Gern|Gerne|Noch|Über|Von|Im|In|Das|Die|Der|Gestern|Heute|Schön|Besonders|Könnten|Auf|Eine|Einen|Ein|Darf|Würden|Leider|Zu|Zum|Zur)(?=[\s,])/;

/** What to ask about a note that is there and cannot stand in a letter as it is, by where it stands. */
export const questions = {
  'notes.companyNeed': 'needDoesNotFit',
  'notes.evidence': 'proofTooLong',
  'notes.offer': 'offerDoesNotFit',
  'notes.forgot.topic': 'topicDoesNotFit',
  'notes.forgot.text': 'forgotTooLong',
  'notes.weakPoint.question': 'questionDoesNotFit',
  'notes.weakPoint.betterAnswer': 'answerTooLong',
} as const;

/** What candidates offer to send in a word, without saying whose it is. */
export const bareOffers =
  /^(?:portfolio|references?|work samples?|writing sample|samples?|case study|code samples?|transcripts?)$/i;

/** How an offer begins that is noted as a sentence. */
export const offerLead =
  /^(?:(?:i(?:['’]d| can| could| will| would| offered to)(?: be (?:glad|happy) to)?|happy to|to)\s+)?(?:send|share|provide|show|supply)\s+(?:(?:you|them|over)\s+)?(?=\S)/i;

/** What stands before and behind a job title and is none of it. */
export const roleLead = /^(?:the|an?)\s+(?=\S)/i;
export const roleEnd = /(?<=\S)(?:\s+(?:role|position|job)|\s*\(?\b[mwfdhx](?:[/|*][mwfdhx]){1,3}\b\)?)+$/i;

/** Titles that tell a gender; it is never told by anything else. */
export const femaleTitle = /^(?:Ms|Mrs|Miss|Frau|Mme|Madame|Mlle|Sra|Srta|Señora|Senhora|Dr[aª]|Professora|Profa|Dame)\.?$/iu;
export const maleTitle = /^(?:Mr|Herr|M|Monsieur|Sr|Señor|Senhor|Sir)\.?$/iu;

/** Of the day of the talk: in the morning, the afternoon, the evening, today, yesterday; what stands before a weekday and before a date. */
export const dayPhrases: { en: string; [language: string]: string | undefined } = {
  en: 'this morning|this afternoon|this evening|today|yesterday|on |on ',
  de: 'heute Vormittag|heute Nachmittag|heute Abend|heute|gestern|am |am ',
  fr: "ce matin|cet après-midi|ce soir|aujourd'hui|hier||le ",
  es: 'esta mañana|esta tarde|esta tarde|hoy|ayer|el |el ',
  pt: 'hoje de manhã|hoje à tarde|hoje à noite|hoje|ontem|na |em ',
};
