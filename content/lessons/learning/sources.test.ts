import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { initialKnobs } from '@/content/knob';
import { readWeights } from '@/content/read-weights';
import { sceneOf } from '@/content/schema';
import { parse } from '@/lib/io/safetensors';
import { openLesson } from '@/tests/content/open-lesson';
import lesson from './lesson';
import { beginning, sources } from './sources';

const scene = sceneOf(lesson, { id: 'before' });
const knobs = initialKnobs(lesson.knobs ?? []);
const folder = new URL('../../../public/', import.meta.url);
const files = sources.flatMap(({ id, from }) => ('file' in from ? [{ id, file: from.file }] : []));
for (const { id, file } of files) {
  if (existsSync(new URL(file, folder))) readWeights(scene, id, readFileSync(new URL(file, folder)), knobs);
}

const bytesOf = (data: ArrayLike<number> | undefined): Uint8Array =>
  new Uint8Array(Float32Array.from(data ?? []).buffer);

describe('the weights to choose from', () => {
  it.each(files)('$file is there and fits the network', ({ id }) => {
    const { trace } = openLesson(lesson, { weights: id })('before');
    expect(trace.get('loss').tensor.data[0]).toSatisfy(Number.isFinite);
  });

  it('are all that the training kept, in its order, and then those of every lesson', () => {
    const kept = readdirSync(new URL('weights/snapshots/', folder)).filter((name) => name.endsWith('.safetensors'));
    const [beginning, ...others] = kept.sort().map((name) => `weights/snapshots/${name}`);
    expect(beginning).toBe('weights/snapshots/000000.safetensors');
    expect(files.map(({ file }) => file)).toEqual([...others, 'weights/mini-vit.safetensors']);
  });

  it('name the update that each file was kept after', () => {
    for (const { id, file } of files) {
      const { metadata } = parse(readFileSync(new URL(file, folder)), () => false);
      expect(`step-${metadata.step}`).toBe(id);
    }
  });

  it('begin with what the training began with, number for number', () => {
    const bytes = readFileSync(new URL('weights/snapshots/000000.safetensors', folder));
    const { tensors } = parse(bytes);
    for (const [name, { data }] of Object.entries(beginning())) {
      // Vitest's own comparison, number by number, takes seconds for all of them.
      expect(Buffer.compare(bytesOf(tensors.get(`w.${name}`)?.data), bytesOf(data)), name).toBe(0);
    }
  });
});
