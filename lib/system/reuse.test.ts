import { describe, expect, it } from 'vitest';
import { backends } from '../../tests/backends';
import { type Backend, withBackend } from '../backend/current';
import { gelu } from '../ops/gelu';
import { normal, seeded } from '../random';
import miniVit from '../systems/vit/mini-vit';
import { reusing } from '../tensor/reuse';
import { type Tensor, tensor } from '../tensor/tensor';
import type { Edits, Trace } from '../trace/trace';
import { readConfig } from './config';
import { defineSystem, runSystem, type Tensors, untrainedWeights } from './system';

const config = readConfig(miniVit, { image_h: 8, image_w: 12, patch: 4, dim: 8, heads: 2, mlp: 16, rpe: true });
const random = seeded(1);
const picture = Float32Array.from({ length: 8 * 12 * 3 }, () => normal(random));
const weights = untrainedWeights(miniVit, config, 7);

const image = (): Tensors => ({ image: tensor(picture, [8, 12, 3]) });
const run = (edits: Edits, reuse?: Trace): Trace =>
  runSystem(miniVit, { config, weights, input: image(), edits, ...(reuse ? { reuse } : {}) });

const cellsOf = (trace: Trace): Map<string, number[]> =>
  new Map(trace.names.map((name) => [name, Array.from(trace.get(name).tensor.data)]));

/** The backend, and how often each of its kernels was called. */
function counting(below: Backend): { backend: Backend; calls: Record<string, number> } {
  const calls: Record<string, number> = {};
  const counted = Object.entries(below.kernels).map(([name, kernel]) => [
    name,
    (...args: never[]) => {
      calls[name] = (calls[name] ?? 0) + 1;
      return (kernel as (...args: never[]) => unknown)(...args);
    },
  ]);
  return { backend: { ...below, alloc: (n) => below.alloc(n), kernels: Object.fromEntries(counted) }, calls };
}

/** The same op on the same tensor, twice. */
const twice = defineSystem<null>({
  id: 'twice',
  config: { read: () => null },
  inputs: () => ({ x: { shape: [2], axes: ['cell'] } }),
  parameters: () => ({}),
  run(t, _, { x }) {
    t.name('a', gelu(x as Tensor), ['cell']);
    t.name('b', gelu(x as Tensor), ['cell']);
  },
});

const scoresOfBlock3: Edits = { 'block.2.attn.scores': new Map([[5, 3]]) };

describe.each(backends.map((under) => [under.name, under] as const))('a run beside an earlier one, on %s', (_, on) => {
  it('computes nothing above the edit, and the same bits as a full run below it', () => {
    const { backend, calls } = counting(on.fresh());
    const [original, full, partial] = withBackend(backend, () => {
      const before = run({});
      const whole = run(scoresOfBlock3);
      for (const name of Object.keys(calls)) delete calls[name];
      return [before, whole, run(scoresOfBlock3, before)];
    });
    // Block 3: heads, proj, fc1, fc2; block 4: six products; the classifier.
    expect(calls.matmul).toBe(4 + 6 + 1);
    // Block 3 after its scores, block 4, the classes.
    expect(calls.softmax).toBe(3);
    // Before the second half of block 3, two in block 4, and the last.
    expect(calls.layerNorm).toBe(1 + 2 + 1);
    expect(calls.gelu).toBe(2);
    expect(cellsOf(partial)).toEqual(cellsOf(full));
    for (const name of original.names) {
      const upstream = /^(in|w)\.|^block\.[01]\.|^block\.2\.(ln1|attn\.(qkv|[qkv]|products))$/.test(name);
      if (upstream) expect(partial.get(name).tensor, name).toBe(original.get(name).tensor);
    }
    expect(partial.get('logits').tensor).not.toBe(original.get('logits').tensor);
  });

  it('computes nothing at all where nothing differs', () => {
    const { backend, calls } = counting(on.fresh());
    withBackend(backend, () => {
      const original = run({});
      for (const name of Object.keys(calls)) delete calls[name];
      expect(cellsOf(run({}, original))).toEqual(cellsOf(original));
    });
    expect(calls).toEqual({});
  });

  it('goes back to the unedited numbers from an edited run', () => {
    withBackend(on.fresh(), () => {
      const [original, edited] = [run({}), run({ ...scoresOfBlock3, 'in.image': new Map([[0, 9]]) })];
      expect(cellsOf(run({}, edited))).toEqual(cellsOf(original));
      expect(cellsOf(run(scoresOfBlock3, edited))).toEqual(cellsOf(run(scoresOfBlock3)));
    });
  });
});

describe('a run beside an earlier one', () => {
  it('computes anew what another configuration changes', () => {
    const original = run({});
    const cold = { ...config, temperature: 0.5 };
    const [full, partial] = [undefined, original].map((reuse) =>
      runSystem(miniVit, { config: cold, weights, input: image(), ...(reuse ? { reuse } : {}) }),
    );
    expect(cellsOf(partial as Trace)).toEqual(cellsOf(full as Trace));
    expect(partial?.get('block.0.attn.scores').tensor).toBe(original.get('block.0.attn.scores').tensor);
  });

  it('gives each of two equal calls a tensor of its own', () => {
    const x = tensor([1, 2], [2]);
    const trace = (reuse?: Trace) =>
      runSystem(twice, { config: null, weights: {}, input: { x }, ...(reuse ? { reuse } : {}) });
    const first = trace();
    const second = trace(first);
    expect(second.get('a').tensor).toBe(first.get('a').tensor);
    expect(second.get('b').tensor).toBe(first.get('b').tensor);
    expect(second.get('a').tensor).not.toBe(second.get('b').tensor);
  });

  it('ends with the work: later calls compute', () => {
    const x = tensor([1, 2], [2]);
    const y = gelu(x);
    reusing([y], () => expect(gelu(x)).toBe(y));
    expect(gelu(x)).not.toBe(y);
    expect(() =>
      reusing([y], () => {
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(gelu(x)).not.toBe(y);
  });
});
