import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { crc32 } from '../../lib/io/crc32.ts';
import { isPacked, pack } from './pack-weights.ts';

const NAME = 'virtual:weight-sums';

/**
 * The checksum of every file of numbers under public/weights, as they travel when the site is built: the page knows what
 * it should be given. CRC-32 rather than SHA-256, because the browser's own SHA-256 is missing over plain http, which
 * is how a classroom's machine is often reached, and because the danger is accidents, not forgers.
 */
export function weightSums(): Plugin {
  let folder = '';
  let building = false;
  const travelling = (file: string): Uint8Array => {
    const bytes = readFileSync(join(folder, file));
    return building && isPacked(file) ? pack(bytes) : bytes;
  };
  return {
    name: 'headlight-weight-sums',
    configResolved({ publicDir, command }) {
      folder = publicDir;
      building = command === 'build';
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const files = readdirSync(join(folder, 'weights'), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(safetensors|json)$/.test(file))
        .map((file) => `weights/${file.replaceAll('\\', '/')}`)
        .sort();
      for (const file of files) this.addWatchFile(join(folder, file));
      const sums = Object.fromEntries(files.map((file) => [file, crc32(travelling(file))]));
      return `export const sums = ${JSON.stringify(sums)};`;
    },
  };
}
