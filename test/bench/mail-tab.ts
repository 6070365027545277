/** What a mail tab pays: the part of `npm run bench` that needs a browser. */
import { measureNoticing } from './noticing.ts';
import { print } from './print.ts';

/** Measures and prints the table. */
export async function measureAll(): Promise<void> {
  const cases = [
    { rows: 50, composes: 3 },
    { rows: 480, composes: 0 },
    { rows: 480, composes: 3 },
    { rows: 480, composes: 10 },
  ];
  const measured = await measureNoticing(cases);
  console.log('');
  print('noticing composes, 200 batches of changes', 'ms', 'of the page’s own work');
  for (const { elements, composes, ownMs, pageMs, looks } of measured)
    print(`${elements} elements, ${composes} open, ${looks} looks`, ownMs.toFixed(1), `${((100 * ownMs) / pageMs).toFixed(1)} %`);
}
