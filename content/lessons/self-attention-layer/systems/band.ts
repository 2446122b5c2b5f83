import { wholes } from '@/lib/ops/table';
import { count, oneOf } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { choose, compare, constant, type Expression, minimum } from '@/lib/tensor/expression';

/** Convolutions that look back only, with gaps that grow k times each layer, and to both sides. */
export const HOW = ['stacked', 'dilated', 'centred'] as const;

interface Reach {
  readonly k: number;
  readonly layers: number;
  readonly how: (typeof HOW)[number];
}

/** How far back, and ahead, so many layers of width k reach. */
function farthest({ k, layers, how }: Reach): readonly [back: number, ahead: number] {
  if (how === 'dilated') {
    let reach = 1;
    for (let layer = 0; layer < layers; layer++) reach *= k;
    return [reach - 1, 0];
  }
  const each = how === 'centred' ? (k - 1) / 2 : k - 1;
  return [layers * each, how === 'centred' ? layers * each : 0];
}

function isReached([i = 0, j = 0]: readonly number[], reach: Reach): Expression {
  const [back, ahead] = farthest(reach);
  const isNear = compare(constant(i - j, 'i-j'), '≤', constant(back, 'r'));
  const isPast = compare(constant(j - i, 'j-i'), '≤', constant(ahead));
  return minimum(choose(isNear, constant(1), constant(0)), choose(isPast, constant(1), constant(0)));
}

/** On which tokens each output can depend behind a stack of convolutions, [n, n]: 1 where it can. */
export default defineSystem({
  id: 'band',
  config: v.object({ tokens: count(16), k: count(3), layers: count(1), how: oneOf(HOW) }),
  inputs: () => ({}),
  parameters: () => ({}),
  run(t, _, __, { tokens: n, ...reach }) {
    t.name('reached', wholes([n, n], isReached, reach), ['token', 'token'], { symbol: 'R', role: 'residual' });
  },
});
