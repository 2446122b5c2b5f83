import type { Change, Context } from '@/content/context';
import { askConstruct } from '@/content/judging/construct';
import { pairProducts } from '../samples';

/** How far from 1 a sample may come out: chance moves it by a few hundredths. */
const TOLERANCE = 0.1;
const OTHER_WIDTHS = [9, 36, 100, 144] as const;

const spreads = (c: Context): readonly number[] => c.matrix('deviations').flat();
/** Of the widths, the share in which scores spread by about 1. */
const level = (c: Context): number => {
  const near = spreads(c).filter((spread) => Math.abs(spread - 1) <= TOLERANCE);
  return near.length / spreads(c).length;
};

/** Other widths, and other vectors. */
const elsewhere = (): Change => ({
  edits: {
    'in.widths': new Map(OTHER_WIDTHS.entries()),
    'in.products': new Map(OTHER_WIDTHS.flatMap((width) => [...pairProducts(width, 1)]).entries()),
  },
});
const power = (p: number): Change => ({ knobs: { p } });

/** A number of the run elsewhere: how far scores of the narrowest or the widest spread. */
const spreadElsewhere =
  (at: number) =>
  (c: Context): number =>
    c.rerun(elsewhere()).value('deviations', at);

/** A power of the width by which scores spread alike in every width. */
export const divide = askConstruct({
  may: [],
  reached: level,
  least: 1,
  unseen: elsewhere,
  cases: 1,
  known: power(0.5),
  numbers: {
    narrow: spreadElsewhere(0),
    wide: spreadElsewhere(OTHER_WIDTHS.length - 1),
    rightNarrow: (c) => spreadElsewhere(0)(c.rerun(power(0.5))),
    rightWide: (c) => spreadElsewhere(OTHER_WIDTHS.length - 1)(c.rerun(power(0.5))),
    narrowest: () => OTHER_WIDTHS[0],
    widest: () => OTHER_WIDTHS[OTHER_WIDTHS.length - 1] as number,
  },
  slips: {
    'no-scale': { tells: (c) => c.knobs.p === 0, example: power(0) },
    'scale-by-d': { tells: (c) => c.knobs.p === 1, example: power(1) },
    'wrong-exponent': { tells: () => true, example: power(0.4) },
  },
});
