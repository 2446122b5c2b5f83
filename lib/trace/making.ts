import type { Tensor } from '../tensor/tensor';
import type { Named, Trace } from './trace';

/** How a tensor came to be. */
export interface Making {
  /** What was done on the way, first to last: `matmul`, `add`. */
  readonly ops: readonly string[];
  /** The named tensors that it was done to, in reading order. */
  readonly from: readonly Named[];
}

/** What made a named tensor out of named ones; null for what came from outside. Give the unedited run: edits are no making. */
export function makingOf(trace: Trace, { tensor }: Pick<Named, 'tensor'>): Making | null {
  if (!tensor.made) return null;
  const ops: string[] = [];
  const from = new Set<Named>();
  const seen = new Set<Tensor>();
  const visit = (input: Tensor): void => {
    const named = input === tensor ? undefined : trace.nameOf(input);
    if (named) from.add(named);
    if (named || seen.has(input) || !input.made) return;
    seen.add(input);
    for (const each of input.made.inputs) visit(each);
    ops.push(input.made.op.name);
  };
  visit(tensor);
  return { ops, from: [...from] };
}

const known = new WeakMap<Trace, ReadonlyMap<string, readonly Named[]>>();

/** For every tensor of a run, by name, the named tensors that were made from it. */
export function usesIn(trace: Trace): ReadonlyMap<string, readonly Named[]> {
  const before = known.get(trace);
  if (before) return before;
  const uses = new Map<string, Named[]>(trace.names.map((name) => [name, []]));
  for (const name of trace.names) {
    const named = trace.get(name);
    for (const { name: input } of makingOf(trace, named)?.from ?? []) uses.get(input)?.push(named);
  }
  known.set(trace, uses);
  return uses;
}
