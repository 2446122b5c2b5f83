import { SymbolText } from '@/app/draw/caption/Caption';
import { formatNumber } from '@/app/draw/number-text';
import { cellValueText } from '@/app/draw/plot/cell-value-text';
import { PlotAxes } from '@/app/draw/plot/PlotAxes';
import { outlineOf } from './layout';
import type { HistogramModel } from './model';
import type { SampleAt } from './move';
import type { HistogramWords } from './words';

interface Props {
  readonly model: HistogramModel;
  readonly hovered: SampleAt | null;
  readonly selected: SampleAt | null;
  readonly words: HistogramWords;
}

/** Bars, the outline over them, and where the number that is pointed at lies. */
export function HistogramDrawing({ model, hovered, selected, words }: Props) {
  const { plot, bins, matrix, other, layout } = model;
  const { x, y, area } = layout;
  const lit = (hovered ?? selected)?.[0];
  return (
    <>
      {other && <Keys model={model} />}
      <svg width={plot.width} height={plot.height} aria-hidden="true">
        <PlotAxes {...layout} yName={words.count} />
        {bins.map(({ from, to, samples }, i) => {
          const [left = 0, right = 0, top = 0] = [x.place(from), x.place(to), y.place(samples.length)];
          return (
            <rect
              key={from}
              className={i === lit ? 'histogram-bar lit' : 'histogram-bar'}
              x={left + 0.5}
              width={Math.max(1, right - left - 1)}
              y={top}
              height={area.bottom - top}
              fill={`var(--${matrix.role})`}
            />
          );
        })}
        {other && (
          <path
            className="histogram-outline"
            d={outlineOf(other.bins, layout)}
            stroke={`var(--${other.matrix.role === matrix.role ? 'plain' : other.matrix.role})`}
          />
        )}
        {selected && <Needle model={model} at={selected} number={!hovered} className="histogram-selected" />}
        {hovered && <Needle model={model} at={hovered} number className="histogram-hovered" />}
      </svg>
    </>
  );
}

interface NeedleProps {
  readonly model: HistogramModel;
  readonly at: SampleAt;
  readonly number: boolean;
  readonly className: string;
}

/** One number at its place: a needle below the axis, the number itself, and how many there are in its bin. */
function Needle({ model, at: [i, rank], number, className }: NeedleProps) {
  const { bins, matrix, layout } = model;
  const { x, y, area } = layout;
  const sample = bins[i]?.samples[rank];
  const left = sample && x.place(sample.value);
  if (!sample || left === undefined) return null;
  const count = bins[i]?.samples.length ?? 0;
  const before = left > (area.left + area.right) / 2;
  return (
    <g className={className}>
      <path d={`M${left} ${area.bottom - 7}l5 -8h-10z`} />
      <line x1={left} x2={left} y1={area.bottom - 7} y2={area.bottom} />
      {number && (
        <text
          className="histogram-value"
          x={before ? left - 9 : left + 9}
          y={Math.max(area.top + 10, (y.place(count) ?? area.top) - 7)}
          textAnchor={before ? 'end' : 'start'}
        >
          <tspan>{cellValueText(matrix, ...sample.at)}</tspan>
          <tspan className="histogram-count">{`  ${formatNumber(count, 0)}×`}</tspan>
        </text>
      )}
    </g>
  );
}

/** Which is which. */
function Keys({ model: { matrix, other } }: { model: HistogramModel }) {
  if (!other) return null;
  const role = other.matrix.role === matrix.role ? 'plain' : other.matrix.role;
  return (
    <div className="histogram-keys">
      <span>
        <i style={{ background: `var(--${matrix.role})` }} className="histogram-swatch" />
        <SymbolText html={matrix.symbolHtml} />
      </span>
      <span>
        <i style={{ borderColor: `var(--${role})` }} className="histogram-swatch open" />
        <SymbolText html={other.matrix.symbolHtml} />
      </span>
    </div>
  );
}
