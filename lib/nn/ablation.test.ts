import { describe, expect, it } from 'vitest';
import { seeded } from '../random';
import { readConfig } from '../system/config';
import { runSystem, untrainedWeights } from '../system/system';
import miniVit from '../systems/vit/mini-vit';
import { tensor } from '../tensor/tensor';
import type { Trace } from '../trace/trace';
import { type Ablation, ablatedConfig, ablatedWeights } from './ablation';

const config = readConfig(miniVit, { dim: 12, depth: 3, heads: 2, mlp: 16, rpe: true });
const weights = untrainedWeights(miniVit, config, 4);
const random = seeded(1);
const image = tensor(
  Float32Array.from({ length: 28 * 28 * 3 }, () => random()),
  [28, 28, 3],
);
const whole: Ablation = {
  divisor: 'head',
  bias: false,
  positions: false,
  residual: false,
  mlp: false,
  head: null,
  block: null,
  shuffled: false,
};

function run(taken: Partial<Ablation>): Trace {
  const ablation = { ...whole, ...taken };
  return runSystem(miniVit, {
    config: ablatedConfig(config, ablation),
    weights: ablatedWeights(weights, config, ablation),
    input: { image },
  });
}

const data = (trace: Trace, name: string): Float32Array => trace.get(name).tensor.data;
const moved = (a: Float32Array, b: Float32Array): number =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))));

describe('an ablation', () => {
  const intact = run({});

  it('changes nothing where nothing is taken away: the weights are the very same', () => {
    expect(ablatedWeights(weights, config, whole)).toBe(weights);
    expect(data(intact, 'logits')).toEqual(data(runSystem(miniVit, { config, weights, input: { image } }), 'logits'));
  });

  it('leaves products undivided without the scale', () => {
    const trace = run({ divisor: 'none' });
    expect(data(trace, 'block.0.attn.scores')).toEqual(data(trace, 'block.0.attn.products'));
  });

  it('adds nothing for offsets without the bias, and nothing for places without the positions', () => {
    const trace = run({ bias: true, positions: true });
    for (const block of [0, 1, 2]) expect(new Set(data(trace, `block.${block}.attn.bias`))).toEqual(new Set([0]));
    expect(data(trace, 'tokens')).toEqual(data(trace, 'sequence'));
  });

  it('passes on what a branch returns, and that alone, without the residual', () => {
    const trace = run({ residual: true });
    expect(data(trace, 'block.1.residual1')).toEqual(data(trace, 'block.1.attn.proj'));
    expect(data(trace, 'block.1.residual2')).toEqual(data(trace, 'block.1.mlp.fc2'));
  });

  it('leaves the stream as attention left it without the MLP', () => {
    const trace = run({ mlp: true });
    for (const block of [0, 1, 2]) {
      expect(moved(data(trace, `block.${block}.residual2`), data(trace, `block.${block}.residual1`))).toBe(0);
    }
  });

  it('passes on of a block what the other heads return, as if the head had returned 0', () => {
    const trace = run({ head: { block: 1, head: 0 } });
    const heads = intact.get('block.1.attn.heads').tensor;
    const silent = new Map(Array.from({ length: heads.data.length / 2 }, (_, i) => [i, 0] as const));
    const edits = { 'block.1.attn.heads': silent };
    const asEdited = runSystem(miniVit, { config, weights, input: { image }, edits });
    expect(moved(data(trace, 'logits'), data(asEdited, 'logits'))).toBe(0);
    expect(moved(data(trace, 'logits'), data(intact, 'logits'))).toBeGreaterThan(0);
  });

  it('adds nothing of attention without all heads of a block, and lets everything through without the block', () => {
    const heads = run({ head: { block: 1, head: null } });
    expect(moved(data(heads, 'block.1.residual1'), data(heads, 'block.1.input'))).toBe(0);
    expect(moved(data(heads, 'block.1.residual2'), data(heads, 'block.1.input'))).toBeGreaterThan(0);
    const block = run({ block: 1 });
    expect(moved(data(block, 'block.1.residual2'), data(block, 'block.1.input'))).toBe(0);
  });

  it('lets everything through a block that is off also where the others have no residual', () => {
    const trace = run({ block: 1, residual: true });
    expect(moved(data(trace, 'block.1.residual2'), data(trace, 'block.1.input'))).toBe(0);
    expect(data(trace, 'block.2.residual1')).toEqual(data(trace, 'block.2.attn.proj'));
  });
});
