import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take minutes begin before the other browser tests: none of them is to be alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => /\/webmail\/(?:outlook|gmail)\.test\.ts$/.test(moduleId);
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => group(one) - group(other) || Number(isLong(other)) - Number(isLong(one)));
  }
}

/** Three projects: pure code without eval, screens in jsdom, and real browsers; each two files at a time, as CI has two cores. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        // The worker's words are made by the build.
        resolve: { alias: [{ find: './words.js', replacement: path.resolve(import.meta.dirname, 'words.ts') }] },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/ui/**', 'test/webmail/**'],
          setupFiles: ['test/temporal.ts', 'test/say-in-english.ts'],
          pool: 'forks',
          maxWorkers: 2,
          execArgv: ['--disallow-code-generation-from-strings'],
          testTimeout: 90_000,
        },
      },
      {
        test: {
          name: 'dom',
          include: ['test/ui/**/*.test.ts?(x)'],
          environment: 'jsdom',
          maxWorkers: 2,
          setupFiles: ['test/temporal.ts', 'test/say-in-english.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/webmail/**/*.test.ts'],
          pool: 'forks',
          // Much of such a test is waiting: two at a time share the cores well.
          maxWorkers: 2,
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
