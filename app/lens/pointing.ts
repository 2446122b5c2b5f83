import type { CellAt, Mark, Matrix, PlaceRole, Pointing } from '@/app/draw/view';
import type { Slice } from '@/content/reference';
import { type Axis, placeOf } from '@/lib/trace/axis';
import type { Role } from '@/lib/trace/look';
import { sourcesOf } from '@/lib/trace/provenance';
import type { Trace } from '@/lib/trace/trace';
import type { StageLens } from './lens';

/** A cell of a named tensor. */
export interface Point {
  readonly name: string;
  readonly flat: number;
}

/** Cells by tensor name. */
type Lit = ReadonlyMap<string, ReadonlySet<number>>;

/** Further sources are looked for this deep, and among so many cells, until tensors on the stage are reached. */
const DEEPEST = 3;
const MOST_CELLS = 400;

/** What a cell was computed from, followed back to tensors that the stage shows. */
export function litCells(trace: Trace, point: Point, shown: ReadonlySet<string>): Lit {
  const lit = new Map<string, Set<number>>([[point.name, new Set([point.flat])]]);
  let frontier: Point[] = [point];
  for (let depth = 0; depth < DEEPEST && frontier.length && frontier.length <= MOST_CELLS; depth++) {
    const next: Point[] = [];
    for (const { name, flat } of frontier) {
      const named = trace.find(name);
      if (!named) continue;
      for (const source of sourcesOf(trace, named.tensor, flat)) {
        const cells = lit.get(source.named.name) ?? new Set();
        lit.set(source.named.name, cells);
        for (const at of source.cells) {
          if (!cells.has(at) && !shown.has(source.named.name)) next.push({ name: source.named.name, flat: at });
          cells.add(at);
        }
      }
    }
    frontier = next;
  }
  return lit;
}

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
  readonly trace: Trace;
  readonly selected: { readonly ref: string; readonly at: CellAt };
  readonly hovered: { readonly ref: string; readonly at: CellAt } | null;
  /** Trace names that the symbol under the pointer stands for. */
  readonly litNames: ReadonlySet<string>;
}

export interface StagePointing extends Pointing {
  /** Tensors that take part: their symbols light up in formula and prose. */
  readonly names: ReadonlySet<string>;
}

export function makePointing({ lens, trace, selected, hovered, litNames }: PointingInput): StagePointing {
  const active = hovered ?? selected;
  const slice = lens.slice(active.ref);
  const flat = slice.flat(...active.at);
  const lit = litCells(trace, { name: slice.named.name, flat }, lens.shown);
  const selectedSlice = lens.slice(selected.ref);
  const selectedFlat = selectedSlice.flat(...selected.at);

  const locate = (m: Matrix, cell: number) => lens.sliceOf(m).locate(cell);
  return {
    selected: (m) => (m.name === selectedSlice.named.name ? locate(m, selectedFlat) : null),
    marks(m) {
      const cells = lit.get(m.name);
      if (!cells || (m.name === slice.named.name && cells.size === 1)) return [];
      const at = [...cells].map((cell) => locate(m, cell)).filter((found) => found !== null);
      return marksIn(at, m.role);
    },
    lit: (m) => litNames.has(m.name),
    places: placesOf(slice, active.at),
    names: new Set([...lit.keys(), ...litNames]),
  };
}

/** Query axes name places in query blue, key axes in key orange, other axes in the colour of their tensor. */
export function placesOf({ named, rowAxis, colAxis }: Slice, [row, col]: CellAt): PlaceRole[] {
  const pointed = (axis: Axis | null, index: number): PlaceRole[] => {
    const place = axis && placeOf(axis, index);
    if (place === null || !axis?.grid) return [];
    const role = axis.id === 'query' || axis.id === 'key' ? axis.id : named.role;
    return [{ place, grid: axis.grid, role }];
  };
  return [...pointed(rowAxis, row), ...pointed(colAxis, col)];
}
