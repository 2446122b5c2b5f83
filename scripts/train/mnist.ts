import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Which of the two pairs of files: `train` has 60,000 digits, `t10k` 10,000. */
export type Part = 'train' | 't10k';

/** The unpacked IDX files of one part. */
export interface IdxFiles {
  readonly pictures: Uint8Array;
  readonly labels: Uint8Array;
}

/**
 * Reads a part of MNIST from a folder, gzip or plain.
 *
 * @throws Error that names the file that is missing or cannot be unpacked
 */
export const readMnist = (folder: string, part: Part): IdxFiles => ({
  pictures: readEither(folder, `${part}-images-idx3-ubyte`),
  labels: readEither(folder, `${part}-labels-idx1-ubyte`),
});

function readEither(folder: string, name: string): Uint8Array {
  const path = [name, `${name}.gz`].map((file) => join(folder, file)).find(existsSync);
  if (!path) throw new Error(`There is neither ${name} nor ${name}.gz in ${folder}: give the folder of the IDX files.`);
  const bytes = readFileSync(path);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new Error(`${path} cannot be unpacked: ${(error as Error).message}.`);
  }
}
