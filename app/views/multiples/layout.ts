import type { Size } from '@/app/draw/view';
import type { Choice, Counts, Picks } from '@/lib/choice';

/** Above each tile its number; above and beside a whole table of tiles the numbers of columns and rows. */
const TILE_CAPTION = 25;
const ROW_LABEL = { wide: 68, narrow: 20 };
/** Around the chosen tile. */
const FRAME = 4;

export interface Tile {
  /** Which head, and which block … where there is a row for each: 0-based. */
  readonly at: Partial<Picks>;
  readonly x: number;
  readonly y: number;
}

export interface MultiplesLayout extends Size {
  readonly tiles: readonly Tile[];
  readonly side: number;
  /** How wide the names of rows are, if rows have one. */
  readonly rowLabel: number;
  readonly caption: number;
}

/** What there is a tile for: each head (stage, window …) of what else is chosen, or a row of heads for every block. */
export type Over = Choice | readonly [down: Choice, across: Choice];

export const kindsOf = (over: Over): readonly Choice[] => (typeof over === 'string' ? [over] : over);

export interface Many {
  readonly over: Over;
  readonly counts: Counts;
  /** On a narrow screen rows are called by their number alone. */
  readonly narrow: boolean;
}

/** Where the small pictures lie: those of one kind four in a row, those of two in a table. */
export function multiplesLayout({ over, counts, narrow }: Many, unit: number): MultiplesLayout {
  return typeof over === 'string'
    ? inRows(over, counts[over] ?? 1, unit)
    : table(over, counts, unit, narrow ? ROW_LABEL.narrow : ROW_LABEL.wide);
}

function inRows(kind: Choice, count: number, unit: number): MultiplesLayout {
  const side = Math.round(5 * unit);
  const gap = Math.max(10, Math.round(0.55 * unit));
  const across = Math.min(4, count);
  const pitch = { x: side + gap, y: TILE_CAPTION + side + gap };
  const tiles = Array.from({ length: count }, (_, i) => ({
    at: { [kind]: i },
    x: FRAME + (i % across) * pitch.x,
    y: Math.floor(i / across) * pitch.y,
  }));
  return {
    tiles,
    side,
    rowLabel: 0,
    caption: TILE_CAPTION,
    width: across * pitch.x - gap + 2 * FRAME,
    height: Math.ceil(count / across) * pitch.y - gap + FRAME,
  };
}

function table(
  [down, across]: readonly [Choice, Choice],
  counts: Counts,
  unit: number,
  rowLabel: number,
): MultiplesLayout {
  const [rows, columns] = [counts[down] ?? 1, counts[across] ?? 1];
  const side = Math.round(3 * unit);
  const gap = Math.max(6, Math.round(0.35 * unit));
  const pitch = side + gap;
  const tiles = Array.from({ length: rows * columns }, (_, i) => ({
    at: { [down]: Math.floor(i / columns), [across]: i % columns },
    x: rowLabel + (i % columns) * pitch,
    y: TILE_CAPTION + Math.floor(i / columns) * pitch,
  }));
  return {
    tiles,
    side,
    rowLabel,
    caption: TILE_CAPTION,
    width: rowLabel + columns * pitch - gap + FRAME,
    height: TILE_CAPTION + rows * pitch - gap + FRAME,
  };
}
