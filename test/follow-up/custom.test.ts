import { expect, it } from 'vitest';
import { afterGreeting, localeCustom, respellingFor } from '../../src/follow-up/custom.ts';

it('takes a locale apart', () => {
  expect(localeCustom('de-CH')).toEqual({ locale: 'de-CH', language: 'de', region: 'CH' });
  expect(localeCustom('pt')).toEqual({ locale: 'pt', language: 'pt', region: 'BR' });
  expect(localeCustom('no locale')).toEqual({ locale: 'en-US', language: 'en', region: 'US' });
});

it('writes ss in Switzerland', () => {
  expect(respellingFor(localeCustom('de-CH'))('Grüße')).toBe('Grüsse');
  expect(respellingFor(localeCustom('de-DE'))('Grüße')).toBe('Grüße');
});

it('says in Portugal what is said there', () => {
  const words = 'Gostei de conversar com você. Poderia me dizer como está? A vaga me interessa.';
  expect(respellingFor(localeCustom('pt-PT'))(words)).toBe(
    'Gostei de conversar consigo. Poderia dizer-me como está? A vaga interessa-me.',
  );
  expect(respellingFor(localeCustom('pt-BR'))(words)).toBe(words);
});

it('goes on in lower case after a German comma, but not with a noun', () => {
  expect(afterGreeting('Vielen Dank', 'Guten Tag,', 'de')).toBe('vielen Dank');
  expect(afterGreeting('Bauleiter war ich', 'Guten Tag,', 'de')).toBe('Bauleiter war ich');
  expect(afterGreeting('Ich danke', 'Guten Tag', 'de')).toBe('Ich danke');
  expect(afterGreeting('Thank you', 'Dear Dana,', 'en')).toBe('Thank you');
});
