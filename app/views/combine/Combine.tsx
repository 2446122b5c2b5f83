import { Fragment } from 'react';
import { MatrixCaption } from '@/app/draw/caption/Caption';
import { Grid } from '@/app/draw/grid/Grid';
import type { ViewInput } from '@/app/draw/view';
import { combineLayout } from './layout';
import { type CombineProps, termsOf } from './terms';
import './combine.css';

export function Combine({ props, unit, room, lens, pointing, on }: ViewInput<CombineProps>) {
  const matrices = termsOf(props, lens);
  const { width, height, terms } = combineLayout(matrices, unit, room);
  return (
    <div className="combine" style={{ width, height }}>
      {terms.map(({ x, y, cell, grid, sign }, i) => {
        const matrix = matrices[i];
        if (!matrix) return null;
        return (
          <Fragment key={`${matrix.ref} ${x} ${y}`}>
            {sign && (
              <span className="combine-sign" style={{ left: sign.x, top: sign.y }}>
                {props.signs[i - 1] ?? '='}
              </span>
            )}
            <div className="combine-term" style={{ left: x, top: y }}>
              <div style={{ paddingLeft: grid.left }}>
                <MatrixCaption matrix={matrix} lit={pointing.lit(matrix)} />
              </div>
              <Grid
                matrix={matrix}
                cellWidth={cell.width}
                cellHeight={cell.height}
                pointing={pointing}
                on={on}
                words={lens.words}
              />
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
