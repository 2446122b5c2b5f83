import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { Arena } from '../../backend/arena';
import type { Trace } from '../../trace/trace';
import { givenBy, openCase, runCase } from '../case';
import { systemFiles } from '../files';
import type { VitB16Config } from './vit-b16';
import { VitB16InParts } from './vit-b16-parts';

let whole: Trace;
let parts: VitB16InParts;

beforeAll(async () => {
  const opened = await openCase(readFileSync('tests/golden/vit-b16.mini.safetensors'), systemFiles);
  const { config, weights, input } = givenBy(opened);
  const image = input.image;
  if (!image) throw new Error('The case should hold in.image.');
  whole = runCase(opened);
  parts = new VitB16InParts(config as VitB16Config, weights, image, new Arena());
  for (let at = 0; at < parts.count; at++) parts.run(at);
});

it('has every step of the whole run again, to the bit, from what went into its part', () => {
  const made = whole.names.filter((name) => !/^(in|w)\./.test(name));
  expect(made.length).toBeGreaterThan(20);
  for (const name of made) {
    const [again, before] = [parts.find(name), whole.get(name)];
    expect(again?.tensor.shape, name).toEqual(before.tensor.shape);
    expect(again && Buffer.compare(bytes(again.tensor.data), bytes(before.tensor.data)), name).toBe(0);
  }
});

it('keeps no more than the picture and one stream of tokens a block', () => {
  const tokens = whole.get('tokens').tensor.data.length;
  const { depth } = parts.config;
  expect(parts.kept).toBe(4 * (whole.get('in.image').tensor.data.length + (depth + 1) * tokens));
});

it('knows no step that there is not, and runs no part before its turn', () => {
  expect(parts.find('block.99.attn.q')).toBeUndefined();
  expect(parts.find('nothing')).toBeUndefined();
  const { config } = parts;
  const fresh = new VitB16InParts(config, {}, whole.get('in.image').tensor, new Arena());
  expect(() => fresh.run(2)).toThrow('Part 2 was to be run');
});

const bytes = (data: Float32Array): Uint8Array => new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
