import { CAPTION } from '@/app/draw/caption/size';
import { axisOver, extentOf, type PlotAxis, rounded } from '@/app/draw/plot/axis';
import type { Area } from '@/app/draw/plot/PlotAxes';
import { shownRefs } from '@/app/draw/plot/refs';
import { textScale } from '@/app/draw/text-scale';
import { textWidth } from '@/app/draw/text-width';
import type { Lens, Matrix, Size } from '@/app/draw/view';
import type { ComputedLine, Line, Marked } from './lines';
import type { ChartProps } from './props';
import { bandsOf } from './shapes';

/** Widths of a character of the figures and, about, of the names, in CSS pixels. */
const FIGURE = 6.8;
const LETTER = 7;
/** A row of names above the plot, where there is no room beside it. */
export const KEYS = 24;
/** A line of names of marks above the plot. */
const MARK = 15;
/** Names beside the plot take at most this part of the width. */
const BESIDE = 0.34;

export interface ChartLayout {
  readonly area: Area;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  /** Names of the lines stand beside their ends; else in rows above. */
  readonly beside: boolean;
  /** Room above the plot for names of marks. */
  readonly air: number;
}

interface Content {
  readonly lines: readonly Line[];
  readonly behind: readonly ComputedLine[];
  readonly marks: readonly Marked[];
}

/** The whole view, caption included. */
export function chartSize(props: ChartProps, unit: number, lens: Lens, room: Size): Size {
  const width = Math.round(Math.max(280, Math.min(20 * unit + 300, 760, room.width)));
  const plot = Math.round(Math.max(160, Math.min(12 * unit + 130, 0.6 * width, 400)));
  const names = shownRefs(props.of).flatMap((ref) => namesOf(lens.matrix(ref), props));
  return { width, height: CAPTION + plot + (isBeside(names, width) ? 0 : keysHeight(names, width)) };
}

const namesOf = (m: Matrix, { rows }: ChartProps): string[] =>
  m.rows === 1 || rows === 'selected'
    ? [m.symbol]
    : (rows ?? Array.from({ length: m.rows }, (_, i) => i)).map((row) => m.rowLabel(row));

const widest = (names: readonly string[]): number => Math.max(0, ...names.map(textWidth));
const isBeside = (names: readonly string[], width: number): boolean =>
  names.length < 2 || widest(names) * LETTER * textScale() + 22 <= BESIDE * width;

/** Of all rows of names above the plot, in CSS pixels. */
function keysHeight(names: readonly string[], width: number): number {
  let [rows, left] = [1, width];
  for (const name of names) {
    const wanted = textWidth(name) * LETTER * textScale() + 46;
    if (wanted > left && left < width) [rows, left] = [rows + 1, width];
    left -= wanted;
  }
  return rows * KEYS * textScale();
}

/** Axes of a chart of this size, caption not included, around everything that it shows. */
export function chartLayout(props: ChartProps, { width, height }: Size, content: Content): ChartLayout {
  const { lines, behind } = content;
  const log = { x: props.log?.includes('x') ?? false, y: props.log?.includes('y') ?? false };
  const names = lines.map(({ name }) => name.text);
  const beside = isBeside(names, width);
  const keys = beside ? 0 : keysHeight([...names, ...behind.map(({ name }) => name)], width);
  const own = beside && lines.length > 1 ? widest(names) : 0;
  const named = Math.max(own, ...behind.map(({ name }) => (beside ? Math.min(textWidth(name), 18) : 0)));
  const span = spansOf(props, content, log);
  const bottom = height - (props.names?.x ? 40 : 26);
  const air = content.marks.some(({ x, y, name }) => x !== null && y === null && name) ? MARK : 0;
  const top = keys + (props.names?.y ? 24 : 12) + air;
  const y = axisOver(span.y, [bottom, top], { log: log.y, count: Math.max(2, (bottom - top) / 44), round: true });
  const left = Math.ceil(Math.max(2, ...y.ticks.map(({ text }) => text.length)) * FIGURE) + 12;
  const right = width - (named ? Math.ceil(named * LETTER) + 18 : 12);
  const x =
    props.x === undefined
      ? columnAxis(lines[0]?.matrix, [left, right], props.as === 'points' ? 0.5 : 0)
      : axisOver(span.x, [left, right], { log: log.x, count: Math.max(2, (right - left) / 64) });
  return { area: { left, right, top, bottom }, x, y, beside, air };
}

function spansOf(props: ChartProps, { lines, behind, marks }: Content, log: { x: boolean; y: boolean }) {
  const points = [...lines, ...behind].flatMap((each) => each.points);
  const stacked = props.as === 'areas' ? bandsOf(lines).flat(2) : [];
  const marked = (axis: 'x' | 'y') => marks.flatMap((mark) => mark[axis] ?? []);
  const zero = props.zero ?? true;
  return {
    x: rounded(extentOf([...points.map(([at]) => at), ...marked('x')], { log: log.x })),
    y: rounded(extentOf([...points.map(([, at]) => at), ...stacked, ...marked('y')], { log: log.y, zero })),
  };
}

/** Columns side by side, named where their names do not touch, with some air (in columns) before and behind. */
function columnAxis(m: Matrix | undefined, places: readonly [number, number], air: number): PlotAxis {
  const count = m?.cols ?? 1;
  const axis = axisOver([-air, Math.max(1, count - 1) + air], places, { count });
  const labels = Array.from({ length: count }, (_, j) => m?.colLabel(j) ?? '');
  const pitch = (places[1] - places[0]) / Math.max(1, count - 1);
  const least = (Math.max(1, ...labels.map(textWidth)) * FIGURE + 8) / pitch;
  const stride = [1, 2, 4, 5, 8, 10, 16, 20, 32, 50, 64, 100].find((each) => each >= least) ?? 128;
  const named = labels.flatMap((text, j) => (j % stride === 0 ? [{ value: j, at: axis.place(j) ?? 0, text }] : []));
  return { ...axis, ticks: named, nameOf: (j) => labels[j] };
}
