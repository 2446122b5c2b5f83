import { Caption, SymbolText } from '@/app/draw/caption/Caption';
import { Axes } from '@/app/draw/line/Axes';
import { formatNumber, neededDigits } from '@/app/draw/number-text';
import { CellSurface } from '@/app/draw/patches/CellSurface';
import type { CellAt, ViewInput } from '@/app/draw/view';
import { readScatter } from './data';
import { Lane } from './Lane';
import { axesOf, nearest, scatterLayout } from './layout';
import { PointTable } from './PointTable';
import type { ScatterProps } from './props';
import { Query } from './Query';
import { CurveLegend, ScatterCurves } from './ScatterCurves';
import { ScatterPoints } from './ScatterPoints';
import './scatter.css';

/** Points in the plane, curves through it, and a query on the axis that is answered by what the points weigh for it. */
export function Scatter({ props, unit, room, lens, series, pointing, on }: ViewInput<ScatterProps>) {
  const { width, height, plot: size, top, lane } = scatterLayout(props, unit, room);
  const data = readScatter(props, { lens, pointing, series });
  const { points, curves, weights, query, x, y } = data;
  const heights = [...points, ...curves.flatMap((curve) => curve.points)].map(([, value]) => value);
  const plot = axesOf(size, props, [...heights, query?.answer?.value ?? Number.NaN], query?.value);
  const digits = neededDigits(plot.ticks.x, 4);
  const places = points.map(([a, b]) => [plot.x(a), plot.y(b)] as const);
  // A point that is hidden, or nowhere, can be reached by keys at the origin.
  const placed = (at: number | undefined) => (at !== undefined && Number.isFinite(at) ? at : 0) - 10;
  const place = ([, j]: CellAt) => ({
    left: placed(places[j]?.[0]),
    top: placed(places[j]?.[1]),
    width: 20,
    height: 20,
  });
  const { language } = lens.words;
  return (
    <div className="scatter" style={{ width, height }}>
      <Caption role={y.role} lit={pointing.lit(y) || pointing.lit(x)}>
        <SymbolText html={`${y.symbolHtml} (${x.symbolHtml})`} />
      </Caption>
      {curves.length > 0 && <CurveLegend curves={curves} language={language} />}
      <div className="scatter-plot" style={{ top, height: size.height + lane }}>
        <svg className="scatter-drawing" width={size.width} height={size.height} aria-hidden="true">
          <Axes plot={plot} label={(value) => formatNumber(value, digits)} />
          <ScatterCurves curves={curves} plot={plot} />
          <g style={{ color: `var(--${y.role})` }}>
            <ScatterPoints data={data} plot={plot} pointing={pointing} />
          </g>
        </svg>
        <div className="scatter-surface" style={{ height: size.height }}>
          <CellSurface
            matrix={y}
            under={(left, above) => [0, nearest(places, [left, above])]}
            place={place}
            pointing={pointing}
            on={on}
            words={lens.words}
          />
        </div>
        {weights && (
          <Lane data={data} weights={weights} plot={plot} height={lane} lens={lens} pointing={pointing} on={on} />
        )}
        {query && (
          <Query
            props={props}
            query={query}
            plot={plot}
            height={size.height + (lane && lane - 6)}
            row={data.row}
            lens={lens}
            on={on}
          />
        )}
      </div>
      <PointTable data={data} lens={lens} />
    </div>
  );
}
