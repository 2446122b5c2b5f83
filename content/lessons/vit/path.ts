import type { AskedCell } from '@/content/ask';
import type { Context } from '@/content/context';
import type { Givens } from '@/content/givens';
import { dot, sum } from '@/content/numbers/measure';
import { attn } from '@/content/numbers/vit-refs';
import { exp } from '@/lib/maths';
import { HEAD_WIDTH } from './sizes';

// The path of one weight: q · k, the score, the logit, its exponential, the share.

/** The three cells that are filled in, in the order in which they are computed. */
export const pathCells = ({ query = 6, key = 10 }: Givens): readonly AskedCell[] =>
  ['scores', 'logits', 'probs'].map((part) => ({ of: attn(part), at: [query, key] }));

type Which = 'key' | 'shown';

const at = (part: string, which: Which) => (c: Context) => c.value(attn(part), c.given.query ?? 0, c.given[which] ?? 0);

/** e to a logit, over the temperature. */
export const raised = (c: Context, logit: number): number => exp(logit / (c.knobs.temperature ?? 1));

/** The exponentials of the row but for one key, added up. */
const others = (which: Which) => (c: Context) => {
  const logits = c.matrix(attn('logits'))[c.given.query ?? 0] as number[];
  return sum(logits.filter((_, j) => j !== c.given[which]).map((each) => raised(c, each)));
};

// The worked weight, each number from the one before it: true also where one of them was overwritten by hand.
const shownEntry = at('bias', 'shown');
const shownProduct = (c: Context): number =>
  dot(c.matrix(attn('q'))[c.given.query ?? 0] as number[], c.matrix(attn('k'))[c.given.shown ?? 0] as number[]);
const shownScore = (c: Context): number => shownProduct(c) / Math.sqrt(HEAD_WIDTH);
const shownLogit = (c: Context): number => shownScore(c) + shownEntry(c);
const shownRaised = (c: Context): number => raised(c, shownLogit(c));
const total = (c: Context): number => shownRaised(c) + others('shown')(c);

export const pathNumbers = {
  product: at('products', 'key'),
  entry: at('bias', 'key'),
  rest: others('key'),
  shownProduct,
  shownScore,
  shownEntry,
  shownLogit,
  shownRaised,
  total,
  shownWeight: (c: Context) => shownRaised(c) / total(c),
} as const;
