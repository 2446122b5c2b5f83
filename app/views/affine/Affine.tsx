import { MatrixCaption } from '@/app/draw/caption/Caption';
import { Grid } from '@/app/draw/grid/Grid';
import { StripName } from '@/app/draw/strip/StripName';
import type { ViewInput } from '@/app/draw/view';
import { affineLayout } from './layout';
import { type AffineProps, affineOperands } from './props';
import './affine.css';

const PARTS = ['of', 'scale', 'shift', 'result'] as const;

export function Affine({ props, unit, lens, pointing, on }: ViewInput<AffineProps>) {
  const operands = affineOperands(props, lens);
  const layout = affineLayout(operands, unit);
  return (
    <div className="affine" style={{ width: layout.width, height: layout.height }}>
      {PARTS.map((which) => {
        const matrix = operands[which];
        const { x, y, cell, grid, labels } = layout[which];
        const strip = which === 'scale' || which === 'shift';
        return (
          <div className="affine-part" key={which} style={{ left: x, top: y }}>
            {strip ? (
              <StripName matrix={matrix} lit={pointing.lit(matrix)} x={0} y={cell.height / 2} />
            ) : (
              <div style={{ paddingLeft: grid.left }}>
                <MatrixCaption matrix={matrix} lit={pointing.lit(matrix)} />
              </div>
            )}
            <Grid
              matrix={matrix}
              cellWidth={cell.width}
              cellHeight={cell.height}
              numbers="never"
              labels={labels}
              pointing={pointing}
              on={on}
              words={lens.words}
            />
          </div>
        );
      })}
    </div>
  );
}
