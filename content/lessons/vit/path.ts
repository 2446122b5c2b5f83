import type { AskedCell } from '@/content/ask';
import type { Context } from '@/content/context';
import type { Givens } from '@/content/givens';
import { sum } from '@/content/numbers/measure';
import { attn } from '@/content/numbers/vit-refs';
import { exp } from '@/lib/maths';

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

const exponential = (which: Which) => (c: Context) => raised(c, at('logits', which)(c));

export const pathNumbers = {
  product: at('products', 'key'),
  entry: at('bias', 'key'),
  rest: others('key'),
  shownProduct: at('products', 'shown'),
  shownScore: at('scores', 'shown'),
  shownEntry: at('bias', 'shown'),
  shownLogit: at('logits', 'shown'),
  shownRaised: exponential('shown'),
  total: (c: Context) => exponential('shown')(c) + others('shown')(c),
  shownWeight: at('probs', 'shown'),
} as const;
