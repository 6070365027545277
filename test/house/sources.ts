/** The project's source files and what they import, read as text: what the inspectors of the house look at. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Files below a folder, by their path from the root with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

export const sourceFiles = (folder = 'src'): string[] =>
  filesBelow(folder).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

export const readSource = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** One import of a file: the file it leads to (or the package's name) and whether it is for types alone. */
export interface Import {
  to: string;
  typesOnly: boolean;
}

/** What a source file imports; relative ones as paths from the root. */
export function importsOf(file: string): Import[] {
  const source = readSource(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = source.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s+)?([^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...statements].map(([, , type, names, specifier, dynamic]) => {
    const to = specifier ?? dynamic ?? '';
    const inner = names?.match(/\{([^}]*)\}/)?.[1];
    const allTypes = inner?.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim()));
    return {
      to: to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to,
      typesOnly: Boolean(type) || allTypes === true,
    };
  });
}
