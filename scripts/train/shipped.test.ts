import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Arena } from '../../lib/backend/arena';
import { bestBackend } from '../../lib/backend/best';
import { parse } from '../../lib/io/safetensors';
import { bundledPictures, toInput } from '../../lib/pictures';
import { accuracyOf, confusionOf } from '../../lib/train/accuracy';
import { Learner } from '../../lib/train/learner';
import { readModel } from '../../lib/train/model-file';
import { proceduralDigits } from '../../lib/train/procedural';
import { lessonConfig } from './plan';

const folder = fileURLToPath(new URL('../../public/weights/', import.meta.url));
const bytesOf = (file: string) => readFileSync(folder + file);
const jsonOf = (file: string) => JSON.parse(bytesOf(file).toString('utf8'));
const learnerOf = (file: string) => {
  const { config, vector } = readModel(bytesOf(file));
  return new Learner(config, vector, new Arena(bestBackend()));
};

const model = readModel(bytesOf('mini-vit.safetensors'));

describe('the shipped weights', () => {
  it('are those of the lesson’s model, in less than a megabyte', () => {
    expect(model.config).toEqual(lessonConfig());
    expect(bytesOf('mini-vit.safetensors').length).toBeLessThan(1e6);
  });

  it('recognise every digit among the bundled pictures', () => {
    const digits = bundledPictures.filter(({ digit }) => digit !== undefined);
    const images = Float32Array.from(digits.flatMap(({ pixels }) => [...toInput(pixels)]));
    expect(learnerOf('mini-vit.safetensors').predict(images)).toEqual(digits.map(({ digit }) => digit));
  });

  it('recognise coloured digits in hands that they have never seen', () => {
    const strangers = proceduralDigits(100, 4711);
    expect(accuracyOf(confusionOf(learnerOf('mini-vit.safetensors'), strangers, 5))).toBeGreaterThanOrEqual(0.95);
  });

  it('carry the results that log and card give', () => {
    const results = JSON.parse(model.metadata.results ?? '{}') as { grey: number; coloured: number };
    const { epochs } = jsonOf('training-log.json') as { epochs: { step: number; grey: number; coloured: number }[] };
    expect(epochs.find(({ step }) => step === Number(model.metadata.step))).toMatchObject(results);
    const card = bytesOf('MODEL-CARD.md').toString('utf8');
    for (const share of [results.grey, results.coloured]) expect(card).toContain(`${(100 * share).toFixed(2)} %`);
  });
});

describe('the shipped snapshots', () => {
  const index = jsonOf('snapshots/index.json') as { file: string; step: number; grey: number }[];

  it('begin before the first update and are in order, each knowing more than the last', () => {
    expect(index[0]?.step).toBe(0);
    for (const [i, { step, grey }] of index.slice(1).entries()) {
      expect(step).toBeGreaterThan(index[i]?.step as number);
      expect(grey).toBeGreaterThan(index[i]?.grey as number);
    }
  });

  it('are of the same model, at the steps the index gives', () => {
    for (const { file, step } of index) {
      const { metadata } = parse(bytesOf(`snapshots/${file}`), () => false);
      expect(JSON.parse(metadata.config ?? '{}')).toEqual(model.config);
      expect(metadata.step).toBe(String(step));
    }
  });
});
