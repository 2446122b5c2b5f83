import { MatrixCaption } from '@/app/draw/caption/Caption';
import { Grid } from '@/app/draw/grid/Grid';
import type { Matrix, ViewInput } from '@/app/draw/view';
import { lensWords } from '@/app/lens/words';
import type { Ref } from '@/content/stage';
import type { Axis } from '@/lib/trace/axis';
import { slicesLayout } from './layout';
import './slices.css';

/** Matrices of one tensor side by side: the same two axes at several entries of a third. One alone is that matrix. */
export interface SlicesProps {
  readonly of: readonly Ref[];
  /** The axis that has an entry for each of them, from its first on. */
  readonly along?: Axis | undefined;
}

export function Slices({ props: { of, along }, unit, room, lens, pointing, on }: ViewInput<SlicesProps>) {
  const { axis } = lensWords(lens.words.language);
  const names = along ? of.map((_, i) => `${axis[along.id]} ${lens.label(along, i)}`) : [];
  const { tiles, width, height } = slicesLayout(of.map(lens.matrix), unit, room);
  return (
    <div className="slices" style={{ width, height }}>
      {tiles.map(({ matrix, cell, grid, x, y }, i) => (
        <div key={matrix.ref} className="slices-tile" style={{ left: x, top: y }}>
          <div style={{ paddingLeft: grid.left }}>
            <SliceCaption matrix={matrix} name={names[i]} lit={pointing.lit(matrix)} />
          </div>
          <Grid
            matrix={called(matrix, names[i])}
            cellWidth={cell.width}
            cellHeight={cell.height}
            pointing={pointing}
            on={on}
            words={lens.words}
          />
        </div>
      ))}
    </div>
  );
}

const SliceCaption = ({ matrix, name, lit }: { matrix: Matrix; name: string | undefined; lit: boolean }) => (
  <MatrixCaption matrix={name === undefined ? matrix : { ...matrix, shapeText: name }} lit={lit} />
);

/** The same matrix, told from its neighbours by screen readers too. */
const called = (matrix: Matrix, name: string | undefined): Matrix =>
  name === undefined ? matrix : { ...matrix, title: `${matrix.title}, ${name}` };
