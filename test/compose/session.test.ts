// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inEnglish } from '../../src/cli/in-english.ts';
import type { Finding } from '../../src/follow-up/draft.ts';
import { failure, success } from '../../src/follow-up/result.ts';
import { to } from './compose-in-memory.ts';
import { openTalk, type Talk } from './talk.ts';
import { type WorkerInMemory, workerInMemory } from './worker-in-memory.ts';

let worker: WorkerInMemory;
vi.mock('../../src/extension/ask.ts', () => ({
  disconnected: 'disconnected',
  silence: 3_000,
  ask: (...question: Parameters<WorkerInMemory['ask']>) => worker.ask(...question),
}));

const dana = to('Dana Okafor', 'dana.okafor@caldera.example');
const paul = to('Paul Quist', 'paul.quist@caldera.example');
const lee = to('Lee Park', 'lee.park@northgate.example');
const stranger = to('Kim Ode', 'kim@elsewhere.example');

/** A letter by hand to Ms. Okafor, good but for what a test spoils. */
const byHand = `Dear Ms. Okafor,

Thank you for taking the time to speak with me about the Head of Logistics position at Caldera Foods. What you said about the rota you changed in May stayed with me, and I would love to work on it with you.

I look forward to hearing about the next steps, and I am glad to send references.

Kind regards,
Maya Brandt`;

let talk: Talk;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  worker = workerInMemory();
  talk = openTalk();
});
afterEach(() => {
  talk.lost.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error');
const count = (name: string) => worker.asked.filter((one) => one.name === name).length;
async function draftTo(...people: Parameters<Talk['sendTo']>): Promise<void> {
  talk.sendTo(...people);
  await talk.session.press();
}

describe('pressing the button', () => {
  it('puts the letter in and shows what is in it', async () => {
    await draftTo(dana);
    const { inserted, parts, letter, findings } = talk.picture('drafted');
    expect(inserted).toBe(true);
    expect(letter.company).toBe('Caldera Foods');
    expect(parts.filter(({ needed, present }) => needed && !present)).toEqual([]);
    expect(errors(findings)).toEqual([]);
    expect(talk.compose.text()).toContain('Ms. Okafor');
    expect(talk.button).toEqual({ state: 'ready', count: 0 });
  });

  it('twice in a row gives one copy', async () => {
    talk.sendTo(dana);
    await Promise.all([talk.session.press(), talk.session.press(), talk.session.press()]);
    expect(talk.steps).toHaveLength(2);
    expect(count('draftFor')).toBe(1);
    await talk.session.press();
    expect(talk.steps).toHaveLength(2);
    expect(talk.focused).toBe(1);
  });

  it('says that it is being written only where that takes a moment', async () => {
    await draftTo(dana);
    expect(talk.pictures.map(({ state }) => state)).toEqual(['drafted']);
    let answer: (() => void) | undefined;
    worker.instead.draftFor = async () => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return failure('The store is closed.');
    };
    talk.close();
    talk.sendTo(lee);
    const pressed = talk.session.press();
    await vi.advanceTimersByTimeAsync(99);
    expect(talk.shown()).toBeUndefined();
    expect(talk.button.state).toBe('busy');
    await vi.advanceTimersByTimeAsync(1);
    expect(talk.shown()?.state).toBe('loading');
    answer?.();
    await pressed;
    expect(talk.picture('error').message).toBe('The store is closed.');
    await vi.advanceTimersByTimeAsync(500);
    expect(talk.shown()?.state).toBe('error');
  });

  it('asks at once for the letter where there is none by hand to be read first', async () => {
    await draftTo(dana);
    expect(worker.asked.map(({ name }) => name).filter((name) => name !== 'readSettings')).toEqual(['draftFor']);
  });

  it('asks before it replaces what was edited, and leaves it when told so', async () => {
    await draftTo(dana);
    const edited = talk.compose.text().replace('Kind regards', 'With kind regards').replace('Best regards', 'With best regards');
    talk.type(edited === talk.compose.text() ? `${edited}, MB` : edited);
    const mine = talk.compose.text();
    await talk.pause();
    expect(talk.picture('drafted').edited).toBe(true);
    await talk.session.press();
    talk.picture('replace-edited');
    expect(talk.compose.text()).toBe(mine);
    talk.act.onReplace(false);
    expect(talk.picture('drafted').text).toBe(mine);
    await talk.session.press();
    talk.act.onReplace(true);
    await vi.waitFor(() => expect(talk.picture('drafted').edited).toBe(false));
    expect(talk.compose.text()).not.toBe(mine);
  });

  it('writes to whom the message goes to now, whoever was chosen before', async () => {
    await draftTo(dana);
    talk.act.onTone('warm');
    await vi.waitFor(() => expect(talk.picture('drafted').letter.draft.tone).toBe('warm'));
    talk.sendTo(lee);
    await talk.session.press();
    const { draft } = talk.picture('drafted').letter;
    expect(draft.recipient.name).toBe('Lee Park');
    expect(talk.compose.text()).not.toContain('Okafor');
  });

  it('keeps the person picked when somebody joins in Cc', async () => {
    await draftTo(stranger);
    talk.act.onPick({ interviewId: 'northgate', interviewerId: 'lee' });
    await vi.waitFor(() => talk.picture('drafted'));
    talk.sendTo(stranger, { ...to('A Friend', 'friend@else.example'), field: 'cc' });
    talk.close();
    await talk.session.press();
    expect(talk.picture('drafted').letter.draft.recipient.name).toBe('Lee Park');
  });
});

describe('taking it back', () => {
  it('undoes and puts back, and says what was done until the next change', async () => {
    await draftTo(dana);
    const letter = talk.compose.text();
    talk.act.onUndo();
    await vi.waitFor(() => expect(talk.compose.text()).toBe(''));
    await talk.pause();
    const { inserted, notice, findings, parts } = talk.picture('drafted');
    expect({ inserted, findings, parts }).toEqual({ inserted: false, findings: [], parts: [] });
    expect(notice).toContain('Taken back');
    talk.act.onPutBack();
    await vi.waitFor(() => expect(talk.compose.text()).toBe(letter));
    await talk.pause();
    expect(talk.picture('drafted').notice).toBeUndefined();
  });

  it('does not take back what was changed since', async () => {
    await draftTo(dana);
    talk.type(`${talk.compose.text().slice(0, -3)}!`);
    const mine = talk.compose.text();
    talk.act.onUndo();
    await vi.waitFor(() => expect(talk.picture('drafted').notice).toContain('changed since'));
    expect(talk.compose.text()).toBe(mine);
  });

  it('notices that Ctrl+Z took the letter away', async () => {
    await draftTo(dana);
    talk.undo();
    await talk.pause();
    expect(talk.picture('drafted').inserted).toBe(false);
  });
});

describe('reading along in a letter of ours', () => {
  it('raises a wrong name a quarter of a second after it was typed, with a fix for just these characters', async () => {
    await draftTo(dana);
    talk.type(talk.compose.text().replace('Ms. Okafor', 'Mr. Quist'));
    expect(errors(talk.picture('drafted').findings)).toEqual([]);
    await talk.pause();
    const [wrong] = errors(talk.picture('drafted').findings);
    if (!wrong?.range) throw new Error('no error has a place');
    expect(talk.compose.text().slice(...wrong.range)).toContain('Quist');
    expect(wrong.fix?.replace).toBe('Ms. Okafor');
    const before = talk.compose.text();
    talk.act.onFix(wrong);
    await vi.waitFor(() => expect(talk.compose.text()).toBe(before.replace('Mr. Quist', 'Ms. Okafor')));
    await vi.waitFor(() => expect(errors(talk.picture('drafted').findings)).toEqual([]));
    talk.undo();
    expect(talk.compose.text()).toBe(before);
  });

  it('mends the right words when the text has moved since', async () => {
    await draftTo(dana);
    talk.type(talk.compose.text().replace('Ms. Okafor', 'Mr. Quist'));
    await talk.pause();
    const [wrong] = errors(talk.picture('drafted').findings);
    if (!wrong) throw new Error('nothing was found');
    talk.type(`  \n${talk.compose.text().replace('Dear', 'Good morning')}`);
    const before = talk.compose.text();
    talk.act.onFix(wrong);
    await vi.waitFor(() => expect(talk.compose.text()).toBe(before.replace('Mr. Quist', 'Ms. Okafor')));
  });

  it('touches nothing when the words are gone', async () => {
    await draftTo(dana);
    talk.type(talk.compose.text().replace('Ms. Okafor', 'Mr. Quist'));
    await talk.pause();
    const [wrong] = errors(talk.picture('drafted').findings);
    if (!wrong) throw new Error('nothing was found');
    talk.undo();
    const before = talk.compose.text();
    talk.act.onFix(wrong);
    await vi.waitFor(() => expect(talk.picture('drafted').notice).toContain('changed meanwhile'));
    expect(talk.compose.text()).toBe(before);
  });

  it('keeps the keyboard in the card when the fix was pressed there, and out of it otherwise', async () => {
    await draftTo(dana);
    const good = talk.compose.text();
    for (const isInCard of [false, true]) {
      talk.type(good.replace('Ms. Okafor', 'Mr. Quist'));
      await talk.pause();
      const [wrong] = errors(talk.picture('drafted').findings);
      if (!wrong) throw new Error('nothing was found');
      talk.keyboard.isInCard = isInCard;
      const before = talk.focused;
      talk.act.onFix(wrong);
      await vi.waitFor(() => expect(talk.compose.text()).toBe(good));
      expect(talk.focused - before).toBe(isInCard ? 1 : 0);
    }
  });

  it('leaves out what was dismissed, in this letter', async () => {
    await draftTo(dana);
    talk.type(talk.compose.text().replace('Ms. Okafor', 'Mr. Quist'));
    await talk.pause();
    for (const finding of errors(talk.picture('drafted').findings)) talk.act.onDismiss(finding);
    await vi.waitFor(() => expect(errors(talk.picture('drafted').findings)).toEqual([]));
    talk.type(`${talk.compose.text()} `);
    await talk.pause();
    expect(errors(talk.picture('drafted').findings)).toEqual([]);
    expect(talk.send()).toBe(true);
  });

  it('says it when the letter goes to somebody else now', async () => {
    await draftTo(dana);
    talk.sendTo(paul);
    await talk.pause();
    expect(
      errors(talk.picture('drafted').findings)
        .map((finding) => inEnglish(finding).message)
        .join(),
    ).toContain('Paul Quist');
  });

  it('reads on without a card, and counts quietly', async () => {
    await draftTo(dana);
    talk.close();
    talk.type(talk.compose.text().replace('Ms. Okafor', 'Mr. Quist'));
    await talk.pause();
    expect(talk.isOpen()).toBe(false);
    expect(talk.button.count).toBeGreaterThan(0);
  });
});

describe('the candidate’s own wording', () => {
  it('is kept for other letters, and said to be', async () => {
    await draftTo(dana);
    const { sources } = talk.picture('drafted').letter.draft;
    const thanks = sources.find(({ from }) => from.includes('parts/opening'));
    if (!thanks) throw new Error('the letter has no opening');
    talk.type(talk.compose.text().replace(thanks.sentence, 'It was a pleasure to talk, thank you.'));
    await talk.pause();
    worker.instead.keepWording = async () => success(null);
    talk.act.onKeepWording?.();
    await vi.waitFor(() => expect(talk.picture('drafted').notice).toContain('Kept'));
    const kept = worker.asked.flatMap((one) => (one.name === 'keepWording' ? [one.request] : []));
    expect(kept.map(({ part, text }) => [part, text])).toEqual([['opening', 'It was a pleasure to talk, thank you.']]);
  });

  it('says why there is nothing to keep', async () => {
    await draftTo(dana);
    talk.act.onKeepWording?.();
    await vi.waitFor(() => expect(talk.picture('drafted').notice).toContain('No sentence was changed'));
    expect(count('keepWording')).toBe(0);
  });
});

describe('a letter by the candidate’s own hand', () => {
  const spoilt = byHand.replace('Ms. Okafor', 'Mr. Quist');

  it('is read along from the first pause on, without a card; a good one has no count', async () => {
    talk.sendTo(dana);
    talk.typeSubject('Thank you, Head of Logistics – Maya Brandt');
    talk.type(byHand);
    talk.session.readAlong();
    await talk.pause();
    expect(talk.button.count).toBe(0);
    talk.type(spoilt);
    await talk.pause();
    expect(talk.isOpen()).toBe(false);
    expect(talk.button.count).toBeGreaterThan(0);
    expect(talk.compose.text()).toBe(spoilt);
  });

  it('is shown, not written over, when the button is pressed', async () => {
    talk.sendTo(dana);
    talk.typeSubject('Thank you, Head of Logistics – Maya Brandt');
    talk.type(spoilt);
    await talk.session.press();
    const { name, findings, parts } = talk.picture('reviewing');
    expect(name).toBe('Dana Okafor');
    expect(errors(findings)).not.toEqual([]);
    expect(parts.find(({ part }) => part === 'connection')?.present).toBe(true);
    expect(talk.compose.text()).toBe(spoilt);
    expect(count('draftFor')).toBe(0);
    expect(talk.button).toEqual({ state: 'ready', count: 0 });
    const [wrong] = errors(findings);
    if (wrong) talk.act.onFix(wrong);
    await vi.waitFor(() => expect(errors(talk.picture('reviewing').findings)).toEqual([]));
    expect(talk.compose.text()).toBe(byHand);
  });

  it('is shown as well when the notes were written after it had been read along with', async () => {
    const { notes } = worker;
    worker.notes = { ...notes, interviews: notes.interviews.filter(({ id }) => id === 'northgate') };
    talk.sendTo(dana);
    talk.type(byHand);
    talk.session.readAlong();
    await talk.pause();
    worker.notes = notes;
    await talk.session.press();
    expect(talk.picture('reviewing').name).toBe('Dana Okafor');
    expect(talk.compose.text()).toBe(byHand);
  });

  it('gets one from the notes below it when asked for, and loses nothing', async () => {
    talk.sendTo(dana);
    talk.typeSubject('Thank you, Head of Logistics – Maya Brandt');
    talk.type(byHand);
    await talk.session.press();
    talk.act.onWriteOurs();
    await vi.waitFor(() => expect(talk.picture('drafted').inserted).toBe(true));
    expect(talk.compose.text().startsWith(byHand)).toBe(true);
    await talk.pause();
    talk.picture('drafted');
  });

  it('is read for whom it goes to now', async () => {
    talk.sendTo(dana);
    talk.typeSubject('Thank you, Head of Logistics – Maya Brandt');
    talk.type(byHand);
    await talk.session.press();
    talk.sendTo(lee);
    await talk.pause();
    const { name, findings } = talk.picture('reviewing');
    expect(name).toBe('Lee Park');
    expect(errors(findings)).not.toEqual([]);
    talk.sendTo(stranger);
    await talk.pause();
    expect(talk.isOpen()).toBe(false);
    expect(talk.button.count).toBe(0);
  });

  it('to a stranger, or too short for a letter, is nobody’s business', async () => {
    talk.sendTo(stranger);
    talk.type(spoilt);
    talk.session.readAlong();
    await talk.pause();
    expect(talk.button.count).toBe(0);
    talk.sendTo(dana);
    talk.type('Hi Paul, I am five minutes late.');
    await talk.pause();
    expect(talk.button.count).toBe(0);
    expect(talk.send()).toBe(true);
  });
});

describe('before it goes', () => {
  const spoil = () => talk.type(talk.compose.text().replace('Ms. Okafor', 'Mr. Quist'));

  it('asks once about an error that stands, and the second press goes through', async () => {
    await draftTo(dana);
    spoil();
    expect(talk.send()).toBe(false);
    expect(errors(talk.picture('send-held').findings)).toHaveLength(talk.picture('send-held').findings.length);
    expect(talk.sent).toEqual([]);
    expect(talk.send()).toBe(true);
    expect(talk.sent).toHaveLength(1);
    expect(talk.sent[0]).toMatchObject({ interviewId: 'caldera', interviewerId: 'dana', kind: 'thank-you' });
  });

  it('lets a letter without errors go at once', async () => {
    await draftTo(dana);
    expect(talk.send()).toBe(true);
    expect(talk.sent[0]?.text).toBe(talk.compose.text());
  });

  it('goes on to the letter when what it asked about is mended, and asks anew when it comes back', async () => {
    await draftTo(dana);
    spoil();
    talk.send();
    const [wrong] = talk.picture('send-held').findings;
    if (wrong) talk.act.onFix(wrong);
    await vi.waitFor(() => talk.picture('drafted'));
    spoil();
    await talk.pause();
    expect(talk.send()).toBe(false);
  });

  it('does not ask again when one of two errors is mended', async () => {
    await draftTo(dana);
    spoil();
    talk.type(talk.compose.text().replaceAll('Caldera Foods', 'Northgate Rail'));
    expect(talk.send()).toBe(false);
    const before = talk.picture('send-held').findings.length;
    const fixable = talk.picture('send-held').findings.find(({ fix, range }) => fix && range);
    if (!fixable) throw new Error('nothing can be mended');
    talk.act.onFix(fixable);
    await vi.waitFor(() => expect(talk.picture('send-held').findings.length).toBeLessThan(before));
    expect(talk.send()).toBe(true);
  });

  it('holds a letter by hand as well', async () => {
    talk.sendTo(dana);
    talk.type(byHand.replace('Ms. Okafor', 'Mr. Quist'));
    talk.session.readAlong();
    await talk.pause();
    expect(talk.send()).toBe(false);
    talk.picture('send-held');
    expect(talk.send()).toBe(true);
    // It has thanks and what they talked about: it is the letter that was due.
    expect(talk.sent).toMatchObject([{ kind: 'thank-you', interviewerId: 'dana' }]);
  });

  it('takes no other letter by hand for the one that is due', async () => {
    talk.sendTo(dana);
    talk.type(byHand.replace('the rota you changed in May', 'the form for my expenses'));
    talk.session.readAlong();
    await talk.pause();
    if (!talk.send()) expect(talk.send()).toBe(true);
    expect(talk.sent).toEqual([]);
  });

  it('can be switched off where it asks, for other messages too', async () => {
    await draftTo(dana);
    spoil();
    talk.send();
    talk.act.onHoldErrors(false);
    await vi.waitFor(() => expect(talk.picture('drafted').holdsErrors).toBe(false));
    talk.lost.abort();
    talk = openTalk();
    await draftTo(dana);
    spoil();
    expect(talk.send()).toBe(true);
  });

  it('says it when the setting could not be kept', async () => {
    await draftTo(dana);
    worker.instead.saveSettings = async () => failure('The browser’s storage for Afterword is full.');
    talk.act.onHoldErrors(false);
    await vi.waitFor(() => expect(talk.picture('drafted').notice).toContain('full'));
  });
});

describe('what is missing', () => {
  it('asks for the full name, then puts the letter in', async () => {
    worker.notes = { ...worker.notes, candidate: { ...worker.notes.candidate, fullName: '' } };
    await draftTo(dana);
    talk.picture('no-full-name');
    expect(talk.compose.text()).toBe('');
    worker.instead.saveFullName = async () => failure('The browser’s storage for Afterword is full.');
    talk.act.onFullName('Maya Brandt');
    await vi.waitFor(() => expect(talk.picture('no-full-name').problem).toContain('full'));
    delete worker.instead.saveFullName;
    talk.act.onFullName('Maya Brandt');
    await vi.waitFor(() => talk.picture('drafted'));
    expect(talk.compose.text()).toContain('Maya Brandt');
  });

  it('offers the people in the notes for somebody unknown', async () => {
    await draftTo(stranger);
    const { choices, recipient } = talk.picture('unknown-recipient');
    expect(recipient?.name).toBe('Kim Ode');
    expect(choices.map(({ name }) => name)).toContain('Lee Park');
    const [first] = choices;
    if (first) talk.act.onPick(first);
    await vi.waitFor(() => talk.picture('drafted'));
  });

  it('takes a minute of notes for somebody unknown, once however often it is sent', async () => {
    await draftTo(stranger);
    const notes = {
      company: 'Elsewhere Ltd',
      role: 'Planner',
      interviewer: 'Kim Ode',
      email: 'kim@elsewhere.example',
      connectionPoint: 'the wall of maps',
      tone: 'formal',
    } as const;
    worker.instead.saveQuickNotes = async () => failure('disconnected');
    talk.act.onQuickNotes(notes);
    await vi.waitFor(() => expect(talk.picture('unknown-recipient').problem).toContain('reload the tab'));
    delete worker.instead.saveQuickNotes;
    talk.act.onQuickNotes(notes);
    await vi.waitFor(() => talk.picture('drafted'));
    const ids = worker.asked.flatMap((one) => (one.name === 'saveQuickNotes' ? [one.request.id] : []));
    expect(new Set(ids).size).toBe(1);
    expect(talk.compose.text()).toContain('wall of maps');
    // Another stranger is another note.
    talk.sendTo(to('Ana Rey', 'ana@third.example'));
    await talk.session.press();
    talk.picture('unknown-recipient');
    talk.act.onQuickNotes({ ...notes, interviewer: 'Ana Rey', email: 'ana@third.example' });
    await vi.waitFor(() => expect(talk.picture('drafted').letter.draft.recipient.name).toBe('Ana Rey'));
    expect(worker.notes.interviews.filter(({ company }) => company === 'Elsewhere Ltd')).toHaveLength(2);
  });

  it('asks whose letter it is when several interviewed, and names the others after', async () => {
    await draftTo(dana, paul);
    const { people } = talk.picture('several-recipients');
    expect(people.map(({ name }) => name)).toEqual(['Dana Okafor', 'Paul Quist']);
    expect(talk.compose.text()).toBe('');
    const [, second] = people;
    if (second) talk.act.onPick(second);
    await vi.waitFor(() => expect(talk.picture('drafted').letter.alsoTo).toEqual(['Dana Okafor']));
    // Whoever was not picked goes: the letter stays the one that was picked.
    talk.sendTo(paul);
    talk.close();
    await talk.session.press();
    expect(talk.picture('drafted').letter.draft.recipient.name).toBe('Paul Quist');
  });
});

describe('when things go wrong', () => {
  it('says that the tab has to be reloaded, and keeps the letter to be copied', async () => {
    await draftTo(dana);
    worker.instead.draftFor = async () => failure('disconnected');
    talk.act.onAnotherWording();
    await vi.waitFor(() => talk.picture('reload-needed'));
    expect(talk.picture('reload-needed').text).toContain('Okafor');
    expect(talk.button.state).toBe('reload');
  });

  it('says that there was no answer, asks again at the candidate’s wish, and heeds the newest answer alone', async () => {
    const answers: (() => void)[] = [];
    worker.instead.draftFor = async () => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return failure(`Answer ${answers.length}`);
    };
    talk.sendTo(dana);
    void talk.session.press();
    await vi.advanceTimersByTimeAsync(2_900);
    expect(talk.button.state).toBe('busy');
    await vi.advanceTimersByTimeAsync(200);
    expect(talk.picture('error')).toMatchObject({ message: expect.stringContaining('did not answer'), retry: true });
    expect(talk.button.state).toBe('ready');

    talk.act.onRetry();
    expect(talk.button.state).toBe('busy');
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[0]?.();
    await vi.advanceTimersByTimeAsync(200);
    talk.picture('loading');
    answers[1]?.();
    await vi.waitFor(() => expect(talk.picture('error').message).toBe('Answer 2'));
    expect(talk.compose.text()).toBe('');
    expect(talk.button.state).toBe('ready');
  });

  /** The worker answers this question only when the function is called. */
  function holdBack(held: string): () => void {
    const answers: (() => void)[] = [];
    const { ask } = worker;
    worker.ask = async (...question) => {
      if (question[0] === held) await new Promise<void>((resolve) => answers.push(resolve));
      return ask(...question);
    };
    return () => answers.shift()?.();
  }

  it.each([
    ['puts in the letter whose answer came late after all', () => undefined, 1],
    ['puts no late letter beside what was written meanwhile', () => talk.type('By hand, then.'), 0],
    ['puts no late letter into a message that goes to another one now', () => talk.sendTo(paul), 0],
  ])('%s', async (_, meanwhile, letters) => {
    const answer = holdBack('draftFor');
    talk.sendTo(dana);
    const pressed = talk.session.press();
    await vi.advanceTimersByTimeAsync(3_100);
    talk.picture('error');
    meanwhile();
    answer();
    await pressed;
    expect(talk.compose.text().split('Ms. Okafor').length - 1).toBe(letters);
    expect(talk.button.state).toBe('ready');
  });

  it('hears the button again after it said that there was no answer', async () => {
    const answer = holdBack('draftFor');
    talk.sendTo(dana);
    const first = talk.session.press();
    await vi.advanceTimersByTimeAsync(3_100);
    const second = talk.session.press();
    await vi.advanceTimersByTimeAsync(50);
    expect(talk.button.state).toBe('busy');
    answer();
    await first;
    expect(talk.compose.text()).toBe('');
    expect(talk.button.state).toBe('busy');
    answer();
    await second;
    talk.picture('drafted');
    expect(talk.button.state).toBe('ready');
  });

  it('adds nothing to a letter by hand that it could not read, says why, and reads it when asked again', async () => {
    await draftTo(dana);
    talk.act.onUndo();
    await vi.waitFor(() => expect(talk.compose.text()).toBe(''));
    talk.type(byHand);
    worker.instead.deskFor = async () => failure('disconnected');
    await talk.session.press();
    expect(talk.picture('reload-needed').text).toBeUndefined();
    expect(talk.button.state).toBe('reload');
    worker.instead.deskFor = async () => failure('Afterword did not answer.');
    await talk.session.press();
    expect(talk.picture('error')).toMatchObject({ message: 'Afterword did not answer.', retry: true });
    expect(talk.compose.text()).toBe(byHand);
    delete worker.instead.deskFor;
    talk.act.onRetry();
    await vi.waitFor(() => talk.picture('reviewing'));
    expect(talk.compose.text()).toBe(byHand);
  });

  it('says in a sentence what went wrong, leaves the message alone, and tries again', async () => {
    talk.type('Mine.');
    worker.instead.draftFor = async () => failure('Afterword did not answer.');
    await draftTo(dana);
    expect(talk.picture('error')).toMatchObject({ message: 'Afterword did not answer.', retry: true });
    expect(talk.compose.text()).toBe('Mine.');
    worker.instead.draftFor = () => Promise.reject(new Error('broken'));
    talk.act.onRetry();
    await vi.waitFor(() => expect(talk.picture('error').message).toContain('broken'));
    delete worker.instead.draftFor;
    talk.act.onRetry();
    await vi.waitFor(() => talk.picture('drafted'));
    expect(talk.compose.text().startsWith('Mine.')).toBe(true);
  });

  it('gives the letter to the clipboard when the editor takes nothing', async () => {
    talk.refuse('clipboard');
    await draftTo(dana);
    const { text, copied } = talk.picture('clipboard');
    expect(text).toContain('Okafor');
    // jsdom has no clipboard: the card then shows the text to be copied.
    expect(copied).toBe(false);
    expect(talk.compose.text()).toBe('');
  });

  it('is over when the compose is gone', async () => {
    await draftTo(dana);
    talk.lost.abort();
    expect(talk.isOpen()).toBe(false);
    const before = worker.asked.length;
    talk.type('anything');
    await talk.pause();
    await talk.session.press();
    expect(talk.isOpen()).toBe(false);
    expect(worker.asked.slice(before).filter(({ name }) => name === 'draftFor')).toEqual([]);
  });
});

describe('a letter asked for elsewhere', () => {
  it('is written for that person and of that kind', async () => {
    talk.sendTo(lee);
    talk.session.writeFor({ who: { interviewId: 'northgate', interviewerId: 'lee' }, kind: 'check-in' });
    await vi.waitFor(() => expect(talk.picture('drafted').letter.draft.kind).toBe('check-in'));
  });
});
