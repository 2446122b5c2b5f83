import { max } from 'd3';
import type { Size } from '@/app/draw/view';
import type { FlowBox } from './box';
import { planRow, type RowPlan, type RowShape } from './row';
import { NOTE, ROW_GAP } from './sizes';
import { linkPath, wirePath } from './wires';

export interface RowLayout {
  /** Where the row's title stands, if it has one. */
  readonly title: readonly [x: number, y: number];
  readonly boxes: readonly FlowBox[];
  readonly wires: readonly { readonly from: number; readonly to: number; readonly path: string }[];
}

export interface FlowLayout extends Size {
  readonly rows: readonly RowLayout[];
  /** From the end of each row to the beginning of the next; insets have none. */
  readonly links: readonly { readonly from: number; readonly path: string }[];
  /** Around rows that are insets. */
  readonly frames: readonly (Size & { readonly top: number })[];
}

/**
 * Rows of boxes from left to right, one below the other; `turned`: from top to bottom, for a phone. `side` is the height
 * of the largest box.
 */
export function flowLayout(rows: readonly RowShape[], side: number, turned = false): FlowLayout {
  const all = rows.flatMap(({ shapes }) => shapes);
  const most = { rows: max(all, ([count]) => count) ?? 1, cols: max(all, ([, count]) => count) ?? 1 };
  const plans = rows.map((row) => planRow(row, most, side, turned));
  const thickest = max(plans, ({ thickness }) => thickness) ?? 0;
  const tops = topsOf(plans, turned);
  const placed = plans.map((plan, i) => placeRow(plan, tops[i] ?? 0, turned, thickest));
  const main = [...rows.keys()].filter((i) => !rows[i]?.inset);
  const links = main.slice(1).flatMap((next, i) => {
    const from = main[i] as number;
    const [start, end] = [placed[from]?.boxes.at(-1), placed[next]?.boxes[0]];
    const way = { turned, between: (tops[next] ?? 0) - ROW_GAP / 2, past: next > from + 1 };
    return start && end ? [{ from, path: linkPath(start, end, way) }] : [];
  });
  const depth = (tops.at(-1) ?? 0) + (plans.at(-1)?.[turned ? 'length' : 'thickness'] ?? 0);
  const breadth = turned ? thickest : (max(plans, ({ length }) => length) ?? 0);
  const frames = plans.flatMap(({ length, thickness }, i) => {
    const frame = turned ? { width: breadth, height: length } : { width: length, height: thickness };
    return rows[i]?.inset ? [{ ...frame, top: tops[i] ?? 0 }] : [];
  });
  return { width: Math.ceil(breadth), height: Math.ceil(depth) + NOTE, rows: placed, links, frames };
}

/** Where each row begins, one below the other. */
function topsOf(plans: readonly RowPlan[], turned: boolean): number[] {
  let top = 0;
  return plans.map(({ length, thickness }) => {
    const own = top;
    top += (turned ? length : thickness) + ROW_GAP;
    return own;
  });
}

function placeRow(plan: RowPlan, top: number, turned: boolean, thickest: number): RowLayout {
  // Turned rows stand on one middle line; the others begin at the left.
  const aside = turned ? (thickest - plan.thickness) / 2 : top;
  const point = (along: number, across: number): readonly [number, number] =>
    turned ? [across + aside, along + top] : [along, across + aside];
  const boxes = plan.boxes.map(({ along, across, op, width, height }): FlowBox => {
    const [x, y] = point(along, across);
    return { x, y, width, height, op: op === null ? null : point(op, across) };
  });
  const first = boxes[0];
  return {
    title: [first && !turned ? first.x - first.width / 2 : 0, top],
    boxes,
    wires: plan.wires.map(({ from, to, around }) => ({
      from,
      to,
      path: wirePath(
        boxes[from] as FlowBox,
        boxes[to] as FlowBox,
        turned,
        around && { ...around, across: around.across + aside },
      ),
    })),
  };
}
