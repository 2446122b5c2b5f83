import { describe, expect, it } from 'vitest';
import { readConfig } from '../system/config';
import miniVit, { miniVitParameters } from '../systems/vit/mini-vit';
import { initialWeights } from './initial';
import { layoutOf } from './layout';

const depth = 2;
const config = readConfig(miniVit, { dim: 48, depth, heads: 4, mlp: 96, rpe: true });
const layout = layoutOf(miniVitParameters(config));
const weights = initialWeights(layout, { depth, seed: 1 });
const cellsOf = (name: string) => {
  const slot = layout.slots.find((each) => each.name === name);
  if (!slot) throw new Error(`The layout has no ${name}.`);
  return { shape: slot.shape, cells: [...weights.subarray(slot.start, slot.end)] };
};

/** A normal that is cut off at two deviations keeps 0.8796 of its deviation. */
const CUT = 0.8796;
/** How the spread of a matrix compares with that of 2/(in + out) as its variance. */
const spread = (name: string): number => {
  const { shape, cells } = cellsOf(name);
  const [from = 0, to = 0] = shape;
  const variance = cells.reduce((sum, x) => sum + x * x, 0) / cells.length;
  return Math.sqrt(variance) / CUT / Math.sqrt(2 / (from + to));
};

describe('weights to start learning from', () => {
  it('spread by the sizes of their matrix', () => {
    for (const block of [0, 1]) {
      for (const name of ['attn.qkv.weight', 'mlp.fc1.weight']) {
        expect(spread(`block.${block}.${name}`), name).toBeCloseTo(1, 1);
      }
    }
  });

  it('spread less by √(2·depth) where they end a residual branch', () => {
    for (const block of [0, 1]) {
      for (const name of ['attn.proj.weight', 'mlp.fc2.weight']) {
        expect(spread(`block.${block}.${name}`) * Math.sqrt(2 * depth), name).toBeCloseTo(1, 1);
      }
    }
  });

  it('scale by 1 in norms, and are 0 in biases', () => {
    for (const { name } of layout.slots) {
      const { cells } = cellsOf(name);
      if (name.endsWith('bias')) expect(new Set(cells), name).toEqual(new Set([0]));
      else if (name.includes('norm')) expect(new Set(cells), name).toEqual(new Set([1]));
      else expect(new Set(cells).size, name).toBeGreaterThan(1);
    }
  });
});
