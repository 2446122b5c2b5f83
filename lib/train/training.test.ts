import { describe, expect, it } from 'vitest';
import { Arena } from '../backend/arena';
import { bestBackend } from '../backend/best';
import type { ParameterSpec } from '../nn/parameters';
import { readConfig } from '../system/config';
import miniVit, { miniVitParameters } from '../systems/vit/mini-vit';
import { batchGradient } from './batch-gradient';
import { readCheckpoint, writeCheckpoint } from './checkpoint';
import { initialWeights } from './initial';
import { decays, layoutOf } from './layout';
import { Learner } from './learner';
import { proceduralDigits } from './procedural';
import type { Recipe } from './recipe';
import { Stream } from './stream';
import { DivergedError, freshState, type TrainingState, update } from './training';

const config = readConfig(miniVit, { patch: 14, dim: 8, depth: 1, heads: 2, mlp: 16, rpe: true });
const specs = miniVitParameters(config);
const layout = layoutOf(specs);
const backend = bestBackend();
const recipe: Recipe = {
  seed: 2,
  batch: 6,
  chunk: 4,
  coloured: 0.5,
  procedural: 6,
  average: 0.9,
  decay: 0.05,
  smoothing: 0.05,
  clip: 1,
  schedule: { steps: 10, warmUp: 2, peak: 5e-3, floor: 0.01 },
  warp: { rotation: 0.1, scale: [0.9, 1.1], shear: 0, shift: 1, elastic: 0.5 },
};
/** A vector's comparison cell by cell would take longer than the training. */
const sameBits = (a: Float32Array, b: Float32Array): boolean => a.every((x, i) => Object.is(x, b[i]));
const start = (seed = recipe.seed): TrainingState => freshState(initialWeights(layout, { depth: 1, seed }));

function train(state: TrainingState, steps: number, given: Recipe = recipe, digits = 12): number[] {
  const learner = new Learner(config, state.weights, new Arena(backend));
  const stream = new Stream([{ digits: proceduralDigits(digits, given.seed), perBatch: given.batch }], given);
  const total = { loss: 0, correct: 0, gradient: new Float32Array(layout.size) };
  return Array.from({ length: steps }, () => {
    batchGradient(learner, stream, given, state.step, total);
    update(state, total, { layout, recipe: given, kernels: backend.kernels });
    return total.loss;
  });
}

describe('a training run', () => {
  it('stopped after five steps and resumed from its checkpoint equals ten steps in a row, bit for bit', () => {
    const straight = start();
    train(straight, 10);
    const interrupted = start();
    train(interrupted, 5);
    const { state, notes } = readCheckpoint(writeCheckpoint({ state: interrupted, notes: { epoch: 3 } }));
    expect(notes).toEqual({ epoch: 3 });
    train(state, 5);
    expect(state.step).toBe(10);
    for (const name of ['weights', 'mean', 'square', 'average'] as const) {
      expect(sameBits(state[name], straight[name])).toBe(true);
    }
  });

  it('repeats with its seed and differs with another', () => {
    const [first, second, other] = [start(), start(), start(3)];
    expect(train(first, 3)).toEqual(train(second, 3));
    expect(sameBits(first.weights, second.weights)).toBe(true);
    train(other, 3, { ...recipe, seed: 3 });
    expect(sameBits(other.weights, first.weights)).toBe(false);
  });

  it('comes to the same, apart from rounding, however a batch is cut into chunks', () => {
    const [two, one] = [start(), start()];
    const losses = [train(two, 3), train(one, 3, { ...recipe, chunk: 6 })] as const;
    for (const [i, loss] of losses[0].entries()) expect(loss).toBeCloseTo(losses[1][i] as number, 5);
  });

  it('learns a handful of digits by heart', () => {
    const still = { rotation: 0, scale: [1, 1], shear: 0, shift: 0, elastic: 0 } as const;
    const plan = { ...recipe, batch: 4, coloured: 0, smoothing: 0, decay: 0, warp: still };
    const state = start();
    const losses = train(state, 120, { ...plan, schedule: { steps: 120, warmUp: 5, peak: 0.02, floor: 0.1 } }, 4);
    expect(losses[0]).toBeGreaterThan(2);
    expect(losses.at(-1)).toBeLessThan(0.1);
  });

  it('stops with a clear message when the loss is no number, and keeps the state from before', () => {
    const state = start();
    train(state, 1);
    const before = state.weights.slice();
    const broken = { loss: Number.NaN, gradient: new Float32Array(layout.size) };
    const attempt = () => update(state, broken, { layout, recipe, kernels: backend.kernels });
    expect(attempt).toThrow(DivergedError);
    expect(attempt).toThrow('The loss is NaN and the gradient has length 0 at step 2: training has diverged.');
    expect(sameBits(state.weights, before)).toBe(true);
    expect(state.step).toBe(1);
  });
});

describe('weight decay', () => {
  it('is for matrices, not for biases, norms, the class token and the tables', () => {
    const decayed = layout.slots.filter(({ duty }) => decays(duty)).map(({ name }) => name);
    expect(decayed).toEqual([
      'patch_embed.weight',
      ...['attn.qkv', 'attn.proj', 'mlp.fc1', 'mlp.fc2'].map((name) => `block.0.${name}.weight`),
      'head.weight',
    ]);
    expect(layout.slots.filter(({ end }) => end <= layout.decayed).map(({ name }) => name)).toEqual(decayed);
  });

  it('is refused to a parameter that does not say what it does', () => {
    const { duty: _, ...silent } = specs['head.weight'] as ParameterSpec;
    expect(() => layoutOf({ silent })).toThrow('silent cannot be trained: its spec must say what it does (duty).');
  });

  it('shrinks what no gradient holds, and leaves the rest', () => {
    const state = start();
    const before = state.weights.slice();
    const still = { loss: 0, gradient: new Float32Array(layout.size) };
    update(state, still, { layout, recipe: { ...recipe, decay: 1 }, kernels: backend.kernels });
    const rate = recipe.schedule.peak / 2;
    expect(state.weights[0]).toBeCloseTo((before[0] as number) * (1 - rate), 7);
    expect(sameBits(state.weights.subarray(layout.decayed), before.subarray(layout.decayed))).toBe(true);
  });
});

describe('a checkpoint', () => {
  it('is told from other files', () => {
    const whole = writeCheckpoint({ state: start(), notes: null });
    expect(readCheckpoint(whole).state.step).toBe(0);
    const renamed = Uint8Array.from(whole);
    const text = new TextDecoder('latin1').decode(renamed);
    renamed.set(new TextEncoder().encode('"skuare"'), text.indexOf('"square"'));
    expect(() => readCheckpoint(renamed)).toThrow('The file is no checkpoint of a training run: it has no square.');
  });
});
