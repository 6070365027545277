import { afterEach, describe, expect, it, vi } from 'vitest';
import german from '../src/_locales/de/messages.json' with { type: 'json' };
import english from '../src/_locales/en/messages.json' with { type: 'json' };
import french from '../src/_locales/fr/messages.json' with { type: 'json' };
import portuguese from '../src/_locales/pt_BR/messages.json' with { type: 'json' };
import { type Messages, messagesOf } from './messages-of.ts';

/** The module as a browser of that language would have it. */
async function saidIn(messages: Messages, browserLanguage: string) {
  vi.resetModules();
  vi.stubGlobal('chrome', { i18n: { getMessage: messagesOf(messages) } });
  vi.stubGlobal('navigator', { language: browserLanguage });
  return import('../src/say.ts');
}
afterEach(() => vi.unstubAllGlobals());

describe('say', () => {
  it('takes the words of the language, and names it', async () => {
    const { say, language, direction } = await saidIn(german, 'de-AT');
    expect([say('popup_save'), language, direction]).toEqual(['Notizen speichern', 'de', 'ltr']);
  });

  it('keeps the region of the browser for dates, and leaves it where the words are in another language', async () => {
    expect((await saidIn(german, 'de-AT')).dateLocale).toBe('de-AT');
    expect((await saidIn(portuguese, 'pt-PT')).dateLocale).toBe('pt-PT');
    expect((await saidIn(english, 'it-IT')).dateLocale).toBe('en');
  });

  it('fills blanks in the order of the language, with names of any signs', async () => {
    const { phrase } = await saidIn(german, 'de');
    const writeTo = phrase<[name: string, webmail: string]>('popup_writeTo');
    expect(writeTo('Dana $1 {1}', 'Gmail')).toBe('An Dana $1 {1} schreiben, in Gmail');
  });

  it('still fills them when the extension is gone', async () => {
    const { phrase, counted } = await saidIn(english, 'en');
    const person = phrase<[number]>('popup_person');
    const more = counted('popup_keptAside');
    vi.stubGlobal('chrome', {});
    expect([person(2), more(1)]).toEqual(['Person 2', 'One saved record could not be read. It is kept aside, untouched.']);
  });

  it('counts as the language does', async () => {
    const inFrench = (await saidIn(french, 'fr')).counted('popup_keptAside');
    expect([0, 1, 2, 1_000_000].map((count) => inFrench(count).split(' ').slice(0, 2).join(' '))).toEqual([
      'Un enregistrement',
      'Un enregistrement',
      '2 enregistrements',
      // The millions have a form of their own, which nothing here needs.
      expect.stringMatching(/^1\s000\s000/),
    ]);
    const inEnglish = (await saidIn(english, 'en')).counted('popup_keptAside');
    expect([0, 1, 1234].map((count) => inEnglish(count).split(' ')[0])).toEqual(['0', 'One', '1,234']);
  });

  it('joins names', async () => {
    expect((await saidIn(english, 'en-US')).joined(['Dana', 'Tom', 'Iris'])).toBe('Dana, Tom and Iris');
    expect((await saidIn(german, 'de')).joined(['Dana', 'Tom'])).toBe('Dana und Tom');
    expect((await saidIn(english, 'en')).joined([])).toBe('');
  });

  it('tells a page its language, its direction and its title', async () => {
    const { speakOn } = await saidIn(portuguese, 'pt-BR');
    const page = { documentElement: { lang: 'en', dir: '' }, title: '' };
    speakOn(page as Document, 'Afterword');
    expect(page).toEqual({ documentElement: { lang: 'pt-BR', dir: 'ltr' }, title: 'Afterword' });
  });
});
