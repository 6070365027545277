/** The shipped templates, read once for the tests. */
import path from 'node:path';
import { readTemplates } from '../../src/cli/read-templates.ts';

/** The folder of package.json. */
export const root = path.resolve(import.meta.dirname, '../..');

const read = readTemplates(root);
if (!read.ok) throw new Error(read.error);

/** The library of the shipped templates. */
export const library = read.value;
