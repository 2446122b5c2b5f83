import { expect, test } from 'vitest';
import { serialize } from '@/lib/io/safetensors';
import { sizeOf } from '@/lib/tensor/shape';
import { initialKnobs } from './knob';
import { loadLesson } from './lessons';
import { readWeights } from './read-weights';
import type { Scene } from './scene';
import type { Lesson } from './schema';
import { missingFile, sourceOf, sourcesOf } from './weights';

const lesson = (await loadLesson('vit')) as Lesson;
const shipped = Object.values(lesson.scenes)[0] as Scene;
/** The scene with sources of its own: what is read for them, no other test has. */
const vit: Scene = { ...shipped, weights: sourcesOf(shipped).map((source) => ({ ...source })) };
const knobs = initialKnobs(lesson.knobs ?? []);

/** A file with all parameters of the lesson, every cell 0.5 but one. */
function fileWith(odd: number): Uint8Array {
  const specs = Object.entries(vit.system.parameters(vit.config(knobs)));
  return serialize(
    specs.map(([name, { shape }], i) => {
      const data = new Float32Array(sizeOf(shape)).fill(0.5);
      if (i === 1) data[2] = odd;
      return [`w.${name}`, { dtype: 'F32', shape, data }] as const;
    }),
  );
}

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  'weights with %d among them are refused, by the name and the cell',
  (odd) => {
    const { id = '' } = missingFile(vit, '') ?? {};
    expect(() => readWeights(vit, id, fileWith(odd), knobs)).toThrow(
      /^w\.\S+: expected finite numbers, but cell 2 is -?[NI]/,
    );
    expect(missingFile(vit, '')?.id).toBe(id);
  },
);

test('finite weights are kept, and the lesson runs on them', () => {
  const { id = '' } = missingFile(vit, '') ?? {};
  readWeights(vit, id, fileWith(0.25), knobs);
  expect(missingFile(vit, '')).toBeUndefined();
  expect(sourceOf(vit, '')?.id).toBe(id);
});
