import { describe, expect, test } from 'vitest';
import { spanish } from '../../../../src/follow-up/timing/words/spanish.ts';
import { readTimeframe, type TimeframeRow } from '../read-timeframe.ts';

const rows: TimeframeRow[] = [
  ['antes del final de la próxima semana', '2026-03-10', '2026-03-20'],
  ['a finales de la semana que viene', '2026-03-19', '2026-03-20'],
  ['para el fin de la semana', '2026-03-10', '2026-03-13'],
  ['a principios de la próxima semana, el martes a más tardar', '2026-03-10', '2026-03-17'],
  ['la semana que viene', '2026-03-16', '2026-03-20'],
  ['esta semana', '2026-03-10', '2026-03-13'],
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
  ['de aquí al viernes', '2026-03-10', '2026-03-13'],
  ['en el transcurso de la semana', '2026-03-10', '2026-03-13'],
  ['en el transcurso de la semana que viene', '2026-03-16', '2026-03-20'],
  ['antes de fin de mes', '2026-03-10', '2026-03-31'],
];

// Among all five languages this one must be told; alone it must do as well.
describe.each([
  ['of five languages', undefined],
  ['alone', [spanish]],
] as const)('%s', (_, languages) => {
  test.each(rows)('%s → %s to %s (%s) %s', (said, earliest, latest, isAmbiguous = false, saidOn = '2026-03-10') => {
    expect(readTimeframe(said, { saidOn, languages })).toEqual({ earliest, latest, ambiguous: isAmbiguous, said });
  });
});
