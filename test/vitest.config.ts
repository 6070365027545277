import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// What a test says of days and hours holds wherever it runs: those that are about other zones name them.
process.env.TZ = 'UTC';

/** The files that take minutes begin before the other browser tests: none of them is to be alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => /\/webmail\/(?:outlook|gmail)\.test\.ts$/.test(moduleId);
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => group(one) - group(other) || Number(isLong(other)) - Number(isLong(one)));
  }
}

// The worker's words are made by the build.
const resolve = { alias: [{ find: './words.js', replacement: path.resolve(import.meta.dirname, 'words.ts') }] };
/** Code that shipped where `eval` is not to be had is tested where it is not to be had. */
const withoutEval = { pool: 'forks' as const, execArgv: ['--disallow-code-generation-from-strings'] };
const setupFiles = ['test/temporal.ts', 'test/say-in-english.ts'];

/** Four projects: the pure rules, the code round them, screens in jsdom, and real browsers; two files at a time, as CI has two cores, and three in browsers. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        test: {
          name: 'rules',
          include: ['test/follow-up/**/*.test.ts'],
          ...withoutEval,
          // Nothing there keeps anything: a hundred files share what each would load anew.
          isolate: false,
          setupFiles,
          maxWorkers: 2,
          testTimeout: 90_000,
        },
      },
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/follow-up/**', 'test/ui/**', 'test/webmail/**'],
          ...withoutEval,
          setupFiles,
          maxWorkers: 2,
          testTimeout: 90_000,
        },
      },
      {
        test: {
          name: 'dom',
          include: ['test/ui/**/*.test.ts?(x)'],
          environment: 'jsdom',
          maxWorkers: 2,
          setupFiles: [...setupFiles, 'test/ui/effects-at-once.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/webmail/**/*.test.ts'],
          pool: 'forks',
          // Much of such a test is waiting, for an editor's own pauses and for browsers to start: three at a time keep two cores at work.
          maxWorkers: 3,
          // After the others: browsers want the cores for themselves.
          sequence: { groupOrder: 1 },
          globalSetup: ['test/browser/ensure-browsers.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
