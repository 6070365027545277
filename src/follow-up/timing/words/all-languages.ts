import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { WordTable } from './word-table.ts';

/** Every language that timeframes are read in. */
export const allLanguages: readonly WordTable[] = [english, german, french, spanish, portuguese];
