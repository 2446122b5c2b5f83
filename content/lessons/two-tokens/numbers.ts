import type { Context } from '@/content/context';
import { dot, length, sum } from '@/content/numbers/measure';
import { flipped } from '@/content/reference';
import type { Ref } from '@/content/stage';
import { exp } from '@/lib/maths';

export const rowAt = (c: Context, of: Ref, i: number): number[] => c.matrix(of)[i] as number[];
export const tokenLength = (i: number) => (c: Context) => length(rowAt(c, 'in.tokens', i));

/** One cell of a matrix product, from its operands: true also where the cell itself was overwritten by hand. */
export const productCell = (left: Ref, right: Ref, i: number, j: number) => (c: Context) =>
  dot(rowAt(c, left, i), rowAt(c, flipped(right), j));
export const tempered = (j: number) => (c: Context) => exp(c.value('scores', 0, j) / (c.knobs.temperature ?? 1));
/** The exponentials of row 1 together. */
export const total = (c: Context): number => sum(rowAt(c, 'scores', 0).map((_, j) => tempered(j)(c)));
export const share = (j: number) => (c: Context) => tempered(j)(c) / total(c);
export const knob = (id: string) => (c: Context) => c.knobs[id] as number;
