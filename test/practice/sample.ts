import type { View } from '../browser/driver/driver.ts';
import { until } from '../browser/driver/until.ts';

/** What the candidate writes down in the popup, by the labels of its fields. */
export interface SampleNotes {
  'Your full name'?: string;
  Company: string;
  Role: string;
  "Interviewer's name": string;
  "Interviewer's e-mail": string;
  'We talked about': string;
  Tone: 'Formal' | 'Warm';
}

/** Two people who interviewed the sample candidate: one is written to in each webmail. */
export const sampleNotes = {
  gmail: {
    'Your full name': 'Leyla Demir',
    Company: 'Caldera Foods',
    Role: 'Growth Analyst',
    "Interviewer's name": 'Dana Okafor',
    "Interviewer's e-mail": 'dana@caldera.example',
    'We talked about': 'the ads you run on rainy days',
    Tone: 'Warm',
  },
  outlook: {
    Company: 'Northgate Rail',
    Role: 'Service Planner',
    "Interviewer's name": 'Lee Park',
    "Interviewer's e-mail": 'lee.park@northgate.example',
    'We talked about': 'night trains & the last connection home',
    Tone: 'Formal',
  },
} as const satisfies Record<string, SampleNotes>;

/** Fills the popup's form, as a person would, and presses Save notes. The interview ended just now. */
export async function writeNotes(popup: View, { Tone, ...texts }: SampleNotes): Promise<void> {
  await popup.byLabel('Interview ended');
  for (const [label, text] of Object.entries(texts)) await (await popup.byLabel(label)).fill(text);
  const tone = await popup.byRole('radio', Tone);
  await tone.click();
  await until(`the tone to be ${Tone}`, () => tone.isChecked());
  await (await popup.byRole('button', 'Save notes')).click();
}
