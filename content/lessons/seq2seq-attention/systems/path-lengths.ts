import { wholes } from '@/lib/ops/table';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { constant } from '@/lib/tensor/expression';

const place = ([i]: readonly number[]) => constant((i as number) + 1);
const toTheEnd = ([i]: readonly number[], { words }: { words: number }) => constant(words - (i as number));
const end = ([i]: readonly number[], { words }: { words: number }) => constant(i === 0 ? 1 : words);
const otherEnd = ([i]: readonly number[], { words }: { words: number }) => constant(i === 0 ? words : 1);
const one = () => constant(1);

/** How many steps lie between the state of each word and the context that a decoder is given. */
export default defineSystem({
  id: 'path-lengths',
  config: v.object({ words: count(50) }),
  inputs: () => ({}),
  parameters: () => ({}),
  run(t, _, __, { words }) {
    const counted = { scale: 'index' } as const;
    t.name('place', wholes([words], place, null), ['word'], { symbol: 'i', ...counted });
    t.name('fixed', wholes([words], toTheEnd, { words }), ['word'], { symbol: 'T-i+1', ...counted });
    t.name('ends.place', wholes([2], end, { words }), ['step'], { symbol: 'i', ...counted });
    t.name('ends.fixed', wholes([2], otherEnd, { words }), ['step'], { symbol: 'T-i+1', ...counted });
    t.name('attended', wholes([words], one, null), ['word'], { symbol: '1', role: 'attention', ...counted });
  },
});
