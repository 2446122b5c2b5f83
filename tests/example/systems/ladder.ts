import { Parameters, prefixed } from '@/lib/nn/parameters';
import { within } from '@/lib/nn/within';
import { defineFormula } from '@/lib/ops/formula';
import { sigmoid } from '@/lib/ops/sigmoid';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { cell, constant, product, sum } from '@/lib/tensor/expression';
import type { Tensor } from '@/lib/tensor/tensor';
import { axis } from '@/lib/trace/axis';
import { part, prefixOf } from '@/lib/trace/part';

const config = v.object({ stages: count(2), blocks: count(2), heads: count(2), windows: count(2), groups: count(2) });

/** Tokens lie in a grid of one row, behind one that stands for all. */
const COLUMNS = 3;
const TOKENS = COLUMNS + 1;
const WIDTH = 2;

/** x [tokens, width] and W [head, width, width] → x W xᵀ, [head, tokens, tokens]. */
const related = defineFormula<[x: Tensor, w: Tensor]>(
  'related',
  ([x, w], [head = 0, i = 0, j = 0]) => {
    const pairs = Array.from({ length: WIDTH * WIDTH }, (_, k) => [Math.floor(k / WIDTH), k % WIDTH] as const);
    return sum(pairs.map(([a, b]) => product(cell(x, [i, a]), cell(w, [head, a, b]), cell(x, [j, b]))));
  },
  { shape: ([x, w]) => [w[0] as number, x[0] as number, x[0] as number] },
);

/** x [tokens, width] once for each window and group: multiplied by the window's number, and the group's added. */
const spread = defineFormula<[x: Tensor], readonly [windows: number, groups: number]>(
  'spread',
  ([x], [window = 0, group = 0, i = 0, j = 0]) =>
    sum([product(cell(x, [i, j]), constant(window + 1, 'w')), constant(group + 1, 'g')]),
  { shape: ([x], [windows, groups]) => [windows, groups, ...x] },
);

const blocksOf = ({ stages, blocks }: v.Output<typeof config>) =>
  Array.from(
    { length: stages * blocks },
    (_, i) => [part('stage', Math.floor(i / blocks)), part('block', i % blocks)] as const,
  );

/** Everything that there may be several of: stages of blocks of heads, and windows in groups. */
export const ladder = defineSystem({
  id: 'example-ladder',
  config,
  inputs: () => ({ tokens: { shape: [TOKENS, WIDTH], axes: ['token', 'feature'], symbol: 'X', role: 'residual' } }),
  parameters: (c) =>
    Object.assign(
      {},
      ...blocksOf(c).map(([stage, block]) =>
        prefixed(
          stage,
          prefixed(block, {
            weight: {
              shape: [c.heads, WIDTH, WIDTH],
              axes: ['head', 'in', 'out'],
              symbol: 'W',
              initial: { deviation: 1 },
            },
          }),
        ),
      ),
    ),
  choices: ({ stages, blocks, heads, windows, groups }) => ({
    stage: stages,
    block: blocks,
    head: heads,
    window: windows,
    group: groups,
  }),
  run(t, w, input, c) {
    const tokens = axis('token', { grid: [1, COLUMNS], leading: 1 });
    const pair = ['head', { ...tokens, id: 'query' }, { ...tokens, id: 'key' }] as const;
    let x = input.tokens;
    for (const [stage, block] of blocksOf(c)) {
      const own = within(within(t, stage), block);
      const weight = Parameters.of(w).within(prefixOf(stage)).within(prefixOf(block)).get('weight');
      own.name('scores', related([x, weight], null), pair, { symbol: 'S', role: 'attention' });
      x = own.name('out', sigmoid(x), [tokens, 'feature'], { symbol: 'Y', role: 'residual' });
    }
    t.name('windowed', spread([x], [c.windows, c.groups]), ['window', 'group', tokens, 'feature'], { symbol: 'V' });
  },
});
