import type { AskedCell } from '@/content/ask';
import type { Context } from '@/content/context';
import type { Givens } from '@/content/givens';
import { argmax, sum } from '@/content/numbers/measure';

// What the class token looks at in head 7 of the last block, and what comes back to it.

const of = (part: string): string => `block.3.attn.${part}:head=6`;
const back = (part: string): string => `grad.${of(part)}`;
const ROW = ':query=0';

/** Weights of all queries [17, 17], keys and values [17, 12]. */
export const LOOK = of('probs');
export const LOOK_KEYS = of('k');
export const VALUES = of('v');
export const PRICES = back('probs');
export const FOR_LOGITS = back('logits');
export const FOR_SCORES = back('scores');
export const FOR_QUERIES = back('q');
export const FOR_KEYS = back('k');
/** Of what the head hands over [17, 12]. */
export const FOR_HEADS = back('heads');
/** Row 0 of weights, prices, and gradients of scores. */
export const LOOK_ROW = LOOK + ROW;
export const PRICE_ROW = PRICES + ROW;
export const LOGIT_ROW = FOR_LOGITS + ROW;
/** Tensors whose gradients are those of the scores, cell for cell or but for the root. */
export const SCORES_BACK = ['logits', 'scores', 'bias', 'products'].map(back);

/** The stream that enters the block, and its normalised rows [17, 96]. */
export const STREAM = 'block.3.input';
export const NORMED = 'block.3.ln1';
/** This head's part of the fused projection [96, 12], and its gradient. */
export const WQ = 'w.block.3.attn.qkv.weight:part=0:head=6';
export const FOR_WQ = `grad.${WQ}`;

const rowOf = (c: Context, ref: string): readonly number[] => c.matrix(ref)[0] as number[];
export const weights = (c: Context): readonly number[] => rowOf(c, LOOK);
export const prices = (c: Context): readonly number[] => rowOf(c, PRICES);

/** What the row costs as it looks now: the mean of its prices by their weights. */
export const costNow = (c: Context): number => sum(weights(c).map((weight, j) => weight * (prices(c)[j] as number)));

/** The patch with the lowest price. */
export const cheapest = (c: Context): number =>
  1 +
  argmax(
    prices(c)
      .slice(1)
      .map((price) => -price),
  );

/** Patches between which weight is moved. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/** The patches that are asked about or, where too little weight is on the first, the one that has most in its place. */
export function move(c: Context): Move {
  const { from = 10, to = 7, share = 0.1 } = c.given;
  if ((weights(c)[from] as number) >= share) return { from, to };
  const most = 1 + argmax(weights(c).slice(1));
  return { from: most, to: most === to ? from : to };
}

/** The gradient of one score that is typed. */
export const scoreCell = ({ key = 10 }: Givens): readonly AskedCell[] => [{ of: LOGIT_ROW, at: [0, key] }];
