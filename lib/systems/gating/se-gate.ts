import { linear, linearParameters } from '../../nn/linear';
import { Parameters } from '../../nn/parameters';
import { spread } from '../../nn/spread';
import { mean } from '../../ops/mean';
import { multiply } from '../../ops/multiply';
import { relu } from '../../ops/relu';
import { reshape } from '../../ops/reshape';
import { sigmoid } from '../../ops/sigmoid';
import { batch, count } from '../../system/schema';
import { batched, map } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { narrows, narrowsNot } from './reduction';

const config = v.pipe(
  v.object({ batch, grid_h: count(4), grid_w: count(6), channels: count(16), reduction: count(4) }),
  v.check((c) => narrows(c), narrowsNot),
);

/**
 * Squeeze and excitation: the mean of every channel decides, through two small layers, how much of the channel passes (Hu
 * et al. 2017, arXiv:1709.01507, section 3).
 */
export default defineSystem({
  id: 'se-gate',
  config,
  inputs: (c) => batched(c.batch, { x: map(c.channels, c.grid_h, c.grid_w) }),
  parameters: ({ channels, reduction }) => ({
    ...linearParameters('fc1', { from: channels, to: channels / reduction, symbols: ['W_1', 'b_1'] }),
    ...linearParameters('fc2', { from: channels / reduction, to: channels, symbols: ['W_2', 'b_2'] }),
  }),
  run(t, w, input, { channels, grid_h, grid_w }) {
    const p = new Parameters(w);
    const x = input.x;
    const lead = x.shape.slice(0, -3);
    // Equation 2: squeeze.
    const flat = reshape(x, [...lead, channels, grid_h * grid_w]);
    const squeezed = t.name('squeezed', mean(flat, -1), ['channel'], { symbol: 'z' });
    // Equation 3: excite.
    const first = t.name('fc1', linear(squeezed, p.within('fc1.')), ['hidden'], { symbol: 'W_1 z' });
    const active = t.name('relu', relu(first), ['hidden'], { symbol: '\\mathrm{ReLU}(W_1 z)' });
    const second = t.name('fc2', linear(active, p.within('fc2.')), ['channel'], {
      symbol: 'W_2\\,\\mathrm{ReLU}(W_1 z)',
    });
    const gate = t.name('gate', sigmoid(second), ['channel'], { symbol: 's', role: 'attention' });
    // Equation 4: scale.
    const gated = multiply(x, spread(gate, x.shape, -3));
    t.name('output', gated, ['channel', 'row', 'column'], { symbol: 's \\cdot x', role: 'residual' });
  },
});
