import { describe, expect, it } from 'vitest';
import { parse, serialize } from '../io/safetensors';
import { readConfig } from '../system/config';
import miniVit, { miniVitParameters } from '../systems/vit/mini-vit';
import { initialWeights } from './initial';
import { layoutOf } from './layout';
import { readModel, roundedToFloat16, writeModel } from './model-file';

const config = readConfig(miniVit, { patch: 14, dim: 8, depth: 1, heads: 2, mlp: 16, rpe: true });
const layout = layoutOf(miniVitParameters(config));
const vector = initialWeights(layout, { depth: 1, seed: 1 });

describe('a model file', () => {
  it('gives back its weights, rounded to half precision, its configuration and what was noted', () => {
    const read = readModel(writeModel(config, layout, vector, { seed: '1' }));
    expect(read.vector).toEqual(roundedToFloat16(vector));
    expect(read.config).toEqual(config);
    expect(read.metadata.seed).toBe('1');
  });

  it('calls every parameter as the system does, in half precision', () => {
    const { tensors } = parse(writeModel(config, layout, vector, {}));
    expect([...tensors.keys()].sort()).toEqual(
      Object.keys(miniVitParameters(config))
        .map((name) => `w.${name}`)
        .sort(),
    );
    for (const { dtype } of tensors.values()) expect(dtype).toBe('F16');
  });

  it('of something else is refused', () => {
    const { tensors } = parse(writeModel(config, layout, vector, {}));
    expect(() => readModel(serialize(tensors, {}))).toThrow(
      'Expected the weights of mini-vit, but the metadata say nothing.',
    );
    const metadata = { system: 'mini-vit', config: JSON.stringify({ ...config, dim: 16 }) };
    expect(() => readModel(serialize(tensors, metadata))).toThrow(/expected shape/);
  });
});
