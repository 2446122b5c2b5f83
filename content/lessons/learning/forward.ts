import { onEngine } from '@/content/run';
import { crossEntropy } from '@/lib/ops/cross-entropy';
import { runSystem, type Tensors } from '@/lib/system/system';
import miniVit from '@/lib/systems/vit/mini-vit';
import type { Edits, Trace } from '@/lib/trace/trace';
import { model } from './model';

const given = /^(in|w)\./;

/**
 * A run with something changed, without its gradients: a third of the time. It takes weights, picture and what lies
 * before the change from the run it is of, with the reader's edits; other weights come from nowhere in that run.
 */
export function forward(of: Trace, change: Edits, weights?: Tensors): Trace {
  const named = (prefix: string, names: readonly string[]): Tensors =>
    Object.fromEntries(names.map((name) => [name, of.get(prefix + name).tensor]));
  const edits = { ...Object.fromEntries(Object.entries(of.edits).filter(([name]) => !given.test(name))), ...change };
  return onEngine(() =>
    runSystem(miniVit, {
      config: model,
      weights: weights ?? named('w.', Object.keys(miniVit.parameters(model))),
      input: named('in.', ['image']),
      edits,
      reuse: of,
    }),
  );
}

/** The loss of a run without gradients, of the class that counts as right in this one. */
export const lossOf = (run: Trace, of: Trace): number =>
  onEngine(() => crossEntropy(run.get('logits').tensor, of.get('in.label').tensor).data[0] as number);

/** The ten probabilities of a run. */
export const chancesOf = (run: Trace): readonly number[] => [...run.get('probs').tensor.data];

/** What was measured of a run lately, by what was asked: words, chart and question ask for the same. */
const known = new WeakMap<Trace, Map<string, number>>();
/** Of one run: more than the chart of a few weights asks for. */
const MOST_KEPT = 512;

export function remembered(of: Trace, key: string, measure: () => number): number {
  const kept = known.get(of) ?? new Map<string, number>();
  known.set(of, kept);
  const value = kept.get(key) ?? measure();
  kept.set(key, value);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return value;
}
