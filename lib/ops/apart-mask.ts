import { cell, choose, compare, constant } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

interface Attrs {
  /** What is added to the score of a pair that does not belong together. */
  readonly value: number;
}

export const apartMaskOp = defineFormula<[regions: Tensor], Attrs>(
  'apartMask',
  ([regions], at, { value }) => {
    const [query, key] = at.slice(-2) as [number, number];
    const of = (token: number) => cell(regions, [...at.slice(0, -2), token]);
    return choose(compare(of(query), '=', of(key)), constant(0), constant(value));
  },
  {
    shape(shapes) {
      const [regions] = shapes;
      if (!regions.length) throw misfit('apartMask', shapes, 'there must be tokens to compare.');
      return [...regions, regions.at(-1) as number];
    },
  },
);

/**
 * What to add to the score of each pair of tokens, [..., n] → [..., n, n]: 0 where both lie in one region, else `value`.
 *
 * @throws ShapeError when there is no axis of tokens
 */
export const apartMask = (regions: Tensor, value: number): Tensor => apartMaskOp([regions], { value });
