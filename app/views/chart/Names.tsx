import { SymbolText } from '@/app/draw/caption/Caption';
import { apart } from '@/app/draw/line/apart';
import type { CurvePoint } from '@/content/schema';
import type { Line, LineName } from './lines';
import type { ChartModel } from './model';

const PITCH = 15;

/** Names of the lines beside their ends, moved apart where those are close. */
export function Names({ model: { lines, behind, bands, layout } }: { model: ChartModel }) {
  const { area, x, y } = layout;
  const named = [
    ...(lines.length > 1
      ? lines.map(({ name, look, points }, i) => ({
          name,
          colour: look.colour,
          end: bands ? ([Number.NaN, middle(bands[i]?.at(-1))] as const) : lastOf(points),
        }))
      : []),
    ...behind.map(({ name, role, points }) => ({
      name: { text: name },
      colour: `var(--${role})`,
      end: lastOf(points),
    })),
  ].map((each) => ({ ...each, left: Math.min(area.right, x.place(each.end[0]) ?? area.right) + 10 }));
  const places = apart(
    named.map(({ end }) => y.place(end[1]) ?? area.bottom),
    PITCH,
    [area.top, area.bottom],
  );
  return named.map(({ name, colour, left }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a chart keep their places
    <span key={i} className="chart-name" style={{ left, top: places[i], color: colour }}>
      <NameText of={name} />
    </span>
  ));
}

/** A row's name, or a symbol. */
export const NameText = ({ of: { text, html } }: { of: LineName }) =>
  html === undefined ? <span>{text}</span> : <SymbolText html={html} />;

const middle = ([below, above]: readonly [number, number] = [0, 0]): number => (below + above) / 2;
const lastOf = (points: Line['points']): CurvePoint => points.findLast(([, y]) => Number.isFinite(y)) ?? [0, 0];
