import { describe, expect, test } from 'vitest';
import { french } from '../../../../src/follow-up/timing/words/french.ts';
import { readTimeframe, type TimeframeRow } from '../read-timeframe.ts';

const rows: TimeframeRow[] = [
  ["d'ici la fin de la semaine prochaine", '2026-03-10', '2026-03-20'],
  ['d’ici à la fin de la semaine', '2026-03-10', '2026-03-13'],
  ['en fin de semaine prochaine', '2026-03-19', '2026-03-20'],
  ['début de semaine prochaine, mardi au plus tard', '2026-03-10', '2026-03-17'],
  ['la semaine prochaine', '2026-03-16', '2026-03-20'],
  ['dans la semaine', '2026-03-10', '2026-03-13'],
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
  ['lundi prochain au plus tard', '2026-03-10', '2026-03-16'],
  ["dans le courant du mois d'avril", '2026-04-01', '2026-04-30'],
  ['vers le 20', '2026-03-20', '2026-03-20', true],
];

// Among all five languages this one must be told; alone it must do as well.
describe.each([
  ['of five languages', undefined],
  ['alone', [french]],
] as const)('%s', (_, languages) => {
  test.each(rows)('%s → %s to %s (%s) %s', (said, earliest, latest, isAmbiguous = false, saidOn = '2026-03-10') => {
    expect(readTimeframe(said, { saidOn, languages })).toEqual({ earliest, latest, ambiguous: isAmbiguous, said });
  });
});
