import { BarChart } from '@/app/draw/bars/BarChart';
import { barsHeight } from '@/app/draw/bars/layout';
import { RowCaption } from '@/app/draw/bars/RowCaption';
import { CAPTION } from '@/app/draw/caption/size';
import type { Lens, Matrix, Pointing, Size, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';

export interface BarsProps {
  readonly of: Ref;
  /** Which row; default the selected one. */
  readonly row?: 'selected' | number;
  /** Bars may hang below zero. Default: as the tensor's colour scale. */
  readonly signed?: boolean;
  /** What stands under the bars: token names, class numbers 0, 1, 2 …, or as the tensor calls its columns. */
  readonly labels?: 'tokens' | 'classes' | 'auto';
}

/** The row that a view of one row shows: a fixed one, or the selected one, else the first. */
export function shownRow(row: BarsProps['row'], m: Matrix, pointing: Pointing): number {
  const wanted = typeof row === 'number' ? row : (pointing.selected(m)?.[0] ?? 0);
  return Math.max(0, Math.min(m.rows - 1, wanted));
}

/** Narrow charts keep room for their caption. */
const LEAST_WIDTH = 160;

export function barsSize({ of }: BarsProps, unit: number, lens: Lens): Size {
  return { width: Math.max(LEAST_WIDTH, lens.matrix(of).cols * unit), height: CAPTION + barsHeight(unit) };
}

/** One row of a matrix as a bar chart, as wide as the matrix itself would be. */
export function Bars({ props, unit, lens, pointing, on }: ViewInput<BarsProps>) {
  const m = lens.matrix(props.of);
  const row = shownRow(props.row, m, pointing);
  const { width, height } = barsSize(props, unit, lens);
  return (
    <div className="bars" style={{ width, height }}>
      <RowCaption matrix={m} row={row} lens={lens} lit={pointing.lit(m)} width={width} />
      <BarChart
        matrix={m}
        row={row}
        width={width}
        height={barsHeight(unit)}
        signed={props.signed ?? m.scale.kind === 'signed'}
        label={props.labels === 'classes' ? String : undefined}
        pointing={pointing}
        on={on}
        words={lens.words}
      />
    </div>
  );
}
