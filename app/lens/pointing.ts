import type { CellAt, Mark, Matrix, PlaceRole, Pointing } from '@/app/draw/view';
import type { RunCell } from '@/content/cell';
import type { Slice } from '@/content/reference';
import type { Pair } from '@/content/run';
import { parseRef } from '@/lib/reference';
import { coordinates, sameShape } from '@/lib/tensor/shape';
import { type Axis, placeOf } from '@/lib/trace/axis';
import { lookAt } from '@/lib/trace/folds';
import type { Role } from '@/lib/trace/look';
import type { Named } from '@/lib/trace/trace';
import type { StageLens } from './lens';
import { litCells, type PlainCell } from './lit';

/** Above this many cells a matrix gets one frame around all of them. */
const MOST_CELLS = 400;

/** Rectangles that cover the lit cells of a matrix: the whole box where it is full, else one a row. */
export function marksIn(cells: readonly CellAt[], role: Role): Mark[] {
  if (!cells.length) return [];
  const rows = cells.map(([i]) => i);
  const cols = cells.map(([, j]) => j);
  const box = {
    rows: [Math.min(...rows), Math.max(...rows)],
    cols: [Math.min(...cols), Math.max(...cols)],
    role,
  } as const;
  const area = (box.rows[1] - box.rows[0] + 1) * (box.cols[1] - box.cols[0] + 1);
  if (area === cells.length || cells.length > MOST_CELLS) return [box];
  return [...new Set(rows)].map((i) => {
    const inRow = cells.filter(([row]) => row === i).map(([, j]) => j);
    return { rows: [i, i], cols: [Math.min(...inRow), Math.max(...inRow)], role };
  });
}

export interface PointingInput {
  readonly lens: StageLens;
  readonly selected: RunCell;
  /** Null, or a cell that is no longer there: the selected one counts. */
  readonly hovered: RunCell | null;
  /** What the symbol under the pointer stands for, as `sliceKey` calls it. */
  readonly litNames: ReadonlySet<string>;
  /** Tensors to light up, by name. Default: those on the stage. */
  readonly wanted?: ReadonlySet<string>;
}

export interface StagePointing extends Pointing {
  /** Tensors and parts of them that play a part, as `sliceKey` calls them: their symbols light up in formula and prose. */
  readonly names: ReadonlySet<string>;
}

/** One tensor of one run, as the shelf's entries are called. */
export const entryKey = (name: string, run: string | null): string => name + (run === null ? '' : `@${run}`);

/** What a reference shows of one run: a tensor, or that part of it which has a symbol of its own. */
export const sliceKey = ({ named, symbol }: Pick<Slice, 'named' | 'symbol'>, run: string | null): string =>
  entryKey(named.name, run) + (symbol === named.symbol ? '' : ` ${symbol}`);

/** The same for cells: a key for each part that they lie in. */
function keysOf(named: Named, cells: ReadonlySet<number>, run: string | null): string[] {
  const some = named.axes.some(({ folds }) => folds) ? [...cells] : [0];
  return some.map((cell) => sliceKey({ named, symbol: lookAt(named, cell).symbol }, run));
}

/** Whether the run still has such a cell: a knob may have taken it away. */
export const isThere = ({ trace }: Pair, { name, index }: PlainCell): boolean =>
  index < (trace.find(name)?.tensor.data.length ?? 0);

export function makePointing(input: PointingInput): StagePointing {
  const { lens, selected, hovered, litNames, wanted = lens.shown } = input;
  const active = hovered && isThere(lens.pair(hovered.run), hovered) ? hovered : selected;
  const { trace } = lens.pair(active.run);
  const lit = litCells(trace, active, lens.shown, wanted);
  const runOf = (m: Matrix): string | null => parseRef(m.ref).run;
  const isOf = (m: Matrix, cell: RunCell): boolean => m.name === cell.name && runOf(m) === cell.run;
  const locate = (m: Matrix, cell: number) => lens.sliceOf(m).locate(cell);
  /** Cells of one run light up in the others too, where those compute the same. */
  const cellsIn = (m: Matrix): ReadonlySet<number> => {
    const cells = lit.get(m.name) ?? NONE;
    if (runOf(m) === active.run) return cells;
    const there = trace.find(m.name)?.tensor.shape ?? [];
    return sameShape(there, lens.sliceOf(m).named.tensor.shape) ? cells : NONE;
  };
  return {
    selected: (m) => (isOf(m, selected) ? locate(m, selected.index) : null),
    marks(m) {
      const cells = cellsIn(m);
      if (isOf(m, active) && cells.size === 1) return [];
      const at = [...cells].map((cell) => locate(m, cell)).filter((found) => found !== null);
      return marksIn(at, m.role);
    },
    lit: (m) => litNames.has(sliceKey(lens.sliceOf(m), runOf(m))),
    places: placesOf(trace.get(active.name), active.index),
    names: new Set([...[...lit].flatMap(([name, cells]) => keysOf(trace.get(name), cells, active.run)), ...litNames]),
  };
}

const NONE: ReadonlySet<number> = new Set();

/** Query axes name places in query blue, key axes in key orange, other axes in the colour of their tensor. */
export function placesOf({ axes, role, tensor }: Named, index: number): PlaceRole[] {
  const at = coordinates(tensor.shape, index);
  const roleFor = ({ id }: Axis): Role => (id === 'query' || id === 'key' ? id : role);
  return axes.flatMap((axis, i) => {
    const place = placeOf(axis, at[i] as number);
    return place === null || !axis.grid ? [] : [{ place, grid: axis.grid, role: roleFor(axis) }];
  });
}
