import { batchNorm, batchNormParameters } from '../../nn/batch-norm';
import { linear, linearParameters } from '../../nn/linear';
import { Parameters } from '../../nn/parameters';
import { spread } from '../../nn/spread';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { concat } from '../../ops/concat';
import { conv2d } from '../../ops/conv2d';
import { expand } from '../../ops/expand';
import { max } from '../../ops/max';
import { mean } from '../../ops/mean';
import { multiply } from '../../ops/multiply';
import { relu } from '../../ops/relu';
import { reshape } from '../../ops/reshape';
import { sigmoid } from '../../ops/sigmoid';
import { batch, count, flag } from '../../system/schema';
import { batched, map } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';
import { narrows, narrowsNot } from './reduction';

const config = v.pipe(
  v.object({
    batch,
    grid_h: count(6),
    grid_w: count(8),
    channels: count(16),
    reduction: count(4),
    kernel: v.pipe(
      count(7),
      v.check((k) => k % 2 === 1, 'Expected an odd number, so that a filter has a middle'),
    ),
    /** Whether the map of the spatial gate is normalised, as in the authors' code. */
    batch_norm: flag(true),
  }),
  v.check((c) => narrows(c), narrowsNot),
);

const place = ['row', 'column'] as const;

/**
 * Two gates one after the other: how much of each channel passes, then how much of each place (Woo et al. 2018,
 * arXiv:1807.06521, section 3, in the order of the authors' code).
 */
export default defineSystem({
  id: 'cbam',
  config,
  inputs: (c) => batched(c.batch, { x: map(c.channels, c.grid_h, c.grid_w) }),
  parameters: ({ channels, reduction, kernel, batch_norm }) => ({
    ...linearParameters('channel.fc1', { from: channels, to: channels / reduction, symbols: ['W_0', 'b_0'] }),
    ...linearParameters('channel.fc2', { from: channels / reduction, to: channels, symbols: ['W_1', 'b_1'] }),
    'spatial.conv.weight': {
      shape: [1, 2, kernel, kernel],
      axes: ['out', 'kind', 'row', 'column'],
      symbol: 'f',
      initial: { deviation: 1 / (kernel * Math.sqrt(2)) },
    },
    ...(batch_norm ? batchNormParameters('spatial.bn', 1) : {}),
  }),
  run(t, w, input, config) {
    const p = new Parameters(w);
    const passed = gateChannels(within(t, 'channel.'), input.x, p.within('channel.'));
    const gate = gatePlaces(within(t, 'spatial.'), passed, p.within('spatial.'), config);
    const onEvery = expand(reshape(gate, [...gate.shape.slice(0, -2), 1, ...gate.shape.slice(-2)]), passed.shape);
    t.name('output', multiply(passed, onEvery), ['channel', ...place], { symbol: "F''", role: 'residual' });
  },
});

/** Equation 2: sigmoid of one small network's answers to the mean and to the maximum of every channel. */
function gateChannels(t: Tracer, x: Tensor, p: Parameters): Tensor {
  const [channels, h, w] = x.shape.slice(-3) as [number, number, number];
  const flat = reshape(x, [...x.shape.slice(0, -3), channels, h * w]);
  const answer = (name: string, summary: Tensor, symbol: string): Tensor => {
    const inner = within(t, `${name}.`);
    const pooled = inner.name('pooled', summary, ['channel'], { symbol });
    const first = inner.name('fc1', linear(pooled, p.within('fc1.')), ['hidden'], { symbol: `W_0 ${symbol}` });
    const active = inner.name('relu', relu(first), ['hidden'], { symbol: `\\mathrm{ReLU}(W_0 ${symbol})` });
    return inner.name('fc2', linear(active, p.within('fc2.')), ['channel'], { symbol: `W_1(\\ldots)` });
  };
  const both = add(
    answer('average', mean(flat, -1), 'F_{\\mathrm{avg}}'),
    answer('maximum', max(flat, -1), 'F_{\\mathrm{max}}'),
  );
  const total = t.name('sum', both, ['channel'], { symbol: '\\Sigma' });
  const gate = t.name('gate', sigmoid(total), ['channel'], { symbol: 'M_c', role: 'attention' });
  return t.name('output', multiply(x, spread(gate, x.shape, -3)), ['channel', ...place], {
    symbol: "F'",
    role: 'residual',
  });
}

interface Spatial {
  readonly kernel: number;
  readonly batch_norm: boolean;
}

/** Equation 3: sigmoid of one filter over the maximum and the mean of all channels, [..., h, w]. */
function gatePlaces(t: Tracer, x: Tensor, p: Parameters, { kernel, batch_norm }: Spatial): Tensor {
  const lead = x.shape.slice(0, -3);
  const [h, w] = x.shape.slice(-2) as [number, number];
  const one = (map: Tensor): Tensor => reshape(map, [...lead, 1, h, w]);
  const pooled = t.name('pooled', concat([one(max(x, -3)), one(mean(x, -3))], -3), ['kind', ...place], {
    symbol: '[F_{\\mathrm{max}};F_{\\mathrm{avg}}]',
  });
  const filtered = conv2d(pooled, p.get('conv.weight'), undefined, { padding: (kernel - 1) / 2 });
  const map = t.name('conv', filtered, ['out', ...place], { symbol: 'f * F' });
  const even = batch_norm
    ? t.name('bn', batchNorm(map, p.within('bn.'), { axis: -3 }), ['out', ...place], { symbol: '\\mathrm{BN}(f * F)' })
    : map;
  return t.name('gate', reshape(sigmoid(even), [...lead, h, w]), place, { symbol: 'M_s', role: 'attention' });
}
