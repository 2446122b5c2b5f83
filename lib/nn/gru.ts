import { add } from '../ops/add';
import { blend } from '../ops/blend';
import { multiply } from '../ops/multiply';
import { sigmoid } from '../ops/sigmoid';
import { tanh } from '../ops/tanh';
import type { Tensor } from '../tensor/tensor';
import type { Tracer } from '../trace/trace';
import { stretch } from './heads';
import { linear } from './linear';
import { type ParameterSpecs, Parameters } from './parameters';

const units = ['hidden'] as const;

/**
 * One step of a gated recurrent unit, x [..., n] and h [..., H] → [..., H] (Cho et al. 2014, arXiv:1406.1078, equations
 * 5–8, as torch.nn.GRU computes it: the reset gate acts behind the product with h). Names the gates, the candidate and
 * the new state.
 */
export function gruStep(t: Tracer, x: Tensor, h: Tensor, p: Parameters): Tensor {
  const projected = (of: Tensor, name: string): Tensor =>
    linear(of, new Parameters({ weight: p.get(`weight_${name}`), bias: p.get(`bias_${name}`) }));
  const fused = (of: Tensor, symbol: string, name: string): Tensor =>
    t.aside(`from_${name}`, projected(of, name), units, { symbol });
  const [fromX, fromH] = [fused(x, 'W x', 'ih'), fused(h, 'U h', 'hh')];
  const part = (i: number): [Tensor, Tensor] => [stretch(fromX, i, 3), stretch(fromH, i, 3)];
  const reset = t.name('reset', sigmoid(add(...part(0))), units, { symbol: 'r' });
  const update = t.name('update', sigmoid(add(...part(1))), units, { symbol: 'z' });
  const [new_, old] = part(2);
  const candidate = t.name('candidate', tanh(add(new_, multiply(reset, old))), units, { symbol: 'n' });
  return t.name('hidden', blend(update, h, candidate), units, { symbol: 'h', role: 'residual' });
}

/** Columns of the fused weights and biases: reset | update | candidate. */
export function gruParameters(name: string, from: number, hidden: number): ParameterSpecs {
  const weight = (rows: number, symbol: string) => ({
    shape: [rows, 3 * hidden],
    axes: ['in', 'out'] as const,
    symbol,
    initial: { deviation: 1 / Math.sqrt(hidden) },
  });
  const bias = (symbol: string) => ({ shape: [3 * hidden], axes: ['out'] as const, symbol, initial: { all: 0 } });
  return {
    [`${name}.weight_ih`]: weight(from, 'W'),
    [`${name}.weight_hh`]: weight(hidden, 'U'),
    [`${name}.bias_ih`]: bias('b_W'),
    [`${name}.bias_hh`]: bias('b_U'),
  };
}
