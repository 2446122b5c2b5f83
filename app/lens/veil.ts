import type { Hiding } from '@/app/draw/view';
import type { Context } from '@/content/context';
import type { Slice } from '@/content/reference';
import type { Covered, HiddenNumbers } from '@/content/veil';
import { evaluate } from '@/lib/tensor/evaluate';
import type { Cell, Expression } from '@/lib/tensor/expression';
import { coordinates } from '@/lib/tensor/shape';
import type { Tensor } from '@/lib/tensor/tensor';
import { ASKED_FOR, LATER, type Mask, veilIn } from './mask';

/** What a step hides: what its question asks for, and what is not uncovered yet. Every writer of a number and every painter of a colour asks it. */
export interface Veiling {
  /** How a cell is hidden, if it is. Constant time, once the tensor has been asked about. */
  hides(tensor: Tensor, index: number): Hiding | false;
  /** The hidden cells of a tensor; null: all of it is in view. The same tensor gives the same mask. */
  maskOf(tensor: Tensor): Mask | null;
  /** Whether a number that the prose quotes is hidden, which may depend on the cell that it is quoted of. */
  hidesNumber(name: string, c: Context): boolean;
  readonly series: ReadonlySet<string>;
}

/** Cells of one run that are hidden because the step says so. */
export interface Hidden {
  readonly slice: Slice;
  readonly covered: Covered;
}

/**
 * The veils of a step over its runs; `later` is not uncovered yet. A cell that holds the number of a hidden one, moved but not computed with, is hidden
 * as well, upstream and downstream: tensors are walked back to what the veil lies on, and each is walked once. An entry
 * that is looked up by an index is not followed: a table of a few numbers would veil all who share them.
 */
export function makeVeiling(
  hidden: readonly Hidden[],
  numbers: readonly HiddenNumbers[] = [],
  series: readonly string[] = [],
  later: readonly Hidden[] = [],
): Veiling {
  const named = new Map<Tensor, Mask>();
  const coverAll = (all: readonly Hidden[], veil: number): void => {
    for (const { slice, covered } of all)
      for (const index of indicesOf(slice, covered)) cover(named, slice.named.tensor, index, veil);
  };
  // What is asked for stays asked for when it has been uncovered.
  coverAll(hidden, ASKED_FOR);
  coverAll(later, LATER);
  const masks = new Map<Tensor, Mask | null>();
  const maskOf = (tensor: Tensor): Mask | null => {
    if (!named.size) return null;
    const known = masks.get(tensor);
    if (known !== undefined) return known;
    const mask = withCopies(tensor, named.get(tensor) ?? null, maskOf);
    masks.set(tensor, mask);
    return mask;
  };
  return {
    maskOf,
    hides: (tensor, index) => veilIn(maskOf(tensor), index),
    hidesNumber: (name, c) => numbers.some((each) => each.numbers.includes(name) && each.cells(c) !== 'none'),
    series: new Set(series),
  };
}

function indicesOf({ rows, cols, flat }: Slice, covered: Covered): number[] {
  if (covered === 'none') return [];
  const all = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  if (covered !== 'all' && 'cells' in covered) return covered.cells.map((at) => flat(...at));
  const down = covered !== 'all' && 'rows' in covered ? covered.rows : all(rows);
  const across = covered !== 'all' && 'cols' in covered ? covered.cols : all(cols);
  return down.flatMap((i) => across.map((j) => flat(i, j)));
}

/** Hides a cell, and the cells that its number was moved from. */
function cover(masks: Map<Tensor, Mask>, tensor: Tensor, index: number, veil: number): void {
  const mask = masks.get(tensor) ?? new Uint8Array(tensor.data.length);
  masks.set(tensor, mask);
  if (mask[index]) return;
  mask[index] = veil;
  const from = movedFrom(tensor, index);
  if (from) cover(masks, from.tensor, from.index, veil);
}

/** The mask of a tensor with the cells that hold numbers of hidden ones. */
function withCopies(tensor: Tensor, own: Mask | null, maskOf: (from: Tensor) => Mask | null): Mask | null {
  // All inputs are asked, so that no chain of them is walked twice.
  const reads = tensor.made?.inputs.map(maskOf).some(Boolean);
  if (!reads || !moves(tensor)) return own;
  const mask = own?.slice() ?? new Uint8Array(tensor.data.length);
  for (let index = 0; index < mask.length; index++) {
    const from = movedFrom(tensor, index);
    const veil = from && maskOf(from.tensor)?.[from.index];
    if (veil && mask[index] !== ASKED_FOR) mask[index] = veil;
  }
  return mask.some(Boolean) ? mask : null;
}

/** Whether an op only moves numbers: its first, middle and last cell say so, without opening thousands of sums. */
const moves = (tensor: Tensor): boolean =>
  [0, tensor.data.length >> 1, tensor.data.length - 1].some((index) => movedFrom(tensor, index) !== null);

/** The cell whose number stands in this one, if it was moved there. */
const movedFrom = ({ made, shape }: Tensor, index: number): Cell | null =>
  made && entryOf(made.op.explain(made.inputs, coordinates(shape, index), made.attrs));

function entryOf(e: Expression): Cell | null {
  if (e.kind === 'cell') return e;
  return e.kind === 'choice' ? entryOf(evaluate(e.condition) === 0 ? e.otherwise : e.chosen) : null;
}
