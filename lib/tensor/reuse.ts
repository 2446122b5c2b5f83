import type { Made } from './graph';
import type { Tensor } from './tensor';

type AnyOp = Made['op'];

/** What an earlier run computed, to be taken instead of computed again. */
class Reference {
  /** Under the first input (nothing, where there is none), in the order in which they were made. */
  readonly #byInput = new Map<Tensor | undefined, Tensor[]>();

  constructor(from: Iterable<Tensor>) {
    const seen = new Set<Tensor>();
    const visit = (x: Tensor): void => {
      if (!x.made || seen.has(x)) return;
      seen.add(x);
      for (const input of x.made.inputs) visit(input);
      const [first] = x.made.inputs;
      const siblings = this.#byInput.get(first);
      if (siblings) siblings.push(x);
      else this.#byInput.set(first, [x]);
    };
    for (const x of from) visit(x);
  }

  /** The first tensor that this very call made, once: a call that is made twice has a tensor for each. */
  take(op: AnyOp, inputs: readonly Tensor[], attrs: unknown): Tensor | null {
    const siblings = this.#byInput.get(inputs[0]);
    if (!siblings) return null;
    const at = siblings.findIndex(
      ({ made }) => made?.op === op && sameInputs(made.inputs, inputs) && sameAttrs(made.attrs, attrs),
    );
    return at < 0 ? null : (siblings.splice(at, 1)[0] as Tensor);
  }
}

const sameInputs = (a: readonly Tensor[], b: readonly Tensor[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);

/** Whether two calls have equal attributes: numbers, words, flags, lists, maps and records of them. */
function sameAttrs(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && sameAttrs(value, b.get(key)));
  }
  const [left, right] = [Object.entries(a), b as Record<string, unknown>];
  return (
    left.length === Object.keys(right).length &&
    Array.isArray(a) === Array.isArray(b) &&
    left.every(([key, value]) => key in right && sameAttrs(value, right[key]))
  );
}

let current: Reference | null = null;

/**
 * Runs `work`; each call of an op that made one of these tensors, or anything they were made from, gives that tensor
 * again: the same op, equal attributes, the very same inputs. So only what lies downstream of a change is computed.
 */
export function reusing<T>(from: Iterable<Tensor>, work: () => T): T {
  const before = current;
  current = new Reference(from);
  try {
    return work();
  } finally {
    current = before;
  }
}

/** What the reference run made by this call, if there is one. For lib/ops/op.ts. */
export const madeBefore = (op: AnyOp, inputs: readonly Tensor[], attrs: unknown): Tensor | null =>
  current === null ? null : current.take(op, inputs, attrs);
