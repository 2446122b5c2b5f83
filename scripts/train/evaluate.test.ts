import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../lib/system/config';
import miniVit, { miniVitParameters } from '../../lib/systems/vit/mini-vit';
import { layoutOf } from '../../lib/train/layout';
import { writeModel } from '../../lib/train/model-file';
import { proceduralDigits } from '../../lib/train/procedural';
import { evaluate } from './evaluate';

const folder = mkdtempSync(join(tmpdir(), 'idx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const idx = (shape: readonly number[], cells: Uint8Array) =>
  Buffer.concat([Uint8Array.from([0, 0, 8, shape.length, ...shape.flatMap((n) => [0, 0, n >> 8, n & 255])]), cells]);

const digits = proceduralDigits(30, 1);
const pictures = idx([30, 28, 28], Buffer.concat(Array.from({ length: 30 }, (_, i) => digits.ink(i))));
const labels = idx(
  [30],
  Uint8Array.from({ length: 30 }, (_, i) => digits.label(i)),
);
writeFileSync(join(folder, 't10k-images-idx3-ubyte.gz'), gzipSync(pictures));
writeFileSync(join(folder, 't10k-labels-idx1-ubyte'), labels);

/** A model that answers 3 whatever it sees: everything zero but one number of the classifier. */
const config = readConfig(miniVit, { patch: 14, dim: 8, depth: 1, heads: 2, mlp: 16 });
const layout = layoutOf(miniVitParameters(config));
const vector = new Float32Array(layout.size);
vector[(layout.slots.find(({ name }) => name === 'head.bias')?.start ?? 0) + 3] = 1;
const weights = join(folder, 'threes.safetensors');
writeFileSync(weights, writeModel(config, layout, vector, {}));

const told = (...args: string[]) => {
  const out: string[] = [];
  const error: string[] = [];
  const code = evaluate(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
  return { code, out: out.join('\n').split('\n'), error: error.join('\n') };
};

describe('npm run evaluate', () => {
  it('prints accuracy and confusion, gzip and plain files alike', () => {
    const { code, out } = told('--mnist', folder, '--weights', weights);
    expect(code).toBe(0);
    expect(out[0]).toBe('accuracy 0.1000');
    const table = out.slice(2).map((line) => line.trim().split(/\s+/).map(Number));
    expect(table).toEqual(Array.from({ length: 10 }, (_, digit) => [digit, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0]));
  });

  it('gives every digit colours from the seed', () => {
    expect(told('--mnist', folder, '--weights', weights, '--colour', '7').out[0]).toBe('accuracy 0.1000');
  });

  it('says what is wrong with its arguments and files', () => {
    expect(told().error).toMatch(/^--mnist DIR is missing/);
    expect(told('--mnist', folder, '--split', 'train', '--weights', weights).error).toMatch(
      /^There is neither train-images-idx3-ubyte nor train-images-idx3-ubyte.gz in /,
    );
    expect(told('--mnist', folder, '--colour', 'red').error).toMatch(/^--colour must be a whole number/);
    expect(told('--mnist', folder, '--split', 'half', '--weights', weights).error).toMatch(/^--split must be test/);
    expect(told('--mnist', '/nowhere').code).toBe(1);
    expect(told('--mnist', folder, '--weights', join(folder, 'none.safetensors')).error).toMatch(/^ENOENT/);
  });
});
