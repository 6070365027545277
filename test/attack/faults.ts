/**
 * The main job under faults: notes are saved, the button is pressed, the letter comes, is taken back and comes again, while the
 * worker is killed, the extension reloaded, the tab closed, the storage filled, the sites taken away, the clock moved. Whatever
 * happens when: no note is lost, no draft doubled or half, no button dead without a word. A seed decides everything but the
 * speed of the machine.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Driver, Page } from '../browser/driver/driver.ts';
import { until } from '../browser/driver/until.ts';
import { type Stage, webmails } from '../browser/stage.ts';
import { type Seeded, seeded } from './seeded.ts';

/** What can go wrong. */
const faults = [
  'kill the worker',
  'reload the extension',
  'close the tab',
  'fill the storage',
  'take the sites away',
  'move the clock',
] as const;
type Fault = (typeof faults)[number];
const steps = ['save', 'press', 'press again', 'undo', 'press once more'] as const;
type Step = (typeof steps)[number];

/** A fault, the step that it falls into, and how many milliseconds after the step began. */
interface Planned {
  fault: Fault;
  during: Step;
  after: number;
}

/** One run: its seed, what was planned, and what was broken; nothing when all held. */
export interface FaultRun {
  seed: number;
  plan: string;
  broken: string[];
}

/** What the button says instead of its name when there is no letter to be had. */
const reload = 'Reload this tab to use Follow-up';
const silent = 'Afterword did not answer. Your message is as it was; please try again.';
const own = 'A line of my own.';
const candidate = 'Leyla Demir';
const record = (data: object) => ({ v: 1, u: 1, d: data });
const interview = (id: string, point: string) => ({
  id,
  company: 'Caldera Foods',
  role: 'Growth Analyst',
  endedAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
  interviewers: [{ id: `${id}-1`, fullName: 'Dana Okafor', email: `${id}@caldera.example`, connectionPoints: [point] }],
});

/** Runs the main job so often, with the seeds from `seed` on; `tell` hears of each run. */
export async function runFaults(
  stage: Stage,
  { runs, seed, tell = () => {} }: { runs: number; seed: number; tell?: (run: FaultRun) => void },
): Promise<FaultRun[]> {
  const all: FaultRun[] = [];
  const job = new Job(stage.driver);
  for (let number = seed; number < seed + runs; number++) {
    const run = await job.run(number);
    all.push(run);
    tell(run);
  }
  await job.closePage();
  return all;
}

function planOf(random: Seeded): Planned[] {
  const planned = () => ({ fault: random.pick(faults), during: random.pick(steps), after: random.below(150) });
  return random.next() < 0.5 ? [planned()] : [planned(), planned()];
}

/** One candidate at work in one browser. */
class Job {
  readonly #driver: Driver;
  #page: Page | undefined;
  #address: string = webmails[0].address;
  #compose = 0;
  #before = '';
  #to = '';
  #broken: string[] = [];
  /** Letters seen in this run, with the message round them. */
  #letters = new Set<string>();
  #point = '';
  readonly #struck = new Set<Fault>();

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  async run(seed: number): Promise<FaultRun> {
    const random = seeded(seed);
    const plan = planOf(random);
    const { address } = webmails[random.below(webmails.length)] ?? webmails[0];
    this.#broken = [];
    this.#letters.clear();
    this.#point = `the ${random.pick(['ads you run', 'maps you draw', 'labels you test'])} on rainy days (${seed})`;
    this.#to = `note${seed}@caldera.example`;
    if (address !== this.#address) await this.closePage();
    this.#address = address;
    const kept = {
      profile: record({ fullName: candidate }),
      'interview:kept': record(interview('kept', 'the plan for the north')),
    };
    const noted = interview(`note${seed}`, this.#point);
    let isSaved = false;
    try {
      await this.#healed();
      await this.#asExtension(`local.clear().then(() => local.set(${JSON.stringify(kept)})).then(() => 1)`);
      await this.#openCompose();
      for (const step of steps) {
        const falling = plan.filter(({ during }) => during === step).map((one) => this.#fall(one, random));
        if (step === 'save') isSaved = (await this.#save(noted)) === undefined;
        else await this.#act(step);
        await Promise.all(falling);
      }
      await this.#healed();
      const stored = await until('the storage', () => this.#driver.storage.get());
      for (const [key, value] of Object.entries(kept))
        if (!isDeepStrictEqual(stored[key], value)) this.#broken.push(`lost: ${key}`);
      const saved = stored[`interview:${noted.id}`] as { d?: { id?: string; interviewers?: object[] } } | undefined;
      if (isSaved && !saved) this.#broken.push('lost: the notes that were said to be saved');
      if (saved && !isDeepStrictEqual(saved.d?.interviewers, noted.interviewers)) this.#broken.push('half: the notes');
      // What was refused can be saved now; and the letter comes, whatever was before.
      const refusal = saved ? undefined : await this.#save(noted);
      if (refusal !== undefined) this.#broken.push(`the notes cannot be saved afterwards: ${refusal}`);
      await this.#comesAfterwards();
      const isMoved = plan.some(({ fault }) => fault === 'move the clock');
      if (!isMoved && this.#letters.size > 1) this.#broken.push(`half or other: ${[...this.#letters].join('\n---\n')}`);
    } catch (error) {
      this.#broken.push(`stuck: ${error instanceof Error ? error.message : error}`);
    }
    // A run that broke must not break the next.
    if (this.#broken.length > 0) await this.closePage();
    else await this.#page?.evaluate((i) => window.practice.close(i), this.#compose);
    return {
      seed,
      plan: plan.map(({ fault, during, after }) => `${fault} ${after} ms into “${during}”`).join(', '),
      broken: this.#broken,
    };
  }

  async closePage(): Promise<void> {
    const page = this.#page;
    this.#page = undefined;
    await page?.close().catch(() => undefined);
  }

  /** The fault, at its moment. */
  async #fall({ fault, after }: Planned, random: Seeded): Promise<void> {
    const days = random.pick([-400, -2, 2, 40, 400]);
    // The moment itself is what is tried out here.
    await new Promise((resolve) => setTimeout(resolve, after));
    const strike: Record<Fault, () => Promise<void>> = {
      'kill the worker': () => this.#driver.killBackground(),
      'reload the extension': () => this.#driver.reloadExtension(),
      'close the tab': () => this.closePage(),
      'fill the storage': () => fill(this.#driver),
      'take the sites away': () => this.#driver.allowSites(false),
      'move the clock': () => this.#driver.inBackground(moveClock, days * 86_400_000),
    };
    this.#struck.add(fault);
    // Two at once may be in each other's way: then the second has no effect, which is as good a case.
    await strike[fault]().catch(() => undefined);
  }

  /** Takes the faults back: room, sites, the right time, a page. */
  async #healed(): Promise<void> {
    if (this.#struck.has('take the sites away')) await this.#driver.allowSites(true);
    if (this.#struck.has('move the clock') || this.#struck.has('fill the storage')) await this.#driver.killBackground();
    if (this.#struck.has('fill the storage')) await this.#asExtension('local.remove("filler").then(() => 1)');
    this.#struck.clear();
    if (!this.#page) await this.#openCompose();
  }

  /** Asks the storage, as soon as the extension is there to ask. */
  #asExtension = (expression: string) =>
    until('the storage', () =>
      this.#driver.asExtension(`(({ local }) => ${expression})((globalThis.browser ?? chrome).storage)`),
    );

  async #openCompose(): Promise<void> {
    const page = this.#page ?? (await this.#driver.newPage(this.#address));
    this.#page = page;
    await until('the practice page', () => page.evaluate(() => window.practice?.ready));
    this.#compose = await page.evaluate(
      (to, body) => {
        for (let i = 0; i < window.practice.count(); i++) if (window.practice.isOpen(i)) window.practice.close(i);
        return window.practice.openCompose({ to: [{ name: 'Dana Okafor', email: to }], body });
      },
      this.#to,
      own,
    );
    this.#before = await this.#text(page);
  }

  #text = (page: Page) => page.evaluate((i) => window.practice.model(i).text.replace(/\s+/g, ' ').trim(), this.#compose);

  /** Asks as our pages do: once more when the worker died. Why it was not said to be saved; undefined when it was. */
  async #save(noted: object): Promise<string | undefined> {
    const message = JSON.stringify({ name: 'saveInterview', request: noted });
    let why = '';
    for (let attempt = 1; attempt < 3; attempt++) {
      why = 'no answer';
      const said = await this.#driver
        .asExtension(`(globalThis.browser ?? chrome).runtime.sendMessage(${message}).then((reply) => reply ?? null)`)
        .then((reply) => reply as { ok: boolean; error?: string } | null)
        .catch((error: unknown) => {
          why = String(error);
          return null;
        });
      if (said && !said.ok && !said.error) this.#broken.push('refused to save without a word');
      if (said) return said.ok ? undefined : (said.error ?? '');
    }
    return why;
  }

  async #act(step: Exclude<Step, 'save'>): Promise<void> {
    const page = this.#page;
    if (!page) return;
    try {
      if (step === 'undo') await this.#undo(page);
      else await this.#press(page);
      this.#look(await this.#text(page));
    } catch (error) {
      // A tab that was closed under the step is no fault of ours.
      if (this.#page === page) throw error;
    }
  }

  /** Presses the button; then a letter, a card or a label has to say what became of it. */
  async #press(page: Page): Promise<void> {
    await page.bringToFront();
    for (let attempt = 1; ; attempt++) {
      const button = await until('the button', async () => (await this.#buttons(page))[0]).catch((error: unknown) => {
        // A script that starts anew where the site was taken away may not come: then there is no button to be dead.
        if (!this.#struck.has('take the sites away')) throw error;
      });
      if (!button) return;
      // It may be swapped for a new one at this moment, when the extension starts anew: then a second press has to do.
      const { x, y, width, height } = await button.box().catch(() => ({ x: 0, y: 0, width: 0, height: 0 }));
      if (width > 0) await page.clickAt(x + width / 2, y + height / 2);
      const answered = await until('an answer to the press', () => this.#isAnswered(page), attempt * 2_500).catch(
        () => undefined,
      );
      if (answered) return;
      if (this.#page !== page) return;
      if (attempt === 2) {
        this.#broken.push('dead: two presses of the button, and not a word');
        return;
      }
    }
  }

  async #buttons(page: Page) {
    const ready = await page.allByRole('button', 'Follow-up');
    return ready.length > 0 ? ready : this.#excused(page);
  }

  /** Our button where it says why there is no letter. */
  async #excused(page: Page) {
    for (const name of [reload, silent]) {
      const named = await page.allByRole('button', name);
      if (named.length > 0) return named;
    }
    return [];
  }

  async #isAnswered(page: Page): Promise<boolean> {
    if ((await this.#excused(page)).length > 0) return true;
    const [button] = await page.allByRole('button', 'Follow-up');
    if (!button || (await button.attribute('aria-busy')) === 'true') return false;
    const cards = await this.#cards(page);
    if (cards.length > 1) this.#broken.push('two cards');
    return cards.some((words) => words.length > 20);
  }

  async #cards(page: Page): Promise<string[]> {
    const dialogs = await page.allByRole('dialog');
    const names = await Promise.all(dialogs.map(async (dialog) => [await dialog.attribute('aria-label'), await dialog.text()]));
    return names.flatMap(([name, words]) => (name?.startsWith('Follow-up') ? [words ?? ''] : []));
  }

  async #undo(page: Page): Promise<void> {
    const [undo] = await page.allByRole('button', 'Undo');
    if (!undo) return;
    await undo.click().catch(() => undefined);
    await until('the message as it was, or a word', async () => {
      const isBack = (await this.#text(page)) === this.#before;
      return (
        isBack ||
        (await page.allByRole('button', 'Undo')).length === 0 ||
        (await this.#cards(page)).some((words) => words.includes('changed since'))
      );
    });
  }

  /** Holds the message against what it may be: as it was, or with one whole letter above what was there. */
  #look(text: string): void {
    if (text === this.#before) return;
    const count = (words: string) => text.split(words).length - 1;
    const [signature = ''] = this.#before.split(own).slice(1);
    if (count(own) !== 1 || !text.includes(signature)) this.#broken.push(`lost: words of the message: ${text}`);
    const greetings = text.match(/\b(?:Dear|Hi|Hello) (?:Dana|Ms|Mr|Mx)/g)?.length ?? 0;
    if (greetings > 1 || count(this.#point) > 1) this.#broken.push(`doubled: ${text}`);
    const isWhole = greetings === 1 && count(candidate) > this.#before.split(candidate).length - 1;
    if (!isWhole) this.#broken.push(`half: ${text}`);
    this.#letters.add(text);
  }

  /** When all is well again a press writes the letter, once; in the tab as it stands, else as the button asks for: by another press, or after a reload. */
  async #comesAfterwards(): Promise<void> {
    for (let attempt = 1; attempt < 3; attempt++) {
      if (!this.#page) await this.#openCompose();
      const page = this.#page;
      if (!page) return;
      await until('one button of ours', async () => (await this.#buttons(page)).length === 1);
      const isThere = (await this.#text(page)) !== this.#before;
      if (!isThere) await this.#press(page);
      const text = await until(
        'the letter',
        async () => {
          const now = await this.#text(page);
          return now !== this.#before && now;
        },
        4_000,
      ).catch(() => '');
      if (text) return this.#look(text);
      const asks = await this.#excused(page);
      if (asks.length === 0)
        this.#broken.push(`dead: all is well and no letter comes; ${JSON.stringify(await this.#cards(page))}`);
      if (asks.length === 0) return;
      if ((await page.allByRole('button', reload)).length > 0) await this.closePage();
    }
    this.#broken.push('dead: what the button asks for does not help');
  }
}

/** Chromium refuses what is above ten megabytes; Firefox has no such limit, and is made to refuse. */
async function fill(driver: Driver): Promise<void> {
  if (driver.name === 'chromium')
    await driver.asExtension(
      '(async ({ local }) => void (await local.set({ filler: "x".repeat(local.QUOTA_BYTES - (await local.getBytesInUse()) - 40) })))(chrome.storage)',
    );
  else await driver.inBackground(refuseWrites);
}

function refuseWrites(scope: typeof globalThis): void {
  const { local } = (scope as unknown as { browser: { storage: { local: object } } }).browser.storage;
  Object.defineProperty(local, 'set', { value: () => Promise.reject(new Error('QuotaExceededError: storage.local is full')) });
}

function moveClock(scope: typeof globalThis, by: number): void {
  const { Date: clock, Temporal: time } = scope;
  const now = clock.now.bind(clock);
  const instant = time.Now.instant.bind(time.Now);
  clock.now = () => now() + by;
  time.Now.instant = () => instant().add({ milliseconds: by });
}
