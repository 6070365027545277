import { describe, expect, test } from 'vitest';
import { parseTimeframe } from '../../../src/follow-up/timing/timeframe.ts';
import { allLanguages } from '../../../src/follow-up/timing/words/all-languages.ts';

/** Said on Tuesday 10 March 2026 unless the row names another day. [said, earliest, latest, ambiguous, said on] */
type Row = [said: string, earliest: string, latest: string, isAmbiguous?: boolean, saidOn?: string];

const read = (said: string, saidOn = '2026-03-10', locale?: string) =>
  parseTimeframe(said, saidOn, { languages: allLanguages, locale });

const english: Row[] = [
  ['by the end of next week', '2026-03-10', '2026-03-20'],
  ['We will let you know by the end of the week', '2026-03-10', '2026-03-13'],
  ['end of the week', '2026-03-12', '2026-03-13'],
  ['end of next week', '2026-03-19', '2026-03-20'],
  ['early next week, Tuesday at the latest', '2026-03-10', '2026-03-17'],
  ['early next week', '2026-03-16', '2026-03-17'],
  ['sometime next week', '2026-03-16', '2026-03-20'],
  ['next week', '2026-03-16', '2026-03-20'],
  ['later this week', '2026-03-12', '2026-03-13'],
  ['this week', '2026-03-09', '2026-03-13'],
  ['the week after next', '2026-03-23', '2026-03-27'],
  ['the following week', '2026-03-16', '2026-03-20'],
  ['midweek', '2026-03-11', '2026-03-11'],
  ['in the second half of next week', '2026-03-18', '2026-03-20'],
  // "within" and "in N business days": 5 = Tue 17, 7 = Thu 19.
  ['within 5-7 business days', '2026-03-10', '2026-03-19'],
  ['in 5–7 business days', '2026-03-17', '2026-03-19'],
  ['within 10 business days', '2026-03-10', '2026-03-24'],
  ['within five to seven working days', '2026-03-10', '2026-03-19'],
  ['7-10 days', '2026-03-17', '2026-03-20'],
  ['10 days', '2026-03-20', '2026-03-20'],
  ['ten days or so', '2026-03-20', '2026-03-20', true],
  ['a week or two', '2026-03-17', '2026-03-24'],
  ['in a week or two', '2026-03-17', '2026-03-24'],
  ['one or two weeks', '2026-03-17', '2026-03-24'],
  ['a couple of weeks', '2026-03-24', '2026-03-24'],
  ['in the next couple of weeks', '2026-03-24', '2026-03-24'],
  ['in about two weeks', '2026-03-24', '2026-03-24', true],
  ['two weeks from now', '2026-03-24', '2026-03-24'],
  ["in two weeks' time", '2026-03-24', '2026-03-24'],
  ['in a fortnight', '2026-03-24', '2026-03-24'],
  ['within a fortnight', '2026-03-10', '2026-03-24'],
  ['within 24 hours', '2026-03-10', '2026-03-11'],
  ['within 48h', '2026-03-10', '2026-03-12'],
  ['in a month', '2026-04-10', '2026-04-10'],
  ['in a month', '2026-02-28', '2026-02-28', false, '2026-01-31'],
  ['in a few weeks', '2026-03-24', '2026-04-07', true],
  ['a week from Friday', '2026-03-20', '2026-03-20'],
  ['two weeks from Monday', '2026-03-30', '2026-03-30'],
  ['two days after Thanksgiving', '2026-11-28', '2026-11-28'],
  ['in 1.5 weeks', '2026-03-21', '2026-03-21'],
  ['we decide tomorrow', '2026-03-11', '2026-03-11'],
  ['today', '2026-03-10', '2026-03-10'],
  ['by EOD', '2026-03-10', '2026-03-10'],
  ['by COB Friday', '2026-03-10', '2026-03-13'],
  ['EOW', '2026-03-12', '2026-03-13'],
  ['the day after tomorrow', '2026-03-12', '2026-03-12'],
  ['by Friday', '2026-03-10', '2026-03-13'],
  ['on Friday at 5 pm', '2026-03-13', '2026-03-13'],
  ['Monday or Tuesday', '2026-03-10', '2026-03-17', true],
  ['Monday or Tuesday', '2026-03-16', '2026-03-17', false, '2026-03-13'],
  ['between Wednesday and Friday', '2026-03-11', '2026-03-13'],
  // Said on a Tuesday: this coming Friday or the one of next week?
  ['by next Friday', '2026-03-10', '2026-03-20', true],
  // Said on a Saturday both are the same day.
  ['by next Friday', '2026-03-14', '2026-03-20', false, '2026-03-14'],
  ['this Friday', '2026-03-13', '2026-03-13'],
  // Said on a Friday: today, or in a week?
  ['by Friday', '2026-03-13', '2026-03-20', true, '2026-03-13'],
  ['Friday next week', '2026-03-20', '2026-03-20'],
  ['next week Friday', '2026-03-20', '2026-03-20'],
  ['Thursday of next week', '2026-03-19', '2026-03-19'],
  ['next week Thursday', '2026-03-19', '2026-03-19'],
  ['next week, probably Thursday', '2026-03-16', '2026-03-20'],
  ['this week or early next week', '2026-03-09', '2026-03-17'],
  ['by Friday or early next week', '2026-03-10', '2026-03-17'],
  ['end of the week', '2026-03-19', '2026-03-20', false, '2026-03-14'],
  ['next week', '2026-03-16', '2026-03-20', false, '2026-03-15'],
  ['after Thanksgiving', '2026-11-27', '2026-12-03', true, '2026-11-10'],
  ['the week after Thanksgiving', '2026-11-30', '2026-12-04', false, '2026-11-10'],
  ['before Thanksgiving', '2026-11-10', '2026-11-25', false, '2026-11-10'],
  ['before the holidays', '2026-11-10', '2026-12-24', false, '2026-11-10'],
  ['after the holidays', '2026-12-26', '2027-01-01', true, '2026-12-10'],
  ['in the new year', '2027-01-01', '2027-01-10', true, '2026-12-10'],
  ['after the weekend', '2026-03-16', '2026-03-17', true],
  ['before the weekend', '2026-03-10', '2026-03-13'],
  ['mid-December', '2026-12-11', '2026-12-20', true],
  ['early January', '2027-01-01', '2027-01-10', false, '2026-12-10'],
  ['sometime in January', '2027-01-01', '2027-01-31', false, '2026-12-10'],
  ['by the end of April', '2026-03-10', '2026-04-30'],
  ['end of the month', '2026-03-22', '2026-03-31'],
  ['by the end of next month', '2026-03-10', '2026-04-30'],
  ['before the end of the month', '2026-03-10', '2026-03-31'],
  ['this month', '2026-03-01', '2026-03-31'],
  ['the first week of April', '2026-04-01', '2026-04-07', true],
  ['Q1', '2026-01-01', '2026-03-31'],
  ['end of Q2', '2026-06-01', '2026-06-30'],
  ['in Q1', '2027-01-01', '2027-03-31', false, '2026-11-10'],
  ['by the end of the year', '2026-03-10', '2026-12-31'],
  ['the 20th', '2026-03-20', '2026-03-20'],
  ['by the 20th we will know', '2026-03-10', '2026-03-20'],
  ['by the 5th', '2026-03-10', '2026-04-05'],
  ['on the 31st', '2026-05-31', '2026-05-31', false, '2026-04-30'],
  ['April 12', '2026-04-12', '2026-04-12'],
  ['12th of April', '2026-04-12', '2026-04-12'],
  ['by Friday, March 20', '2026-03-10', '2026-03-20'],
  // 20 March 2026 is a Friday.
  ['Thursday, March 20', '2026-03-20', '2026-03-20', true],
  ['Friday the 20th', '2026-03-20', '2026-03-20'],
  ['between March 16 and 20', '2026-03-16', '2026-03-20'],
  ['March 10-15', '2026-03-10', '2026-03-15'],
  ['the week of March 16', '2026-03-16', '2026-03-20'],
  ['2026-04-02', '2026-04-02', '2026-04-02'],
  ['by January 8, 2027', '2026-03-10', '2027-01-08'],
  ['no later than March 18', '2026-03-10', '2026-03-18'],
  ['not before Thursday', '2026-03-12', '2026-03-13', true],
  ["you won't hear before next week", '2026-03-10', '2026-03-15'],
  ['We may decide in May', '2026-05-01', '2026-05-31'],
  ['after the 2nd round next week', '2026-03-21', '2026-03-27', true],
  ['24/7 support, but we decide by Friday', '2026-03-10', '2026-03-13'],
  ['It is 3 days a week in the office; we decide next week', '2026-03-16', '2026-03-20'],
  ['We posted it two weeks ago and decide on Friday', '2026-03-13', '2026-03-13'],
];

const run = (rows: Row[]) =>
  test.each(rows)('%s → %s to %s (%s) %s', (said, earliest, latest, isAmbiguous = false, saidOn = '2026-03-10') => {
    expect(read(said, saidOn)).toEqual({ earliest, latest, ambiguous: isAmbiguous, said });
  });

const german: Row[] = [
  ['bis Ende nächster Woche', '2026-03-10', '2026-03-20'],
  ['Ende der Woche', '2026-03-12', '2026-03-13'],
  ['Wir melden uns bis zum Ende der Woche', '2026-03-10', '2026-03-13'],
  ['Anfang nächster Woche, spätestens Dienstag', '2026-03-10', '2026-03-17'],
  ['Mitte nächster Woche', '2026-03-18', '2026-03-18'],
  ['diese Woche', '2026-03-09', '2026-03-13'],
  ['im Laufe der nächsten Woche', '2026-03-16', '2026-03-20'],
  ['übernächste Woche', '2026-03-23', '2026-03-27'],
  ['uebernaechste Woche', '2026-03-23', '2026-03-27'],
  ['kommende Woche', '2026-03-16', '2026-03-20'],
  ['innerhalb von 5 bis 7 Werktagen', '2026-03-10', '2026-03-19'],
  ['in 5-7 Arbeitstagen', '2026-03-17', '2026-03-19'],
  ['in zwei Wochen', '2026-03-24', '2026-03-24'],
  ['in den nächsten zwei Wochen', '2026-03-24', '2026-03-24'],
  ['in ein bis zwei Wochen', '2026-03-17', '2026-03-24'],
  ['in vierzehn Tagen', '2026-03-24', '2026-03-24'],
  ['in 14 Tagen', '2026-03-24', '2026-03-24'],
  ['heute in einer Woche', '2026-03-10', '2026-03-17'],
  ['in ein paar Wochen', '2026-03-24', '2026-04-07', true],
  ['wir entscheiden morgen', '2026-03-11', '2026-03-11'],
  ['übermorgen', '2026-03-12', '2026-03-12'],
  ['bis Freitag', '2026-03-10', '2026-03-13'],
  ['bis Freitagnachmittag', '2026-03-10', '2026-03-13'],
  ['nächsten Freitag', '2026-03-13', '2026-03-20', true],
  ['Freitag nächster Woche', '2026-03-20', '2026-03-20'],
  ['nächste Woche Donnerstag', '2026-03-19', '2026-03-19'],
  ['Montag oder Dienstag', '2026-03-16', '2026-03-17', false, '2026-03-13'],
  ['Mitte Dezember', '2026-12-11', '2026-12-20', true],
  ['bis Ende März', '2026-03-10', '2026-03-31'],
  ['Ende Maerz', '2026-03-22', '2026-03-31'],
  ['bis Monatsende', '2026-03-10', '2026-03-31'],
  ['am 20.', '2026-03-20', '2026-03-20'],
  ['bis zum 20. wissen wir mehr', '2026-03-10', '2026-03-20'],
  ['bis zum 12. April', '2026-03-10', '2026-04-12'],
  ['12.04.', '2026-04-12', '2026-04-12'],
  ['am 12.4.2026', '2026-04-12', '2026-04-12'],
  ['zwischen dem 16. und 20. März', '2026-03-16', '2026-03-20'],
  ['in KW 12', '2026-03-16', '2026-03-20'],
  ['vor Weihnachten', '2026-11-10', '2026-12-24', false, '2026-11-10'],
  ['nach den Feiertagen', '2026-12-26', '2027-01-01', true, '2026-12-10'],
  ['nach Ostern', '2026-04-07', '2026-04-13', true],
  ['im neuen Jahr', '2027-01-01', '2027-01-10', true, '2026-12-10'],
  ['nach dem Wochenende', '2026-03-16', '2026-03-17', true],
  ['im ersten Quartal', '2027-01-01', '2027-03-31', false, '2026-11-10'],
  ['in der ersten Aprilwoche oder bis 10. April', '2026-03-10', '2026-04-10'],
  ['nicht vor Donnerstag', '2026-03-12', '2026-03-13', true],
  ['frühestens nächste Woche', '2026-03-16', '2026-03-20', true],
  ['Die Stelle ist seit zwei Monaten offen, Entscheidung bis Freitag', '2026-03-10', '2026-03-13'],
  ['vor zwei Wochen begonnen, bis Freitag entschieden', '2026-03-10', '2026-03-13'],
];

const french: Row[] = [
  ["d'ici la fin de la semaine prochaine", '2026-03-10', '2026-03-20'],
  ['d’ici à la fin de la semaine', '2026-03-10', '2026-03-13'],
  ['en fin de semaine prochaine', '2026-03-19', '2026-03-20'],
  ['début de semaine prochaine, mardi au plus tard', '2026-03-10', '2026-03-17'],
  ['la semaine prochaine', '2026-03-16', '2026-03-20'],
  ['dans la semaine', '2026-03-09', '2026-03-13'],
  ['courant de la semaine prochaine', '2026-03-16', '2026-03-20'],
  ['sous 5 à 7 jours ouvrés', '2026-03-10', '2026-03-19'],
  ['sous huitaine', '2026-03-10', '2026-03-18'],
  ['sous 48h', '2026-03-10', '2026-03-12'],
  ['dans quinze jours', '2026-03-25', '2026-03-25'],
  ['dans une quinzaine de jours', '2026-03-25', '2026-03-25'],
  ['dans deux semaines', '2026-03-24', '2026-03-24'],
  ['une à deux semaines', '2026-03-17', '2026-03-24'],
  ['une semaine ou deux', '2026-03-17', '2026-03-24'],
  ['dans les deux prochaines semaines', '2026-03-24', '2026-03-24'],
  ["d'ici deux semaines", '2026-03-10', '2026-03-24'],
  ['dans quelques semaines', '2026-03-24', '2026-04-07', true],
  ['on décide demain', '2026-03-11', '2026-03-11'],
  ['après-demain', '2026-03-12', '2026-03-12'],
  ["d'ici vendredi", '2026-03-10', '2026-03-13'],
  ['avant vendredi 17h', '2026-03-10', '2026-03-12'],
  ['vendredi prochain', '2026-03-13', '2026-03-20', true],
  ['vendredi de la semaine prochaine', '2026-03-20', '2026-03-20'],
  ['lundi ou mardi', '2026-03-16', '2026-03-17', false, '2026-03-13'],
  ['mi-décembre', '2026-12-11', '2026-12-20', true],
  ['début janvier', '2027-01-01', '2027-01-10', false, '2026-12-10'],
  ['fin avril', '2026-04-21', '2026-04-30'],
  ['courant avril', '2026-04-01', '2026-04-30'],
  ['fin du mois', '2026-03-22', '2026-03-31'],
  ["d'ici la fin du mois prochain", '2026-03-10', '2026-04-30'],
  ['première quinzaine d’avril', '2026-04-01', '2026-04-15'],
  ['le 20', '2026-03-20', '2026-03-20'],
  ['le 20 mars', '2026-03-20', '2026-03-20'],
  ['du 16 au 20 mars', '2026-03-16', '2026-03-20'],
  ['avant le 1er avril', '2026-03-10', '2026-03-31'],
  ['la semaine du 16 mars', '2026-03-16', '2026-03-20'],
  ['avant Noël', '2026-11-10', '2026-12-24', false, '2026-11-10'],
  ['après les fêtes', '2026-12-26', '2027-01-01', true, '2026-12-10'],
  ['après le week-end', '2026-03-16', '2026-03-17', true],
  ['au premier trimestre', '2027-01-01', '2027-03-31', false, '2026-11-10'],
  ['pas avant jeudi', '2026-03-12', '2026-03-13', true],
  ['entamé il y a deux semaines, réponse vendredi', '2026-03-13', '2026-03-13'],
];

const spanish: Row[] = [
  ['antes del final de la próxima semana', '2026-03-10', '2026-03-20'],
  ['a finales de la semana que viene', '2026-03-19', '2026-03-20'],
  ['para el fin de la semana', '2026-03-10', '2026-03-13'],
  ['a principios de la próxima semana, el martes a más tardar', '2026-03-10', '2026-03-17'],
  ['la semana que viene', '2026-03-16', '2026-03-20'],
  ['esta semana', '2026-03-09', '2026-03-13'],
  ['en 5 a 7 días hábiles', '2026-03-17', '2026-03-19'],
  ['dentro de 10 días laborables', '2026-03-10', '2026-03-24'],
  ['en quince días', '2026-03-25', '2026-03-25'],
  ['en dos semanas', '2026-03-24', '2026-03-24'],
  ['en una o dos semanas', '2026-03-17', '2026-03-24'],
  ['en un par de semanas', '2026-03-24', '2026-03-24'],
  ['una semana o dos', '2026-03-17', '2026-03-24'],
  ['en las próximas dos semanas', '2026-03-24', '2026-03-24'],
  ['en unas semanas', '2026-03-24', '2026-04-07', true],
  ['decidimos mañana', '2026-03-11', '2026-03-11'],
  ['pasado mañana', '2026-03-12', '2026-03-12'],
  ['antes del viernes', '2026-03-10', '2026-03-12'],
  ['hasta el viernes', '2026-03-10', '2026-03-13'],
  ['el próximo viernes', '2026-03-13', '2026-03-20', true],
  ['el viernes de la próxima semana', '2026-03-20', '2026-03-20'],
  ['el lunes o el martes', '2026-03-16', '2026-03-17', false, '2026-03-13'],
  ['a mediados de diciembre', '2026-12-11', '2026-12-20', true],
  ['a finales de abril', '2026-04-21', '2026-04-30'],
  ['a finales de mes', '2026-03-22', '2026-03-31'],
  ['el 20', '2026-03-20', '2026-03-20'],
  ['el día 20', '2026-03-20', '2026-03-20'],
  ['el 12 de abril', '2026-04-12', '2026-04-12'],
  ['del 16 al 20 de marzo', '2026-03-16', '2026-03-20'],
  ['la semana del 16 de marzo', '2026-03-16', '2026-03-20'],
  ['primera quincena de abril', '2026-04-01', '2026-04-15'],
  ['después de Reyes', '2027-01-07', '2027-01-13', true, '2026-12-10'],
  ['antes de Navidad', '2026-11-10', '2026-12-24', false, '2026-11-10'],
  ['después de Semana Santa', '2026-04-07', '2026-04-13', true],
  ['después del fin de semana', '2026-03-16', '2026-03-17', true],
  ['a partir del jueves', '2026-03-12', '2026-03-13', true],
  ['empezamos hace dos semanas y decidimos el viernes', '2026-03-13', '2026-03-13'],
];

const portuguese: Row[] = [
  ['até o fim da próxima semana', '2026-03-10', '2026-03-20'],
  ['até ao final da semana que vem', '2026-03-10', '2026-03-20'],
  ['no início da próxima semana, no máximo até terça', '2026-03-10', '2026-03-17'],
  ['semana que vem', '2026-03-16', '2026-03-20'],
  ['ainda esta semana', '2026-03-09', '2026-03-13'],
  ['em 5 a 7 dias úteis', '2026-03-17', '2026-03-19'],
  ['dentro de 10 dias úteis', '2026-03-10', '2026-03-24'],
  ['em até 48 horas', '2026-03-10', '2026-03-12'],
  ['em quinze dias', '2026-03-25', '2026-03-25'],
  ['daqui a duas semanas', '2026-03-24', '2026-03-24'],
  ['uma ou duas semanas', '2026-03-17', '2026-03-24'],
  ['uma semana ou duas', '2026-03-17', '2026-03-24'],
  ['nas próximas duas semanas', '2026-03-24', '2026-03-24'],
  ['em algumas semanas', '2026-03-24', '2026-04-07', true],
  ['decidimos amanhã', '2026-03-11', '2026-03-11'],
  ['depois de amanhã', '2026-03-12', '2026-03-12'],
  ['até sexta', '2026-03-10', '2026-03-13'],
  ['até sexta-feira', '2026-03-10', '2026-03-13'],
  ['na próxima sexta', '2026-03-13', '2026-03-20', true],
  ['sexta-feira da próxima semana', '2026-03-20', '2026-03-20'],
  ['segunda ou terça', '2026-03-16', '2026-03-17', false, '2026-03-13'],
  ['após a segunda entrevista, até sexta', '2026-03-10', '2026-03-13'],
  ['na segunda semana de abril', '2026-04-08', '2026-04-14', true],
  ['em meados de dezembro', '2026-12-11', '2026-12-20', true],
  ['até o fim de abril', '2026-03-10', '2026-04-30'],
  ['no final do mês', '2026-03-22', '2026-03-31'],
  ['no dia 20', '2026-03-20', '2026-03-20'],
  ['12 de abril', '2026-04-12', '2026-04-12'],
  ['de 16 a 20 de março', '2026-03-16', '2026-03-20'],
  ['na semana do dia 16 de março', '2026-03-16', '2026-03-20'],
  ['antes do Natal', '2026-11-10', '2026-12-24', false, '2026-11-10'],
  // Ash Wednesday 2027 is 10 February.
  ['depois do Carnaval', '2027-02-11', '2027-02-17', true, '2027-01-12'],
  ['depois do fim de semana', '2026-03-16', '2026-03-17', true],
  ['a partir de quinta', '2026-03-12', '2026-03-13', true],
  ['começamos há duas semanas e decidimos na sexta', '2026-03-13', '2026-03-13'],
];

describe('English', () => run(english));
describe('German', () => run(german));
describe('French', () => run(french));
describe('Spanish', () => run(spanish));
describe('Portuguese', () => run(portuguese));

describe('No timeframe: the week of the guide counts', () => {
  test.each([
    '',
    'soon',
    'as soon as possible',
    'shortly',
    'in the coming days',
    'in the coming weeks',
    'over the next few days',
    "we'll be in touch",
    'we may get back to you',
    'we march on',
    'They sat down with the team',
    'after the second interview',
    'after the 2nd round',
    'round 2',
    '3 more candidates',
    '4 days a week in the office',
    'two weeks ago',
    'since Monday',
    'depuis lundi',
    'seit Montag',
    '24/7',
    'bald',
    'in den nächsten Tagen',
    'in den kommenden Wochen',
    'wir melden uns',
    'vor zwei Wochen',
    'bientôt',
    'dans les prochains jours',
    'dans les semaines à venir',
    'il y a deux semaines',
    'pronto',
    'en los próximos días',
    'hace dos semanas',
    'em breve',
    'nos próximos dias',
    'há duas semanas',
    'na segunda entrevista',
    'N W O 5 D +1',
  ])('%s', (said) => expect(read(said)).toBeNull());
});

describe('4/12 is a day by locale', () => {
  test('April in the United States', () => expect(read('by 4/12', undefined, 'en-US')?.latest).toBe('2026-04-12'));
  test('December in Britain', () => expect(read('by 4/12', undefined, 'en-GB')?.latest).toBe('2026-12-04'));
  test('the later of the two, and ambiguous, when nobody knows', () =>
    expect(read('by 4/12')).toMatchObject({ latest: '2026-12-04', ambiguous: true }));
  test('a number above 12 decides by itself', () => expect(read('by 20/3', undefined, 'en-US')?.latest).toBe('2026-03-20'));
  test('no month at all is no date', () => expect(read('13/13')).toBeNull());
});

test('Thanksgiving is in October in Canada', () =>
  expect(read('after Thanksgiving', '2026-09-10', 'en-CA')?.earliest).toBe('2026-10-13'));

test('business days are those of the calendar that is handed in', () => {
  const isBusinessDay = (day: number) => day !== 20524 && [0, 1, 2, 3, 4].includes((((day + 3) % 7) + 7) % 7);
  // Day 20524 is Thursday 12 March 2026.
  expect(parseTimeframe('in 3 business days', '2026-03-10', { languages: allLanguages, isBusinessDay })?.latest).toBe(
    '2026-03-16',
  );
});

test('where the weekend is Friday and Saturday, weeks run from Sunday to Thursday', () => {
  const inRiyadh = { languages: allLanguages, weekStart: 6 };
  expect(parseTimeframe('by the end of next week', '2026-03-10', inRiyadh)?.latest).toBe('2026-03-19');
  // Said on a Sunday, "next week" is a week away.
  expect(parseTimeframe('early next week', '2026-03-08', inRiyadh)).toMatchObject({
    earliest: '2026-03-15',
    latest: '2026-03-16',
  });
});

describe('Hostile input is harmless and fast', () => {
  const pieces = [
    'a ',
    '1',
    '1 ',
    '1-',
    '1.',
    '1/',
    'week ',
    'next ',
    'or ',
    'a week from ',
    'the 1st ',
    'in ',
    '\u0301',
    '🙂',
    '\n',
    'Woche ',
  ];
  test.each(pieces)('100 KB of %j', (piece) => {
    const start = performance.now();
    read(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(performance.now() - start).toBeLessThan(200);
  });
  test.each(['in 99999999999999999999 years', 'the 0th', 'February 31', '99/99/9999', 'in 0 days', 'Q9', 'KW 99', '1e309 weeks'])(
    '%s does not throw',
    (said) => expect(() => read(said)).not.toThrow(),
  );
});
