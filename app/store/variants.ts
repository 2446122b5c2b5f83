import type { Chosen } from '@/content/chosen';
import { traceOf } from '@/content/make-context';
import type { Pair } from '@/content/run';
import type { Ref } from '@/content/stage';
import { parseRef } from '@/lib/reference';
import type { Trace } from '@/lib/trace/trace';
import type { Runs } from './runs';

/** For as long as these runs are on screen: every hover asks for them again. */
const variants = new WeakMap<Runs, WeakMap<Chosen, Map<string, Pair>>>();

/** One of the step's runs, with the reader's edits and without: the one on screen (null), or one beside it. */
export function pairOf(runs: Runs, chosen: Chosen, name: string | null): Pair {
  if (name === null) return runs;
  const ofRuns = variants.get(runs) ?? new WeakMap<Chosen, Map<string, Pair>>();
  variants.set(runs, ofRuns);
  const known = ofRuns.get(chosen) ?? new Map<string, Pair>();
  ofRuns.set(chosen, known);
  const { lesson, step, run, trace, original } = runs;
  const place = { lesson, step, chosen };
  const pair = known.get(name) ?? {
    trace: traceOf(name, { ...place, run, trace }),
    original: traceOf(name, { ...place, run: { ...run, edits: {} }, trace: original }),
  };
  known.set(name, pair);
  return pair;
}

/** The run that a reference takes its tensor from, or undefined where the step has none of that name. */
export function traceFor(runs: Runs, chosen: Chosen, ref: Ref): Trace | undefined {
  const { run } = parseRef(ref);
  return run === null || runs.step.runs?.[run] ? pairOf(runs, chosen, run).trace : undefined;
}
