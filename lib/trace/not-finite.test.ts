import { describe, expect, it } from 'vitest';
import { fillMasked } from '../ops/fill-masked';
import { layerNorm } from '../ops/layer-norm';
import { matmul } from '../ops/matmul';
import { reshape } from '../ops/reshape';
import { scaleBy } from '../ops/scale-by';
import { softmax } from '../ops/softmax';
import { tensor } from '../tensor/tensor';
import { whyNotFinite } from './not-finite';
import { type Edits, Trace } from './trace';

const INF = Number.POSITIVE_INFINITY;

/** Scores [2, 2] → weights → weights · values [2, 1]; a small attention in which anything can be edited. */
function attention(edits: Edits = {}, scores = [1, 2, 3, 4], values = [0, 5]) {
  const t = new Trace(edits);
  const s = t.name('scores', tensor(scores, [2, 2]), ['query', 'key']);
  const scaled = t.name('scaled', scaleBy(s, 2), ['query', 'key']);
  const probs = t.name('probs', softmax(scaled), ['query', 'key']);
  const v = t.name('v', tensor(values, [2, 1]), ['key', 'feature']);
  const out = t.name('out', reshape(matmul(probs, v), [1, 2]), ['cell', 'query']);
  t.name('twice', scaleBy(out, 2), ['cell', 'query']);
  return t;
}

/** The answer, with cells written as `name[index]`. */
function why(trace: Trace, name: string, index: number) {
  const found = whyNotFinite(trace, trace.get(name).tensor, index);
  const place = (at: { tensor: Parameters<Trace['nameOf']>[0]; index: number }) =>
    `${trace.nameOf(at.tensor)?.name}[${at.index}]`;
  return (
    found && {
      value: found.value,
      arose: found.arose && `${found.arose.from} in ${place(found.arose.at)}`,
      root: found.root && `${found.root.value} ${found.root.by} in ${place(found.root.at)}`,
    }
  );
}

const edit = (name: string, index: number, value: number): Edits => ({ [name]: new Map([[index, value]]) });

describe('a cell that is not finite', () => {
  it('is found nowhere in a run of finite numbers', () => {
    const trace = attention();
    for (const name of trace.names) expect(why(trace, name, 0)).toBeNull();
  });

  it('is followed back through everything computed from it to the operation and to the edit', () => {
    const trace = attention(edit('probs', 0, -INF));
    const arose = '0 × ∞ in out[0]';
    const root = '-Infinity edited in probs[0]';
    expect(why(trace, 'twice', 0)).toEqual({ value: Number.NaN, arose, root });
    expect(why(trace, 'out', 0)).toEqual({ value: Number.NaN, arose, root });
    expect(why(trace, 'probs', 0)).toEqual({ value: -INF, arose: null, root });
    expect(why(trace, 'twice', 1)).toBeNull();
  });

  it('that is infinite leads to the first infinite cell, not to where it passed', () => {
    const trace = attention(edit('probs', 1, -INF));
    expect(why(trace, 'twice', 0)).toEqual({ value: -INF, arose: null, root: '-Infinity edited in probs[1]' });
  });

  it('in a row of softmax with ∞ comes from ∞ − ∞, in every cell of that row', () => {
    const trace = attention({}, [INF, 2, 3, 4]);
    const root = 'Infinity given in scores[0]';
    expect(why(trace, 'probs', 0)).toEqual({ value: Number.NaN, arose: '∞ − ∞ in probs[0]', root });
    expect(why(trace, 'probs', 1)).toEqual({ value: Number.NaN, arose: '∞ − ∞ in probs[1]', root });
    expect(why(trace, 'probs', 2)).toBeNull();
  });

  it('that is NaN from the start has no operation to name', () => {
    const trace = attention({}, [Number.NaN, 2, 3, 4]);
    const root = 'NaN given in scores[0]';
    expect(why(trace, 'out', 0)).toEqual({ value: Number.NaN, arose: null, root });
  });

  it('that outgrew float32 says so', () => {
    const trace = attention({}, [3e38, 2, 3, 4]);
    expect(why(trace, 'scaled', 0)).toEqual({ value: INF, arose: null, root: 'Infinity overflow in scaled[0]' });
    expect(why(trace, 'probs', 0)?.root).toBe('Infinity overflow in scaled[0]');
  });

  it('that a mask filled in says so', () => {
    const t = new Trace();
    const x = t.name('x', tensor([1, 2], [2]), ['key']);
    t.name('logits', fillMasked(x, tensor([0, 1], [2], 'i32')), ['key']);
    expect(why(t, 'logits', 1)).toEqual({ value: -INF, arose: null, root: '-Infinity masked in logits[1]' });
  });

  it('that lost ∞ − ∞ within layer normalisation is named by it', () => {
    const t = new Trace(edit('x', 1, -INF));
    const x = t.name('x', tensor([1, 2, 3], [3]), ['feature']);
    const ones = tensor([1, 1, 1], [3]);
    t.name('normed', layerNorm(x, ones, ones, 1e-6), ['feature']);
    expect(why(t, 'normed', 1)).toMatchObject({ arose: '∞ − ∞ in normed[1]', root: '-Infinity edited in x[1]' });
  });
});
