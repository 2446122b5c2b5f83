import { SymbolText } from '@/app/draw/caption/Caption';
import { MARGIN, type Plot, pathThrough } from '@/app/draw/line/layout';
import { fittedNumber } from '@/app/draw/number-text';
import { CellSurface } from '@/app/draw/patches/CellSurface';
import { markOf, veilOf } from '@/app/draw/veiled';
import type { CellAt, ViewInput } from '@/app/draw/view';
import type { ScatterData } from './data';
import { figuresBetween, laneOf, nearest } from './layout';
import type { ScatterProps } from './props';

interface Props extends Pick<ViewInput<ScatterProps>, 'lens' | 'pointing' | 'on'> {
  readonly data: ScatterData;
  readonly weights: NonNullable<ScatterData['weights']>;
  readonly plot: Plot;
  readonly height: number;
}

const BAR = 20;

/** Below the axis: what each point weighs, a bar under each, and what a point anywhere else would weigh. */
export function Lane({ data, weights, plot, height, lens, pointing, on }: Props) {
  const { matrix: m, values } = weights;
  const { y, zero } = laneOf([...values, ...data.kernel.map(([, weight]) => weight)], height);
  const places = data.points.map(([x]) => [plot.x(x), 0] as const);
  const row = Math.min(data.row, m.rows - 1);
  const figures = figuresBetween(places.map(([x]) => x));
  const chosen = pointing.selected(m);
  const place = ([, j]: CellAt) => ({ left: (places[j]?.[0] ?? 0) - BAR, top: 0, width: 2 * BAR, height });
  return (
    <div className="scatter-lane" style={{ height }}>
      <svg width={plot.width} height={height} aria-hidden="true">
        <path className="scatter-kernel" d={pathThrough(data.kernel, { ...plot, y })} />
        <path className="scatter-zero" d={`M${MARGIN.left} ${zero}H${plot.width - MARGIN.right + 12}`} />
        {values.map((weight, i) => {
          const [x] = places[i] ?? [Number.NaN];
          if (!Number.isFinite(x)) return null;
          const top = Number.isFinite(weight) ? y(weight) : zero;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its entry
            <g key={i} className={chosen?.[0] === row && chosen[1] === i ? 'scatter-bar lit' : 'scatter-bar'}>
              <rect x={x - BAR / 2} width={BAR} y={top} height={Math.max(0, zero - top)} />
              <text className="scatter-share" x={x} y={top - 4} textAnchor="middle">
                {markOf(veilOf(m, [row, i])) ?? m.text?.(row, i) ?? fittedNumber(weight, 2, figures)}
              </text>
            </g>
          );
        })}
      </svg>
      <span className="scatter-lane-name" style={{ color: `var(--${m.role})` }}>
        <SymbolText html={m.symbolHtml} />
      </span>
      <CellSurface
        matrix={m}
        under={(x) => [row, nearest(places, [x, 0])]}
        place={place}
        first={[row, 0]}
        pointing={pointing}
        on={on}
        words={lens.words}
      />
    </div>
  );
}
