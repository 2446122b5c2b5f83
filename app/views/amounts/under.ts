import type { CellAt } from '@/app/draw/view';
import type { Amounts } from './bars';
import type { AmountsLayout } from './layout';

/** Which bar shows a cell, as [name, bar]; null: none does. */
export function barOf({ groups }: Pick<Amounts, 'groups'>, [row, col]: CellAt): CellAt | null {
  for (const [i, { cells }] of groups.entries()) {
    const j = cells.findIndex(({ at }) => at[0] === row && at[1] === col);
    if (j >= 0) return [i, j];
  }
  return null;
}

/** The bar at a place: of the nearest name, the bar around the place, or the nearest of that name. */
export function barUnder({ groups, bars }: Pick<AmountsLayout, 'groups' | 'bars'>, left: number, top: number): CellAt {
  const row = nearest(groups.map((group) => away(top, group.top, group.height)));
  const bar = nearest(
    (bars[row] ?? []).map((box) =>
      box ? away(top, box.top, box.height) * 1e3 + away(left, box.left, box.width) : Number.POSITIVE_INFINITY,
    ),
  );
  return [row, bar];
}

const away = (place: number, from: number, length: number): number => Math.max(from - place, place - from - length, 0);
const nearest = (distances: readonly number[]): number => Math.max(0, distances.indexOf(Math.min(...distances)));
