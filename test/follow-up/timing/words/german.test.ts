import { describe, expect, test } from 'vitest';
import { german } from '../../../../src/follow-up/timing/words/german.ts';
import { readTimeframe, type TimeframeRow } from '../read-timeframe.ts';

const rows: TimeframeRow[] = [
  ['bis Ende nächster Woche', '2026-03-10', '2026-03-20'],
  ['Ende der Woche', '2026-03-12', '2026-03-13'],
  ['Wir melden uns bis zum Ende der Woche', '2026-03-10', '2026-03-13'],
  ['Anfang nächster Woche, spätestens Dienstag', '2026-03-10', '2026-03-17'],
  ['Mitte nächster Woche', '2026-03-18', '2026-03-18'],
  ['diese Woche', '2026-03-10', '2026-03-13'],
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
  ['in anderthalb Wochen', '2026-03-21', '2026-03-21'],
  ['in der zweiten Wochenhälfte', '2026-03-11', '2026-03-13'],
  ['nächste oder übernächste Woche', '2026-03-23', '2026-03-27'],
  ['bis spätestens Ende des Monats', '2026-03-10', '2026-03-31'],
  ['bis 20.3.', '2026-03-10', '2026-03-20'],
];

// Among all five languages this one must be told; alone it must do as well.
describe.each([
  ['of five languages', undefined],
  ['alone', [german]],
] as const)('%s', (_, languages) => {
  test.each(rows)('%s → %s to %s (%s) %s', (said, earliest, latest, isAmbiguous = false, saidOn = '2026-03-10') => {
    expect(readTimeframe(said, { saidOn, languages })).toEqual({ earliest, latest, ambiguous: isAmbiguous, said });
  });
});
