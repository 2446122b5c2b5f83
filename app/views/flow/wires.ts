import { linkHorizontal, linkVertical, path } from 'd3';
import type { FlowBox } from './box';
import type { Detour } from './row';
import { LABEL, OP } from './sizes';

/** A place in the drawing: along the way from input to output, and across it. */
export interface At {
  readonly along: number;
  readonly across: number;
}

/** How far from a box a wire turns, and how round. */
const STUB = 8;
const ROUND = 6;
/** Wires on lines further out turn a little further off, so that they do not run in one another. */
const FAN = 3;
/** An arrow head's length: the line ends before it. */
const HEAD = 4;

type XY = [x: number, y: number];

/** Where wires leave a box, on its far side, and where they come in: at its operator if it has one. */
const ends = ({ x, y, width, height, op }: FlowBox, turned: boolean) => ({
  out: { along: turned ? y + height / 2 : x + width / 2, across: turned ? x : y },
  in: {
    along: (op ? (turned ? op[1] : op[0]) - OP / 2 : turned ? y - height / 2 - LABEL : x - width / 2) - HEAD,
    across: turned ? x : y,
  },
});

const xy = ({ along, across }: At, turned: boolean): XY => (turned ? [across, along] : [along, across]);

/** From box to box: a curve to the next column, or along a line beside the row. */
export function wirePath(from: FlowBox, to: FlowBox, turned: boolean, around: Detour | null): string {
  const [start, end] = [ends(from, turned).out, ends(to, turned).in];
  if (!around) {
    const link = turned ? linkVertical<unknown, XY>() : linkHorizontal<unknown, XY>();
    return link({ source: xy(start, turned), target: xy(end, turned) }) ?? '';
  }
  const stub = STUB + FAN * around.line;
  const { across } = around;
  const inTo = to.op ? end.along + HEAD + OP / 2 : end.along - stub;
  const down = to.op ? end.across - OP / 2 - HEAD : end.across;
  const turns: At[] = [
    start,
    { along: start.along + stub, across: start.across },
    { along: start.along + stub, across },
    { along: inTo, across },
    { along: inTo, across: down },
    ...(to.op ? [] : [end]),
  ];
  return rounded(turns.map((turn) => xy(turn, turned)));
}

/** How a row leads to the next: between which rows the line runs back, and whether it passes another on its way. */
export interface WireWay {
  readonly turned: boolean;
  readonly between: number;
  readonly past: boolean;
}

/** From the end of a row to the beginning of the next: back between them, or, turned, straight on. */
export function linkPath(from: FlowBox, to: FlowBox, { turned, between, past }: WireWay): string {
  const [start, end] = [ends(from, turned).out, ends(to, turned).in];
  if (turned && !past) return rounded([xy(start, true), xy(end, true)]);
  const [after, before] = [start.along + STUB, end.along - STUB];
  const aside = turned ? STUB / 2 : between;
  const turns: At[] = [
    start,
    { along: after, across: start.across },
    { along: after, across: aside },
    { along: before, across: aside },
    { along: before, across: end.across },
    end,
  ];
  return rounded(turns.map((turn) => xy(turn, turned)));
}

/** Straight lines from point to point with rounded turns. */
function rounded(points: readonly XY[]): string {
  const line = path();
  const [first, ...rest] = points as [XY, ...XY[]];
  line.moveTo(...first);
  for (const [i, point] of rest.entries()) {
    const next = rest[i + 1];
    if (next) line.arcTo(...point, ...next, Math.min(ROUND, reach(points[i] as XY, point), reach(point, next)));
    else line.lineTo(...point);
  }
  return line.toString();
}

/** Half the way between two points on a level or above each other: turns at both ends find room. */
const reach = ([x, y]: XY, [u, v]: XY): number => Math.max(Math.abs(u - x), Math.abs(v - y)) / 2;
