import { evaluate } from '../tensor/evaluate';
import { type Cell, type Expression, parts } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { explainCell } from './provenance';
import type { Trace } from './trace';

/** An operation that has no value, as mathematics writes it. `?`: the kernel met one that the explanation does not have. */
export type Indeterminate = '∞ − ∞' | '0 × ∞' | '0 ÷ 0' | '∞ ÷ ∞' | '√ < 0' | 'log < 0' | 'sin ∞' | 'cos ∞' | '?';

/** What made the first cell infinite (or NaN) on the way to a cell: all that it was computed from is finite. */
export type Cause = 'edited' | 'given' | 'masked' | 'overflow' | 'divided by 0' | 'log 0';

/** Why a cell holds no finite number. */
export interface NotFinite {
  /** NaN, ∞ or −∞. */
  readonly value: number;
  /** For NaN: the operation without a value, and the first cell that holds its result; null where NaN was put in. */
  readonly arose: { readonly from: Indeterminate; readonly at: CellPlace } | null;
  /** The first cell on the way that is not finite, and why; null where NaN arose from finite numbers (0 ÷ 0). */
  readonly root: { readonly value: number; readonly at: CellPlace; readonly by: Cause } | null;
}

/** A cell; its tensor is one that the trace names, unless the asked one is not. */
export type CellPlace = Pick<Cell, 'tensor' | 'index'>;

/**
 * Walks back from a cell that is NaN or infinite to the operation and the cell that it comes from. Null for a finite cell.
 */
export function whyNotFinite(trace: Trace, tensor: Tensor, index: number): NotFinite | null {
  const value = numberIn({ tensor, index });
  if (Number.isFinite(value)) return null;
  if (!Number.isNaN(value)) return { value, arose: null, root: rootOf(trace, { tensor, index }) };
  let at: CellPlace = { tensor, index };
  for (;;) {
    const e = explainCell(trace, at.tensor, at.index);
    if (!e || e.kind === 'constant') return { value, arose: null, root: { value, at, by: e ? 'edited' : 'given' } };
    const guilty = blame(e, Number.isNaN);
    if (guilty.kind === 'cell') at = guilty;
    else {
      const infinity = blame(guilty, isInfinite);
      const root = infinity.kind === 'cell' ? rootOf(trace, infinity) : null;
      return { value, arose: { from: formOf(guilty), at }, root };
    }
  }
}

const numberIn = ({ tensor, index }: CellPlace): number => tensor.data[index] as number;
const isInfinite = (x: number): boolean => Math.abs(x) === Number.POSITIVE_INFINITY;

/** From an infinite cell back to the first one on the way. */
function rootOf(trace: Trace, start: CellPlace): NotFinite['root'] {
  let at = start;
  for (;;) {
    const value = numberIn(at);
    const e = explainCell(trace, at.tensor, at.index);
    if (!e) return { value, at, by: 'given' };
    const guilty = blame(e, isInfinite);
    if (guilty.kind !== 'cell') return { value, at, by: causeOf(guilty) };
    at = guilty;
  }
}

/** The innermost part whose value is wrong in this way: a cell, or the operation that made it so. */
function blame(e: Expression, wrong: (x: number) => boolean): Expression {
  const known = new Map<Expression, number>();
  const search = (node: Expression): Expression => {
    const part = readBy(node, known).find((part) => wrong(evaluate(part, known)));
    return part ? search(part) : node;
  };
  return search(e);
}

/** The parts whose values count: of a choice, the branch that holds. */
function readBy(e: Expression, known: Map<Expression, number>): readonly Expression[] {
  if (e.kind === 'choice') return [evaluate(e.condition, known) !== 0 ? e.chosen : e.otherwise];
  return e.kind === 'lookup' ? [e.entry] : parts(e);
}

function formOf(e: Expression): Indeterminate {
  if (!Number.isNaN(evaluate(e))) return '?';
  switch (e.kind) {
    case 'sum':
    case 'difference':
      return '∞ − ∞';
    case 'product':
      return '0 × ∞';
    case 'quotient':
      return evaluate(e.right) === 0 ? '0 ÷ 0' : '∞ ÷ ∞';
    case 'call':
      if (e.fn === 'sqrt') return '√ < 0';
      if (e.fn === 'log') return 'log < 0';
      return e.fn === 'sin' ? 'sin ∞' : e.fn === 'cos' ? 'cos ∞' : '?';
    default:
      return '?';
  }
}

function causeOf(e: Expression): Cause {
  if (e.kind === 'constant') return e.label === 'edited' ? 'edited' : 'masked';
  if (e.kind === 'quotient' && evaluate(e.right) === 0) return 'divided by 0';
  if (e.kind === 'call' && e.fn === 'log') return 'log 0';
  return 'overflow';
}
