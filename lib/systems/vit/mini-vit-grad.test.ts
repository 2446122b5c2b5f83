import { describe, expect, it } from 'vitest';
import { bundledPictures, toInput } from '../../pictures';
import { readConfig } from '../../system/config';
import { runSystem, untrainedWeights } from '../../system/system';
import { evaluate } from '../../tensor/evaluate';
import { tensor } from '../../tensor/tensor';
import { explainCell, sourcesOf } from '../../trace/provenance';
import type { Edits, Trace } from '../../trace/trace';
import miniVitGrad from './mini-vit-grad';

const config = readConfig(miniVitGrad, { dim: 24, depth: 2, heads: 2, mlp: 48, rpe: true });
const weights = untrainedWeights(miniVitGrad, config, 5);
const [picture] = bundledPictures as [(typeof bundledPictures)[number]];
const input = { image: tensor(toInput(picture.pixels), [28, 28, 3]), label: tensor([5], [1], 'i32') };
const run = (edits: Edits = {}, reuse?: Trace): Trace =>
  runSystem(miniVitGrad, { config, weights, input, edits, ...(reuse ? { reuse } : {}) });
const trace = run();
const numbers = (name: string) => trace.get(name).tensor.data;
const at = (name: string, index: number) => numbers(name)[index] as number;

describe('a gradient explains itself', () => {
  it('at the logits: probabilities, less 1 at the label', () => {
    for (const [c, p] of numbers('probs').entries()) expect(at('grad.logits', c)).toBeCloseTo(p - (c === 5 ? 1 : 0), 6);
    expect(sourcesOf(trace, trace.get('grad.logits').tensor, 3).map(({ named }) => named.name)).toEqual(['logits']);
  });

  it('at a weight of a linear layer: what came in times the gradient of what went out, over all rows', () => {
    const name = 'block.1.attn.proj';
    const [from, to] = [7, 11];
    const explained = sourcesOf(trace, trace.get(`grad.w.${name}.weight`).tensor, from * 24 + to);
    const rows = Array.from({ length: 17 }, (_, row) => row);
    expect(Object.fromEntries(explained.map(({ named, cells }) => [named.name, cells]))).toEqual({
      'block.1.attn.concat': rows.map((row) => row * 24 + from),
      [`grad.${name}`]: rows.map((row) => row * 24 + to),
    });
    const sum = rows.reduce(
      (total, row) => total + at('block.1.attn.concat', row * 24 + from) * at(`grad.${name}`, row * 24 + to),
      0,
    );
    expect(at(`grad.w.${name}.weight`, from * 24 + to)).toBeCloseTo(sum, 6);
  });

  it('at every step back to the pixels, one step at a time', () => {
    const gradients = trace.names.filter((name) => name.startsWith('grad.'));
    expect(gradients.length).toBeGreaterThan(80);
    for (const name of gradients) {
      const { tensor: gradient } = trace.get(name);
      const middle = Math.floor(gradient.data.length / 2);
      const tree = explainCell(trace, gradient, middle);
      const size = gradient.data.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-6);
      expect(Math.abs(evaluate(tree as NonNullable<typeof tree>) - at(name, middle)) / size, name).toBeLessThan(1e-4);
    }
  });
});

it('is the slope that two real runs with a changed weight show', () => {
  for (const [name, index] of [
    ['w.head.weight', 41],
    ['w.block.1.attn.qkv.weight', 1000],
    ['w.block.0.attn.proj.weight', 77],
    ['w.block.0.attn.rel_bias_table', 48],
  ] as const) {
    const loss = (by: number) =>
      run({ [name]: new Map([[index, at(name, index) + by]]) }, trace).get('loss').tensor.data[0] as number;
    const step = 0.02;
    const slope = (loss(step) - loss(-step)) / (2 * step);
    expect(slope, name).toBeCloseTo(at(`grad.${name}`, index), 3);
  }
});
