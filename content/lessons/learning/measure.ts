import type { Context } from '@/content/context';
import { entropy, mean } from '@/content/numbers/measure';
import { selectedIn } from '@/content/numbers/selected';
import { attn, blockWeight, GRID, QUERY } from '@/content/numbers/vit-refs';
import { nameIn } from '@/content/reference';
import { onEngine } from '@/content/run';
import type { Ref } from '@/content/stage';
import { exp } from '@/lib/maths';
import { crossEntropy } from '@/lib/ops/cross-entropy';
import { runSystem, type Tensors } from '@/lib/system/system';
import miniVit from '@/lib/systems/vit/mini-vit';
import type { Trace } from '@/lib/trace/trace';
import { model } from './model';

const DIM = 96;

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

/** Mean cosine of the positions of patches that stand side by side or one above the other, and of all other pairs. */
export function alike(c: Context): { near: number; far: number } {
  const cosines = c.matrix('pos_similarity');
  const pairs = { near: [] as number[], far: [] as number[] };
  for (let i = 0; i < GRID * GRID; i++) {
    for (let j = i + 1; j < GRID * GRID; j++) {
      const [down, right] = [Math.floor(j / GRID) - Math.floor(i / GRID), Math.abs((j % GRID) - (i % GRID))];
      pairs[down + right === 1 ? 'near' : 'far'].push(cosines[i + 1]?.[j + 1] as number);
    }
  }
  return { near: mean(pairs.near), far: mean(pairs.far) };
}

/** The patch, as a token, whose position points most nearly the same way as that of the query; not the query itself. */
export function mostAlike(c: Context): number {
  const cosines = (c.matrix('pos_similarity')[QUERY] as number[]).map((cosine, token) =>
    token === 0 || token === QUERY ? Number.NEGATIVE_INFINITY : cosine,
  );
  return cosines.indexOf(Math.max(...cosines));
}

/** The selected weight: where it lies, what it is, and how fast the loss grows with it. */
export function chosenWeight(c: Context, at = selectedIn(c, DIM, DIM)) {
  return { at, value: c.value(WEIGHT, ...at), gradient: c.value(GRADIENT, ...at) };
}

/**
 * The loss of a real run in which one weight has another value: forward alone, from the tensors of the run on screen, so
 * that only what lies downstream of the weight is computed.
 */
export function lossWith(c: Context, at: readonly [number, number], value: number): number {
  const runs = known.get(c.trace) ?? new Map<string, number>();
  known.set(c.trace, runs);
  const key = `${nameIn(WEIGHT, c)} ${at} ${value}`;
  const loss = runs.get(key) ?? runWith(c, at, value);
  runs.set(key, loss);
  const oldest = runs.keys().next().value;
  if (runs.size > MOST_KEPT && oldest !== undefined) runs.delete(oldest);
  return loss;
}

/** Words and chart of a step ask for the same runs. */
const known = new WeakMap<Trace, Map<string, number>>();
/** Of one run on screen: more than the chart of a few weights asks for. */
const MOST_KEPT = 512;

function runWith(c: Context, [row, column]: readonly [number, number], value: number): number {
  const of = (prefix: string, names: readonly string[]): Tensors =>
    Object.fromEntries(names.map((name) => [name, c.trace.get(prefix + name).tensor]));
  const given = /^(in|w)\./;
  const edits = {
    ...Object.fromEntries(Object.entries(c.trace.edits).filter(([name]) => !given.test(name))),
    [nameIn(WEIGHT, c)]: new Map([[row * DIM + column, Math.fround(value)]]),
  };
  return onEngine(() => {
    const weights = of('w.', Object.keys(miniVit.parameters(model)));
    const run = runSystem(miniVit, { config: model, weights, input: of('in.', ['image']), edits, reuse: c.trace });
    return crossEntropy(run.get('logits').tensor, c.trace.get('in.label').tensor).data[0] as number;
  });
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
