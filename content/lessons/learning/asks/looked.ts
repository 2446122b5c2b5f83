import type { Context } from '@/content/context';
import { change } from '@/content/numbers/what-if';
import { nameIn, resolve } from '@/content/reference';
import type { Trace } from '@/lib/trace/trace';
import { forward, lossOf, remembered } from '../forward';
import { FOR_WQ, LOOK, type Move, WQ } from '../look';

/** The loss of a real run in which some of the weight on one patch goes to another. */
export const lossAfterMove = (c: Context, { from, to }: Move, share: number): number =>
  remembered(c.trace, `move ${share} ${from} ${to}`, () => {
    const by = (j: number): number => (j === to ? share : 0) - (j === from ? share : 0);
    const edits = change(c, LOOK, (weight, [head, query, key = 0]) =>
      head === 6 && query === 0 ? weight + by(key) : weight,
    );
    return lossOf(forward(c.trace, edits), c.trace);
  });

/** One step of rate 1 downhill with this head's W_Q alone: the weight on a patch after it, and the loss. */
export function afterStep(c: Context, patch: number): { readonly weight: number; readonly loss: number } {
  const { flat } = resolve(c.trace, WQ, c);
  const slopes = c.matrix(FOR_WQ);
  const moved = c
    .matrix(WQ)
    .flatMap((line, i) =>
      line.map((weight, j) => [flat(i, j), Math.fround(weight - (slopes[i]?.[j] as number))] as const),
    );
  const run = (): Trace => forward(c.trace, { [nameIn(WQ, c)]: new Map(moved) });
  const look = resolve(c.trace, LOOK, c).flat(0, patch);
  return {
    weight: remembered(c.trace, `weight ${patch}`, () => run().get(nameIn(LOOK, c)).tensor.data[look] as number),
    loss: remembered(c.trace, 'loss after a step', () => lossOf(run(), c.trace)),
  };
}
