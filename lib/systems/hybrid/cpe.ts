import { convParameters, depthwiseParameters } from '../../nn/conv-parameters';
import { depthwise } from '../../nn/depthwise';
import { toMap, toTokens } from '../../nn/maps';
import { Parameters } from '../../nn/parameters';
import { rollMap } from '../../nn/windows';
import { add } from '../../ops/add';
import { conv2d } from '../../ops/conv2d';
import { reals } from '../../ops/table';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag, size } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem, type TensorSpec } from '../../system/system';
import * as v from '../../system/values';
import { constant } from '../../tensor/expression';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';
import { coatParameters, runCoat } from './cpe-coat';

const severalGrids: [number, number][] = [
  [4, 4],
  [6, 8],
];

const config = v.pipe(
  v.object({
    batch,
    dim: count(8),
    kernel: count(3),
    /** Grids that one filter is used on. */
    grids: v.optional(
      v.pipe(
        v.array(v.pair(size)),
        v.check((grids) => grids.length > 0, 'Expected a grid'),
      ),
      severalGrids,
    ),
    /** Given: the circulating listing, whose picture of so many tokens is one row high. */
    tokens: v.optional(size),
    /** Given: CoaT's encodings; filters of so many rows and columns, each for so many heads. */
    crpe_windows: v.optional(v.array(v.pair(size))),
    grid_h: count(4),
    grid_w: count(5),
    heads: count(2),
    cpe_kernel: count(3),
    qkv_bias: flag(true),
  }),
  v.check(
    (c) => !c.crpe_windows || hasEqualHeads(c),
    (c) => headsDoNotFit(c),
  ),
  v.check(
    ({ kernel, cpe_kernel, crpe_windows = [] }) =>
      [kernel, cpe_kernel, ...crpe_windows.map(([k]) => k)].every((k) => k % 2),
    'kernel, cpe_kernel and the windows of crpe_windows must be odd to have a centre',
  ),
  v.check(
    ({ crpe_windows, heads }) => !crpe_windows || crpe_windows.reduce((sum, [, n]) => sum + n, 0) === heads,
    ({ heads }) => `crpe_windows must share out all ${heads} heads`,
  ),
);
type Config = v.Output<typeof config>;

const channels = ['channel', 'row', 'column'] as const;
const position = { symbol: 'W_{dw} * X', role: 'position' } as const;

/** Side of the picture whose encoding is compared with that of the same picture shifted. */
const SHIFTED = 8;

const one = () => constant(1);

function inputs(c: Config): Readonly<Record<string, TensorSpec>> {
  if (c.crpe_windows) return { x: tokens(c.grid_h * c.grid_w + 1, c.dim) };
  if (c.tokens) return { x: tokens(c.tokens, c.dim) };
  return {
    ...Object.fromEntries(c.grids.map(([h, w], i) => [`x.${i}`, tokens(h * w, c.dim)])),
    'shift.x': { shape: [c.dim, SHIFTED, SHIFTED], axes: channels, symbol: 'X' },
  };
}

/** One filter on several grids, on a constant picture, and on a picture before and after a shift round its border. */
function resolutions(t: Tracer, p: Parameters, input: Readonly<Record<string, Tensor>>, { grids, dim }: Config): void {
  const encode = (name: string, x: Tensor, grid: Places['grid']) =>
    t.name(
      `${name}.position`,
      toTokens(depthwise(toMap(x, grid), p)),
      [axis('token', { grid, leading: 0 }), 'feature'],
      {
        ...position,
      },
    );
  for (const [i, grid] of grids.entries()) {
    const x = input[`x.${i}`] as Tensor;
    const total = add(x, encode(`${i}`, x, grid));
    t.name(`${i}.output`, total, [axis('token', { grid, leading: 0 }), 'feature'], {
      symbol: 'X + W_{dw} * X',
      role: 'residual',
    });
  }
  const [grid] = grids as [[number, number]];
  const places = [axis('token', { grid, leading: 0 }), 'feature'] as const;
  const same = t.aside('constant_input.x', reals([grid[0] * grid[1], dim], one, null), places, { symbol: 'X' });
  encode('constant_input', same, grid);
  const picture = input['shift.x'] as Tensor;
  t.name('shift.position', depthwise(picture, p), channels, position);
  const shifted = t.aside('shift.x_shifted', rollMap(picture, -1), channels, { symbol: '\\mathrm{roll}(X)' });
  t.name('shift.position_shifted', depthwise(shifted, p), channels, {
    symbol: 'W_{dw} * \\mathrm{roll}(X)',
    role: 'position',
  });
}

/**
 * As printed: a dense filter over the tokens as a picture one row high, whose upper and lower rows meet zeros alone.
 */
function strip(t: Tracer, p: Parameters, x: Tensor): void {
  const n = x.shape.at(-2) as number;
  const weight = p.get('weight');
  const border = Math.floor((weight.shape.at(-1) as number) / 2);
  const row = t.name('strip', toMap(x, [1, n]), channels, { symbol: 'X' });
  const convolved = conv2d(row, weight, p.find('bias'), { padding: border });
  const seen = t.name('strip_convolved', convolved, channels, { symbol: 'W * X', role: 'position' });
  t.name('output', toTokens(seen), ['token', 'feature'], { symbol: 'Y', role: 'residual' });
}

/**
 * Conditional position encodings: one small filter serves every resolution, because it is the border's zeros that tell
 * tokens where they lie (Chu et al. 2021, arXiv:2102.10882, section 3.2). Beside them CoaT's encodings, and a listing
 * that circulates.
 */
export default defineSystem({
  id: 'cpe',
  config,
  inputs: (c) => batched(c.batch, inputs(c)),
  parameters(c) {
    if (c.crpe_windows) return coatParameters({ ...c, crpe_windows: c.crpe_windows });
    if (c.tokens) return convParameters('cpe', { from: c.dim, to: c.dim, kernel: c.kernel });
    return depthwiseParameters('cpe', c.dim, c.kernel);
  },
  choices: ({ crpe_windows, heads }) => (crpe_windows ? { head: heads } : {}),
  run(t, w, input, c) {
    const p = new Parameters(w);
    if (c.crpe_windows) runCoat(t, p, input.x as Tensor, { ...c, crpe_windows: c.crpe_windows });
    else if (c.tokens) strip(t, p.within('cpe.'), input.x as Tensor);
    else resolutions(t, p.within('cpe.'), input, c);
  },
});
