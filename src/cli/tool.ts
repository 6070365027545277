/** What the command-line tools have in common: reading their input whole, answering whole, and one line for what is wrong. */
import { readFile } from 'node:fs/promises';
import 'temporal-polyfill/global';
import { notesLimits } from '../follow-up/notes.ts';
import { failure, type Result, success } from '../follow-up/result.ts';

/** The text of a file, or of standard input for `-`; the error is one line. */
export async function readInput(file: string): Promise<Result<string>> {
  if (file === '-') return success(await readStream(process.stdin));
  try {
    return success(await readFile(file, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder' : 'it cannot be read';
    return failure(`${file}: ${why}`);
  }
}

/** Writes a JSON answer to standard output and waits until all of it is out. */
export const answer = (value: unknown): Promise<number> => finished(process.stdout, `${JSON.stringify(value, null, 2)}\n`, 0);

/** Writes one line to standard error; the exit code for bad input. */
export const refuse = (message: string): Promise<number> =>
  finished(process.stderr, `${message.replace(/\s+/g, ' ').trim()}\n`, 2);

function finished(stream: NodeJS.WriteStream, text: string, code: number): Promise<number> {
  return new Promise((resolve) => {
    // The reader may have gone: head closes the pipe early.
    stream.once('error', () => resolve(code));
    stream.write(text, () => resolve(code));
  });
}

async function readStream(stream: NodeJS.ReadStream): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(Buffer.from(piece));
    size += pieces.at(-1)?.length ?? 0;
    // What is beyond the limit is refused by the size alone.
    if (size > notesLimits.bytes + 4) break;
  }
  return Buffer.concat(pieces).toString('utf8');
}
