import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stored } from '../../../src/ui/options/options-port.ts';
import { OptionsScreen } from '../../../src/ui/options/options-screen.tsx';
import { notesOf, sample } from '../../follow-up/sample.ts';
import { accessibilityProblems } from '../accessibility.ts';
import { button, labelled, until } from '../by-name.ts';
import { portOf } from './options-port-in-memory.ts';

const everything = (more: Partial<Stored> = {}): Stored => ({
  notes: notesOf(sample),
  unreadable: [],
  templates: [],
  wordings: [],
  kept: [{ kind: 'profile', records: 1, bytes: 137 }],
  keeping: { days: 0, since: 0 },
  copies: [],
  holdErrors: true,
  given: { holidays: [], hosts: [], templates: [], problems: [] },
  permitted: { reminds: false, ownSites: ['mail.google.com'], addedSites: ['mail.caldera.example'] },
  ...more,
});

async function open(hash: string, stored = everything()) {
  location.hash = hash;
  const memory = portOf(stored);
  const ready = vi.fn();
  render(<OptionsScreen port={memory.port} ready={ready} />, document.body);
  await until(() => expect(ready).toHaveBeenCalled());
  return { ...memory, page: document.body };
}

const control = (label: string): HTMLTextAreaElement => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  const box = found?.htmlFor ? document.getElementById(found.htmlFor) : found?.querySelector('input');
  if (!box) throw new Error(`nothing is labelled ${label}`);
  return box as HTMLTextAreaElement;
};
function fill(box: HTMLTextAreaElement, text: string): void {
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
function choose(label: string, value: string): void {
  const box = control(label);
  box.value = value;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}
function give(label: string, name: string, text: string): void {
  const box = control(label) as unknown as HTMLInputElement;
  Object.defineProperty(box, 'files', { value: [new File([text], name)], configurable: true });
  box.dispatchEvent(new Event('change', { bubbles: true }));
}
const status = () => document.querySelector('.said')?.textContent;
const untilText = (text: string) => until(() => expect(document.body.textContent).toContain(text));

beforeEach(() => {
  // jsdom's Blob cannot be read as text.
  if (!('text' in File.prototype))
    Object.assign(File.prototype, {
      text(this: File) {
        return new Promise((resolve) => {
          const reader = new FileReader();
          reader.onload = () => resolve(reader.result);
          reader.readAsText(this);
        });
      },
    });
});
afterEach(() => render(null, document.body));

describe('what is switched on or off at once', () => {
  it('the question at Send, and the reminders: shown as they stand, changed by one click', async () => {
    const { stored } = await open('#you');
    for (const [label, isOn] of [
      ['Ask once at Send while something is wrong', () => stored().holdErrors],
      ['Remind me', () => stored().permitted.reminds],
    ] as const) {
      const box = () => control(label) as unknown as HTMLInputElement;
      const before = isOn();
      expect(box().checked).toBe(before);
      box().click();
      await until(() => expect(isOn()).toBe(!before));
      await until(() => expect(box().checked).toBe(!before));
    }
  });

  it('shows what is, where the browser said no', async () => {
    const memory = portOf(everything());
    memory.port.allowReminders = async () => false;
    render(<OptionsScreen port={memory.port} ready={() => {}} />, document.body);
    await untilText('Remind me');
    (control('Remind me') as unknown as HTMLInputElement).click();
    await until(() => expect(status()).toBe('Nothing was changed.'));
    expect((control('Remind me') as unknown as HTMLInputElement).checked).toBe(false);
  });

  it('takes an added site back, and no other', async () => {
    const { stored, page } = await open('#you');
    expect(page.textContent).toContain('mail.google.com');
    expect(page.textContent?.split('Stop using it on')).toHaveLength(2);
    button(page, 'Stop using it on mail.caldera.example').click();
    await until(() => expect(stored().permitted.addedSites).toEqual([]));
    await until(() => expect(page.textContent).not.toContain('mail.caldera.example'));
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('what the organisation gives', () => {
  const given = {
    locale: 'de-AT',
    workingDays: ['Mon' as const, 'Tue' as const],
    holidays: ['2026-12-24'],
    hosts: ['mail.school.example', 'mail.caldera.example'],
    templates: [{ file: 'thank-you.hbs', source: 'title: Thanks\n\nSubject: Thanks\n\nHello' }],
    problems: ['holidays[1]: not a day'],
  };

  it('is shown as that, cannot be changed, and is not saved as the own', async () => {
    const { page, stored } = await open('#you', everything({ given }));
    expect(page.textContent).toContain('Left out: holidays[1]: not a day');
    expect(page.textContent).toContain('Templates: thank-you.hbs');
    expect(page.textContent).toContain('Austrian Germangiven by your organisation'.replace('given', ' given'));
    expect(page.querySelector('#locale')).toBeNull();
    expect(page.querySelector('input[name=weekend]')).toBeNull();
    expect(await accessibilityProblems(page)).toEqual([]);
    button(page, 'Save settings').click();
    await until(() => expect(page.textContent).toContain('Saved.'));
    expect(stored().notes.candidate.locale).toBe(sample.candidate.locale);
    expect(JSON.stringify(stored().notes.candidate)).not.toContain('2026-12-24');
  });

  it('offers its hosts, and lets none of them be taken back', async () => {
    const { page, stored } = await open('#you', everything({ given }));
    expect(page.textContent).not.toContain('Stop using it on');
    button(page, 'Use it on mail.school.example').click();
    await until(() => expect(stored().permitted.addedSites).toContain('mail.school.example'));
    await until(() => expect(page.textContent).not.toContain('Use it on'));
  });

  it('shows its templates to be read, not written', async () => {
    const { page } = await open('#templates', everything({ given }));
    await untilText('Your organisation gives this text');
    const box = page.querySelector<HTMLTextAreaElement>('textarea');
    expect(box?.readOnly).toBe(true);
    expect(box?.value).toContain('Hello');
    expect([...page.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('Save template');
  });
});

describe('the profile', () => {
  it('is saved whole, with what the form does not show', async () => {
    const notes = notesOf({ ...sample, candidate: { ...sample.candidate, phone: '+44 20 0000 0000' } });
    const { page, stored } = await open('#you', everything({ notes }));
    await until(() => expect(labelled(page, 'Your full name').value).toBe('Maya Brandt'));
    expect(await accessibilityProblems(page)).toEqual([]);
    fill(control('Your full name'), 'Maya Brandt-Lee ');
    fill(control('Your signature'), 'Maya\n+44');
    fill(control('Past employers'), 'Norwell\n\n Acme ');
    fill(control('Your present employer’s e-mail domain'), 'norwell.example');
    choose('Language and region', 'de-CH');
    control('Warm').click();
    control('Fri').click();
    fill(control('Other days off'), '2026-12-24\n2026-12-31');
    await until(() => expect(control('Other days off').value).toContain('12-31'));
    button(page, 'Save settings').click();
    await untilText('Saved.');
    expect(stored().notes.candidate).toEqual({
      ...sample.candidate,
      phone: '+44 20 0000 0000',
      fullName: 'Maya Brandt-Lee',
      signature: 'Maya\n+44',
      pastEmployers: ['Norwell', 'Acme'],
      currentEmployerDomain: 'norwell.example',
      locale: 'de-CH',
      tone: 'warm',
      linkedInAccount: 'basic',
      calendar: { weekend: ['Fri', 'Sat', 'Sun'], holidays: ['2026-12-24', '2026-12-31'] },
    });
  });

  it.each([
    ['Your full name', ' ', 'Your name is missing'],
    ['Your time zone', 'Mars/Olympus', 'not a time zone'],
    ['Public holidays of', 'Britain', 'not a country code'],
    ['Other days off', '2026-12-24\n2026-02-30', '2026-02-30: not a day'],
  ])('says at the field what is wrong with %s, and saves nothing', async (label, text, problem) => {
    const { page, stored } = await open('#you');
    await until(() => expect(labelled(page, 'Your full name').value).toBe('Maya Brandt'));
    fill(control(label), text);
    await until(() => expect(control(label).value).toBe(text));
    button(page, 'Save settings').click();
    await until(() => expect(control(label).getAttribute('aria-invalid')).toBe('true'));
    expect(document.getElementById(control(label).getAttribute('aria-describedby') ?? '')?.textContent).toContain(problem);
    expect(document.activeElement).toBe(control(label));
    expect(stored().notes.candidate).toEqual(notesOf(sample).candidate);
  });

  it('is not offered where it could not be read', async () => {
    const { port } = portOf(everything());
    render(
      <OptionsScreen port={{ ...port, read: async () => ({ ok: false, error: 'Storage is gone.' }) }} ready={() => {}} />,
      document.body,
    );
    await until(() => expect(status()).toBe('Storage is gone.'));
    expect(document.querySelector('form')).toBeNull();
  });
});

describe('the data', () => {
  it('goes out as a file that comes in again without a change', async () => {
    const { page, files } = await open('#data');
    expect(await accessibilityProblems(page)).toEqual([]);
    button(page, 'Export notes').click();
    expect(files[0]?.name).toMatch(/^afterword-notes-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(files[0]?.text ?? '')).toEqual(JSON.parse(JSON.stringify(notesOf(sample))));
    give('Choose a file to import', 'notes.json', files[0]?.text ?? '');
    await untilText('Everything in this file is here already.');
  });

  it('is shown before it comes in: new, changed and the same', async () => {
    const [interview] = sample.interviews;
    const { page, stored } = await open('#data');
    const file = {
      ...sample,
      interviews: [
        { ...interview, role: 'Director' },
        { ...interview, id: 'new', company: 'Norwell' },
      ],
    };
    give('Choose a file to import', 'notes.json', JSON.stringify(file));
    await untilText('1 interview new, 1 changed, 0 the same.');
    expect(stored().notes.interviews).toHaveLength(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    button(page, 'Import').click();
    await until(() => expect(status()).toBe('Imported 2 records.'));
    expect(stored().notes.interviews.map(({ id, role }) => [id, role])).toEqual([
      ['caldera', 'Director'],
      ['new', 'Head of Logistics'],
    ]);
  });

  it.each([
    ['{"format":"afterword', 'the file is not JSON'],
    ['{"format":"other","version":1}', 'format: not "afterword-notes"'],
    [JSON.stringify({ ...sample, interviews: [{ id: 'a', endedAt: 'yesterday' }] }), 'interviews[0].endedAt: not an instant'],
    ['[]', 'Nothing was changed'],
  ])('is refused with its place when it is %s', async (text, problem) => {
    const { stored } = await open('#data');
    give('Choose a file to import', 'notes.json', text);
    await until(() => expect(document.getElementById('import-problem')?.textContent).toContain(problem));
    expect(stored().notes).toEqual(notesOf(sample));
  });

  it('that could not be read is shown, exported and deleted on its own', async () => {
    const damaged = { key: 'interview:x', problem: 'not a record of Afterword', value: 'garbage' };
    const { page, files, stored } = await open('#data', everything({ unreadable: [damaged] }));
    button(page, 'Export what was kept aside').click();
    expect(JSON.parse(files[0]?.text ?? '')).toEqual([damaged]);
    button(page, 'Delete interview:x').click();
    await until(() => expect(page.textContent).not.toContain('interview:x'));
    expect(stored().notes.interviews).toHaveLength(1);
  });

  it('that is larger than one file may be goes out in parts', async () => {
    const [interview] = notesOf(sample).interviews;
    const many = Array.from({ length: 2001 }, (_, index) => ({ ...interview, id: `i${index}` }));
    const { page, files } = await open('#data', everything({ notes: { ...notesOf(sample), interviews: many as never } }));
    button(page, 'Export notes, part 2 of 2').click();
    expect(files[0]?.name).toMatch(/-2-of-2\.json$/);
    expect(JSON.parse(files[0]?.text ?? '').interviews).toHaveLength(1);
  });

  it('is to be exported once a week, where that is wanted, and says when it was', async () => {
    const { page, stored } = await open('#data');
    (control('Remind me once a week to export') as unknown as HTMLInputElement).click();
    await until(() => expect(stored().keeping.remindSince).toBeGreaterThan(0));
    expect(page.textContent).not.toContain('Last export');
    button(page, 'Export notes').click();
    await untilText('Last export: ');
  });

  it('names what goes by itself before it goes, the first to go first', async () => {
    const [interview] = notesOf(sample).interviews;
    const interviews = [1, 2, 3, 4, 5, 6].map((day) => ({
      ...interview,
      id: `i${day}`,
      company: `Company ${day}`,
      outcome: 'rejected',
      answeredAt: `2026-03-0${7 - day}T12:00:00Z`,
    }));
    const { page, stored } = await open('#data', everything({ notes: { ...notesOf(sample), interviews: interviews as never } }));
    const box = page.querySelector<HTMLSelectElement>('#keep') ?? expect.unreachable('no choice');
    expect(page.textContent).not.toContain('These go when');
    box.value = '365';
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await untilText('These go when');
    expect(stored().keeping).toMatchObject({ days: 365, since: expect.any(Number) });
    expect(page.textContent).toMatch(/Company 6 .*: on March 1, 2027.*Company 2 .*and one more/);
    expect(page.textContent).not.toContain('Company 1');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is shared across devices by a switch that says what is and what never is', async () => {
    const { page } = await open('#data');
    const box = control('Share my profile, settings and own templates with my other devices') as unknown as HTMLInputElement;
    await until(() => expect(box.disabled).toBe(false));
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Your notes');
    box.click();
    await untilText('The account holds 2 records of Afterword: 1,234 of 102,400 bytes.');
    expect(page.textContent).toContain('long.hbs is too large to be shared');
    expect(await accessibilityProblems(page)).toEqual([]);
    box.click();
    await untilText('What the account holds stays there');
    button(page, 'Take it out of the account').click();
    await until(() => expect(status()).toBe('The account holds nothing of Afterword any more.'));
    expect(page.textContent).not.toContain('The account holds 2');
  });

  it('keeps copies of edits that lost: put back, saved as a file, deleted', async () => {
    const copies = [
      { key: 'copy:3-a:template:x.hbs', of: 'template:x.hbs', u: 3, d: { source: 'Subject: x' } },
      { key: 'copy:2-a:profile', of: 'profile', u: 2, d: { fullName: 'M.' } },
    ];
    const { page, files, stored } = await open('#data', everything({ copies }));
    expect(await accessibilityProblems(page)).toEqual([]);
    button(page, 'Save as a file: copy of x.hbs').click();
    button(page, 'Save as a file: copy of your profile').click();
    expect(files).toEqual([
      { name: 'x.hbs', text: 'Subject: x' },
      { name: 'afterword-profile.json', text: '{\n  "fullName": "M."\n}\n' },
    ]);
    button(page, 'Delete: copy of x.hbs').click();
    await until(() => expect(stored().copies).toHaveLength(1));
    button(page, 'Use this one: copy of your profile').click();
    await until(() => expect(status()).toContain('It is in use.'));
    expect(page.textContent).not.toContain('Copies');
  });

  it('is wiped by one confirmed click, and kept by the other', async () => {
    const { page, stored } = await open('#data');
    button(page, 'Wipe everything…').click();
    await untilText('This removes 1 interview');
    expect(document.activeElement?.textContent).toContain('This removes 1 interview');
    button(page, 'Keep it').click();
    await until(() => expect(page.textContent).not.toContain('This removes'));
    button(page, 'Wipe everything…').click();
    await untilText('This removes 1 interview');
    button(page, 'Wipe everything now').click();
    await until(() => expect(status()).toBe('Everything is gone.'));
    expect(stored().notes.interviews).toEqual([]);
    expect(page.textContent).toContain('Nothing at all.');
  });
});

describe('the templates', () => {
  const source = () => {
    const box = document.querySelector<HTMLTextAreaElement>('textarea.source');
    return box ?? expect.unreachable('no template is open');
  };
  const mistake = () => document.getElementById('mistake')?.textContent;
  const letters = () => [...document.querySelectorAll('.letter .text')].map(({ textContent }) => textContent ?? '');
  const openKind = (title: string) => {
    const kind = [...document.querySelectorAll<HTMLElement>('.kind')].find((one) => one.textContent?.startsWith(title));
    kind?.click();
  };
  const openTemplates = async (stored?: Stored) => {
    const opened = await open('#templates', stored);
    await until(() => expect(letters().length).toBeGreaterThan(0));
    return opened;
  };

  it('show the text, the letters to the newest panel and to the sample, and what the checks say', async () => {
    const { page } = await openTemplates();
    expect(source().value).toMatch(/^title: Thank-you\n/);
    expect(letters()).toHaveLength(3);
    expect(letters()[0]).toContain('the rota you changed in May');
    expect(await accessibilityProblems(page)).toEqual([]);
    fill(
      source(),
      source()
        .value.replaceAll(/\{\{> \w+\}\}/g, '')
        .replace('---', 'Hey, I really, really need this job!!! {{connection}}\n\n---'),
    );
    await until(() => expect(document.querySelectorAll('.findings li').length).toBeGreaterThan(2));
  });

  it('tell the place of a mistake as one types, and never save it over what is good', async () => {
    const { page, stored } = await openTemplates();
    fill(source(), source().value.replace('{{role}} interview – {{myName}}', '{{rolle}} interview – {{myName}}'));
    await until(() => expect(mistake()).toMatch(/^Line 6, column 24: There is no value called “rolle”/));
    expect(source().getAttribute('aria-invalid')).toBe('true');
    button(page, 'Save template').click();
    await until(() => expect(status()).toBe('Not saved: the text has a mistake.'));
    expect(stored().templates).toEqual([]);
    expect(source().value.slice(source().selectionStart).startsWith('rolle')).toBe(true);
    button(page, 'Discard changes').click();
    await until(() => expect(mistake()).toBe('No mistakes.'));
  });

  it('are saved as one’s own and given back as shipped', async () => {
    const { page, stored, kinds } = await openTemplates();
    const shipped = source().value;
    const mine = `${shipped.split('\n\n{{>')[0]}\n\nWhat a talk about {{connection}}. {{> action}}\n`;
    fill(source(), mine);
    await until(() => expect(letters()[1]).toContain('What a talk about how your drivers plan the night routes.'));
    button(page, 'Save template').click();
    await until(() => expect(stored().templates).toEqual([{ file: 'thank-you.hbs', source: mine }]));
    expect(kinds.get('thank-you.hbs')?.head.id).toBe('thank-you');
    await untilText('yours');
    expect(source().value).toBe(mine);
    button(page, 'Restore the shipped text').click();
    await until(() => expect(source().value).toBe(shipped));
    expect(stored().templates).toEqual([]);
  });

  it('are copied into a kind of one’s own, chosen by hand, and deleted', async () => {
    const { page, stored, kinds } = await openTemplates();
    button(page, 'Duplicate').click();
    await until(() => expect(source().value).toMatch(/^title: Thank-you \(copy\)\nby-hand: yes\n/));
    button(page, 'Save template').click();
    await until(() => expect(stored().templates.map(({ file }) => file)).toEqual(['thank-you-copy.hbs']));
    expect(kinds.get('thank-you-copy.hbs')?.head).toMatchObject({ title: 'Thank-you (copy)', byHand: true });
    button(page, 'Delete this kind').click();
    await until(() => expect(stored().templates).toEqual([]));
    await until(() => expect(source().value).not.toContain('(copy)'));
  });

  it('keep what is typed while another is looked at, and put values in at the caret', async () => {
    const { page } = await openTemplates();
    source().setSelectionRange(0, 0);
    button(page, 'company').click();
    await until(() => expect(source().value).toMatch(/^\{\{company\}\}title/));
    openKind('Check-in');
    await until(() => expect(source().value).toMatch(/^title: Check-in/));
    expect(page.textContent).toContain('not saved');
    openKind('Thank-you');
    openKind('{{company}}');
    [...document.querySelectorAll<HTMLElement>('.kind')].find((one) => one.textContent?.endsWith('not saved'))?.click();
    await until(() => expect(source().value).toMatch(/^\{\{company\}\}title/));
  });

  it('go out and come in as files; a wrong one is refused with its place', async () => {
    const { page, files, stored } = await openTemplates();
    button(page, 'Export').click();
    const [file] = files;
    expect(file?.name).toBe('thank-you.hbs');
    give('Import a template', 'mine.hbs', 'title: Mine\ndue: never');
    await until(() =>
      expect(document.getElementById('import-template-problem')?.textContent).toContain(
        'mine.hbs was not imported. Line 2, column 1',
      ),
    );
    give('Import a template', '../../evil.hbs', file?.text ?? '');
    await untilText('The name of the file must be');
    give('Import a template', 'mine.hbs', (file?.text ?? '').replace('title: Thank-you', 'title: Mine'));
    await until(() => expect(source().value).toContain('title: Mine'));
    expect(stored().templates).toEqual([]);
    button(page, 'Save template').click();
    await until(() => expect(stored().templates.map((one) => one.file)).toEqual(['mine.hbs']));
  });

  it('open in each language, and say whom the notes do not name', async () => {
    const { page } = await openTemplates(
      everything({ notes: notesOf({ ...sample, interviews: [{ ...sample.interviews[0], referrer: undefined }] }) }),
    );
    choose('Language', 'thank-you.de.hbs');
    await until(() => expect(source().value).toMatch(/^Subject: Vielen Dank/));
    await until(() => expect(letters()[0]).toMatch(/^Sehr geehrte Frau Okafor,/));
    openKind('Thank-you to whoever');
    await untilText('These notes name no referrer.');
    control('A sample panel of three').click();
    await until(() => expect(letters()).toHaveLength(1));
    expect(page.textContent).toContain('To Tom Hale');
  });

  it('list the sentences that were kept, to be forgotten', async () => {
    const wording = {
      kind: 'thank-you',
      part: 'connection',
      language: 'en',
      tone: 'warm',
      text: 'I liked {{connection}}.',
    } as const;
    const { page, stored } = await openTemplates(everything({ wordings: [{ key: 'wording:1', wording }] }));
    expect(page.textContent).toContain('Thank-you, connection, warm');
    button(page, 'Forget: I liked {{connection}}.').click();
    await until(() => expect(stored().wordings).toEqual([]));
  });
});
