import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * A file of halves for the way, a twelfth smaller than gzip alone makes it: first the lower byte of each pair, then the
 * upper. The lower are noise, the upper (sign, exponent and two bits) few and unevenly many; nothing repeats, so only
 * Huffman's code is used. `app/fetch/unpack.ts` undoes it, to the bit.
 */
export function pack(bytes: Uint8Array): Uint8Array {
  const planes = new Uint8Array(bytes.length);
  const half = Math.ceil(bytes.length / 2);
  for (let i = 0; i < half; i++) {
    planes[i] = bytes[2 * i] as number;
    planes[half + i] = bytes[2 * i + 1] as number;
  }
  return gzipSync(planes, { level: 9, strategy: constants.Z_HUFFMAN_ONLY });
}

/** Files that travel packed. */
export const isPacked = (file: string): boolean => file.endsWith('.safetensors');

/** Packs the weights of the built site, by their names: whoever fetches them is told by how they begin. */
export function packWeights(): Plugin {
  let folder = '';
  return {
    name: 'headlight-pack-weights',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(resolve(root, build.outDir), 'weights');
    },
    writeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isPacked))
        writeFileSync(join(folder, file), pack(readFileSync(join(folder, file))));
    },
  };
}
