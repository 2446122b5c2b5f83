import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Kind } from './kinds';

/** What the compiler says of the files of a lesson; faults of other files are theirs. */
export async function typesOf(folder: string): Promise<Kind> {
  const said = await promisify(execFile)('node_modules/.bin/tsc', ['--noEmit', '--pretty', 'false']).catch(
    ({ stdout }: { stdout: string }) => ({ stdout }),
  );
  return { name: 'types', count: 1, faults: said.stdout.split('\n').filter((line) => line.startsWith(folder)) };
}
