import type { Lens, Matrix } from '@/app/draw/view';
import { cellAt, type InPlaces, placed, statedGrid } from './places';
import type { GridProps } from './props';
import { countOf, type RegionLabels, reachLabels, windowLabels } from './regions';

/** The cells of another tensor that has the same places: of the same row where it has rows like the matrix, else its first. */
function beside(ref: string, of: InPlaces, lens: Lens, wanted: string): InPlaces {
  const m = lens.matrix(ref);
  const other = placed(m, m.rows === of.matrix.rows ? (of.row ?? 0) : 0);
  const [here, there] = [of.grid, statedGrid(m)].map((grid) => grid.join(' × '));
  if (here !== there)
    throw new Error(`A grid of ${here} places has ${wanted} ${ref} with ${there}: give it one of the same places.`);
  return other;
}

const valuesOf = (of: InPlaces): number[] =>
  Array.from({ length: of.grid[0] * of.grid[1] }, (_, place) => of.matrix.at(...cellAt(of, place)));

/** Which regions are outlined around the place that is chosen; null: none are. */
export function regionsOf({ regions }: GridProps, of: InPlaces, chosen: number, lens: Lens): RegionLabels | null {
  if (!regions) return null;
  const [rows, columns] = of.grid;
  const counts = ([down, across]: readonly [Count, Count]) =>
    [countOf(down, rows, lens.knobs), countOf(across, columns, lens.knobs)] as const;
  if ('of' in regions) return valuesOf(beside(regions.of, of, lens, 'regions'));
  if ('reach' in regions) return reachLabels(of.grid, counts(regions.reach), chosen);
  const [high, wide] = counts(regions.windows);
  const size = [Math.max(1, high), Math.max(1, wide)] as const;
  return windowLabels(of.grid, size, counts(regions.shift ?? [0, 0]));
}

type Count = Parameters<typeof countOf>[0];

/** The places that are hatched. */
export function closedPlaces({ closed }: GridProps, of: InPlaces, lens: Lens): ReadonlySet<number> {
  if (closed === undefined) return new Set();
  return new Set(
    valuesOf(beside(closed, of, lens, 'closed places')).flatMap((value, place) => (value === 0 ? [] : [place])),
  );
}

/** Every grid that is drawn where there are many: which matrix, and which row of it. */
export function manyOf(
  { of, over }: GridProps,
  row: number,
  lens: Lens,
): { readonly matrix: Matrix; readonly row: number }[] {
  if (over === 'rows') {
    const matrix = lens.matrix(of);
    return Array.from({ length: matrix.rows }, (_, i) => ({ matrix, row: i }));
  }
  const count = (over && lens.counts[over]) ?? 1;
  return Array.from({ length: count }, (_, i) => ({
    matrix: over ? lens.matrixOf(of, { [over]: i }) : lens.matrix(of),
    row,
  }));
}
