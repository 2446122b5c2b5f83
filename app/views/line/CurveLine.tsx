import { Caption, SymbolText } from '@/app/draw/caption/Caption';
import { entryName } from '@/app/draw/entry-name';
import { Axes } from '@/app/draw/line/Axes';
import { curveOf, MARGIN, plotOf, rangeOf } from '@/app/draw/line/layout';
import { formatNumber } from '@/app/draw/number-text';
import type { Lens, Matrix, Pointing, Size } from '@/app/draw/view';
import { type CurveName, curves, domainOf } from './curves';

export interface CurveLineProps extends Size {
  readonly curve: CurveName;
  readonly matrix: Matrix;
  readonly lens: Lens;
  readonly pointing: Pointing;
}

/** How much of the inputs below the curve are drawn at most. */
const MOST_INPUTS = 400;

/** An activation function with the selected cell's input on it; below, where the other inputs of its row lie. */
export function CurveLine({ curve: name, matrix: m, width, height, lens, pointing }: CurveLineProps) {
  const curve = curves[name];
  const [row, col] = pointing.selected(m) ?? [0, 0];
  const x = m.at(row, col);
  const y = curve.of(x);
  const domain = domainOf(curve, x);
  const plot = plotOf({ width, height }, domain, rangeOf([curve.of(domain[0]), curve.of(domain[1])]));
  const inputs = Array.from({ length: Math.min(m.cols, MOST_INPUTS) }, (_, j) => m.at(row, j));
  const floor = height - MARGIN.bottom;
  const said = `${curve.sign}(${formatNumber(x, 3)}) = ${formatNumber(y, 3)}`;
  const cell = lens.words.cell(
    entryName(m.rowWord, m.rowLabel(row)),
    entryName(m.colWord, m.colLabel(col)),
    said,
    false,
  );
  return (
    <>
      <Caption role={m.role} note={said} lit={pointing.lit(m)}>
        <span>{`${curve.sign}(`}</span>
        <SymbolText html={m.symbolHtml} />
        <span>)</span>
      </Caption>
      <svg className="line-plot" width={width} height={height} role="img" aria-label={cell}>
        <Axes plot={plot} />
        {inputs
          .filter((value) => value >= domain[0] && value <= domain[1])
          .map((value, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: inputs are told apart by their column only
            <line key={j} className="line-input" x1={plot.x(value)} x2={plot.x(value)} y1={floor + 2} y2={floor + 8} />
          ))}
        <path className="line-curve" d={curveOf(curve.of, domain, plot)} />
        {Number.isFinite(x) && (
          <>
            <path className="line-guide" d={`M${plot.x(x)} ${floor}V${plot.y(y)}H${MARGIN.left}`} />
            <circle className="line-point" cx={plot.x(x)} cy={plot.y(y)} r={5} />
          </>
        )}
      </svg>
    </>
  );
}
