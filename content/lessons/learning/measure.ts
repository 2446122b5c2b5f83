import type { Context } from '@/content/context';
import { entropy, length, mean } from '@/content/numbers/measure';
import { selectedIn } from '@/content/numbers/selected';
import { attn, blockWeight, GRID, type Lying, lyingOf, QUERY } from '@/content/numbers/vit-refs';
import { nameIn } from '@/content/reference';
import type { Ref } from '@/content/stage';
import { exp } from '@/lib/maths';
import type { Trace } from '@/lib/trace/trace';
import { forward, lossOf, remembered } from './forward';

/** Rows and columns of W_O. */
export const DIM = 96;

/** The chosen block's output projection, and the gradient of the loss with respect to it. */
export const WEIGHT: Ref = blockWeight('attn.proj.weight');
export const GRADIENT: Ref = `grad.${WEIGHT}`;
/** The weight that the gradient steps open with. */
export const CELL = [80, 32] as const;

export const chances = (c: Context): number[] => c.matrix('probs')[0] as number[];
export const label = (c: Context): number => c.value('in.label', 0);
export const loss = (c: Context): number => c.value('loss', 0);

/** How many tokens a row of weights looks at: as many as equal weights of this entropy would belong to. */
export const tokensSeen = (weights: readonly number[]): number => exp(entropy(weights));
export const rowOfQuery = (c: Context): number[] => c.matrix(attn('probs'))[QUERY] as number[];
export const meanTokensSeen = (c: Context): number => mean(c.matrix(attn('probs')).map(tokensSeen));

/** Mean cosine of the positions of all pairs of patches that lie so to each other. */
export function alike(c: Context, lying: Lying): number {
  const cosines = c.matrix('pos_similarity');
  const patches = Array.from({ length: GRID * GRID }, (_, patch) => patch);
  return mean(
    patches.flatMap((i) =>
      patches.flatMap((j) => (i < j && lyingOf(i, j) === lying ? [cosines[i + 1]?.[j + 1] as number] : [])),
    ),
  );
}

/** The selected weight: where it lies, what it is, and how fast the loss grows with it. */
export function chosenWeight(c: Context, at = selectedIn(c, DIM, DIM)) {
  return { at, value: c.value(WEIGHT, ...at), gradient: c.value(GRADIENT, ...at) };
}

/** The loss of a real run in which one weight has another value. */
export function lossWith(c: Context, [row, column]: readonly [number, number], value: number): number {
  const change = { [nameIn(WEIGHT, c)]: new Map([[row * DIM + column, Math.fround(value)]]) };
  const of = (run: Trace): number => lossOf(run, c.trace);
  return remembered(c.trace, `${nameIn(WEIGHT, c)} ${row},${column} ${value}`, () => of(forward(c.trace, change)));
}

/** One step of gradient descent on the selected weight alone: what the straight line promises, and what a run gives. */
export function oneStep(c: Context) {
  const { at, value, gradient } = chosenWeight(c);
  const rate = c.knobs.rate ?? 1;
  const next = value - rate * gradient;
  return {
    at,
    value,
    gradient,
    rate,
    next,
    promised: loss(c) - rate * gradient * gradient,
    given: lossWith(c, at, next),
  };
}

/** AdamW's own ε: PyTorch's. */
const EPSILON = 1e-8;

/** Length of AdamW's first step at rate 1 and without decay: then m̂ is the gradient itself, and v̂ its square. */
export const firstStep = (gradients: readonly number[]): number =>
  length(gradients.map((g) => g / (Math.sqrt(g * g) + EPSILON)));
