import { max } from 'd3';
import type { Size } from '@/app/draw/view';
import { boxSize, type Most } from './box';
import type { FlowNode } from './props';
import { type Ranked, rankNodes } from './rank';
import { BEHIND_OP, COLUMN_GAP, FANNED, FIRST, LABEL, LANE_GAP, OP, TITLE, TRACK } from './sizes';
import { tracksOf } from './tracks';

/** What a layout knows of a row: its boxes and the shapes of their matrices. */
export interface RowShape {
  readonly nodes: readonly FlowNode[];
  readonly shapes: readonly (readonly [rows: number, cols: number])[];
  /** How wide the captions are. */
  readonly labels: readonly number[];
  readonly titled: boolean;
  readonly inset: boolean;
}

/** Where a wire runs that skips boxes or leads back: on which line beside the row, and where that is. */
export interface Detour {
  readonly line: number;
  readonly across: number;
}

/** Where things stand in a row, counted from its corner: `along` the way from input to output, and `across` it. */
export interface RowPlan {
  readonly title: number;
  readonly boxes: readonly (Size & { readonly along: number; readonly across: number; readonly op: number | null })[];
  readonly wires: readonly { readonly from: number; readonly to: number; readonly around: Detour | null }[];
  readonly length: number;
  readonly thickness: number;
}

/** A row on its own. `turned`: the way goes downwards, so that captions lie along it and boxes beside each other. */
export function planRow(row: RowShape, most: Most, side: number, turned: boolean): RowPlan {
  const ranked = rankNodes(row.nodes);
  const lanesOf = (rank: number): number => ranked.filter((each) => each.rank === rank).length;
  const sizes = ranked.map(({ rank }, i) =>
    boxSize(...(row.shapes[i] ?? [1, 1]), most, lanesOf(rank) > 1 ? side * FANNED : side),
  );
  const { wires, lines } = wiresOf(ranked);
  const title = row.titled ? TITLE : 0;
  const start = (turned ? 0 : title) + lines * TRACK;
  const alongOf = ({ width, height }: Size): number => (turned ? height + LABEL : width);
  const acrossOf = ({ width, height }: Size): number => (turned ? width : height + LABEL) + LANE_GAP;

  const columns: { from: number; size: number; lane: number }[] = [];
  let end = turned ? title : 0;
  for (let rank = 0; rank < 1 + (max(ranked, (each) => each.rank) ?? 0); rank++) {
    const own = [...ranked.keys()].filter((i) => ranked[i]?.rank === rank);
    const from = end + (rank ? COLUMN_GAP : FIRST) + (own.some((i) => row.nodes[i]?.op) ? OP + BEHIND_OP : 0);
    const size = max(own, (i) => Math.max(alongOf(sizes[i] as Size), turned ? 0 : (row.labels[i] ?? 0))) ?? 0;
    columns.push({ from, size, lane: max(own, (i) => acrossOf(sizes[i] as Size)) ?? 0 });
    end = from + size;
  }
  const inner = max(columns, ({ lane }, rank) => lane * lanesOf(rank)) ?? 0;
  const caption = LABEL / 2;
  const boxes = ranked.map(({ rank, lane }, i) => {
    const column = columns[rank] as (typeof columns)[number];
    const size = sizes[i] as Size;
    const middle = column.from + column.size / 2;
    const across = start + inner / 2 + (lane - (lanesOf(rank) - 1) / 2) * column.lane;
    return {
      ...size,
      along: middle + (turned ? caption : 0),
      across: across + (turned ? 0 : caption),
      op: row.nodes[i]?.op ? middle - alongOf(size) / 2 - BEHIND_OP - OP / 2 : null,
    };
  });
  const around = (line: number | null): Detour | null =>
    line === null ? null : { line, across: start - TRACK * (line + 0.5) };
  return {
    title,
    boxes,
    wires: wires.map(({ line, ...wire }) => ({ ...wire, around: around(line) })),
    length: end + FIRST,
    thickness: start + inner,
  };
}

/** The wires of a row; of those that skip columns or lead back, also the line beside the row that they run along. */
function wiresOf(ranked: readonly Ranked[]) {
  const rankAt = (i: number): number => ranked[i]?.rank ?? 0;
  const wires = ranked.flatMap(({ from }, to) => from.map((each) => ({ from: each, to })));
  const around = wires.filter(({ from, to }) => rankAt(to) - rankAt(from) !== 1);
  const tracks = tracksOf(around.map(({ from, to }) => ({ from: rankAt(from), to: rankAt(to) })));
  return {
    wires: wires.map((wire) => ({
      ...wire,
      line: around.includes(wire) ? (tracks[around.indexOf(wire)] ?? 0) : null,
    })),
    lines: 1 + Math.max(-1, ...tracks),
  };
}
