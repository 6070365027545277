import { describe, expect, test } from 'vitest';
import { portuguese } from '../../../../src/follow-up/timing/words/portuguese.ts';
import { readTimeframe, type TimeframeRow } from '../read-timeframe.ts';

const rows: TimeframeRow[] = [
  ['até o fim da próxima semana', '2026-03-10', '2026-03-20'],
  ['até ao final da semana que vem', '2026-03-10', '2026-03-20'],
  ['no início da próxima semana, no máximo até terça', '2026-03-10', '2026-03-17'],
  ['semana que vem', '2026-03-16', '2026-03-20'],
  ['ainda esta semana', '2026-03-10', '2026-03-13'],
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
  ['até dia 20', '2026-03-10', '2026-03-20'],
  ['no começo do mês que vem', '2026-04-01', '2026-04-10'],
  ['até o final do dia de amanhã', '2026-03-10', '2026-03-11'],
  ['no máximo em uma semana', '2026-03-10', '2026-03-17'],
];

// Among all five languages this one must be told; alone it must do as well.
describe.each([
  ['of five languages', undefined],
  ['alone', [portuguese]],
] as const)('%s', (_, languages) => {
  test.each(rows)('%s → %s to %s (%s) %s', (said, earliest, latest, isAmbiguous = false, saidOn = '2026-03-10') => {
    expect(readTimeframe(said, { saidOn, languages })).toEqual({ earliest, latest, ambiguous: isAmbiguous, said });
  });
});
