import { curveBumpY, link, path } from 'd3';
import type { StripLayout } from './layout';
import type { Arcs } from './props';

/** An arc from a token to another, and the cell of the weights that it stands for. */
export interface Arc {
  readonly at: readonly [query: number, key: number];
  readonly path: string;
}

/** How far its ends stand from the chips. */
const OFF = 3;

/** Arcs of some tokens: above their line, or from one line to the other. */
export function arcsOf(layout: StripLayout, { from = 0, to = 0 }: Arcs, queries: readonly number[]): Arc[] {
  const [asking, asked] = [layout.lines[from], layout.lines[to]];
  if (!asking || !asked) return [];
  const { height } = layout.chip;
  const middle = (line: typeof asking, i: number): number => (line.lefts[i] ?? 0) + (line.widths[i] ?? 0) / 2;
  return queries.flatMap((query) =>
    asked.lefts.map((_, key): Arc => {
      const [x, u] = [middle(asking, query), middle(asked, key)];
      if (from === to) return { at: [query, key], path: above(x, u, asking.top - OFF) };
      const down = asked.top > asking.top;
      const [y, v] = down ? [asking.top + height + OFF, asked.top - OFF] : [asking.top - OFF, asked.top + height + OFF];
      return { at: [query, key], path: between([x, y], [u, v]) };
    }),
  );
}

const between = (source: [number, number], target: [number, number]): string =>
  link<unknown, [number, number]>(curveBumpY)({ source, target }) ?? '';

/** Half an ellipse above the line, flatter the further it goes; to itself a small loop. */
function above(x: number, u: number, y: number): string {
  const arc = path();
  arc.moveTo(x, y);
  const far = Math.abs(u - x);
  const rise = far === 0 ? 14 : 12 + Math.sqrt(far) * 3.2;
  const wide = far === 0 ? 9 : 0;
  arc.bezierCurveTo(x - wide, y - rise, u + wide, y - rise, u, y);
  return arc.toString();
}
