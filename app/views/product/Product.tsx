import { Caption, MatrixCaption } from '@/app/draw/caption/Caption';
import { Grid } from '@/app/draw/grid/Grid';
import { fitted, shapeOf, shapeText } from '@/app/draw/patches/layout';
import { PatchPicture } from '@/app/draw/patches/PatchPicture';
import type { Mark, Matrix, ViewInput } from '@/app/draw/view';
import { bands } from './bands';
import { type Panel, productLayout } from './layout';
import type { ProductProps } from './props';
import './product.css';

const PICTURE = { role: 'residual' } as const;
/** A smaller picture has no room for its shape beside its name. */
const SHAPE_FROM = 130;

/** The left matrix is followed by the result: a caption wider than it would run into the next. */
const SHAPE_NEEDS = 100;

export function Product({ props, unit, room, lens, pointing, on }: ViewInput<ProductProps>) {
  const left = lens.matrix(props.left);
  const right = lens.matrix(props.right);
  const result = lens.matrix(props.result);
  const layout = productLayout({ left, right, result }, unit, room);
  const place = (matrix: Matrix, { x, y, cell, grid, labels }: Panel, stripes: readonly Mark[] = []) => (
    <div className="product-part" style={{ left: x, top: y }}>
      <div style={{ paddingLeft: grid.left }}>
        <MatrixCaption
          matrix={matrix}
          lit={pointing.lit(matrix)}
          bare={matrix === left && cell.width * matrix.cols < SHAPE_NEEDS}
        />
      </div>
      <Grid
        matrix={matrix}
        cellWidth={cell.width}
        cellHeight={cell.height}
        labels={labels}
        bands={stripes}
        pointing={pointing}
        on={on}
        words={lens.words}
      />
    </div>
  );
  const { corner } = layout;
  return (
    <div className="product" style={{ width: layout.width, height: layout.height }}>
      {props.over === 'picture' && lens.picture && corner && (
        <div className="product-part" style={{ left: corner.x, top: corner.y }}>
          <Caption {...PICTURE} note={corner.side < SHAPE_FROM ? undefined : shapeText(lens.picture)}>
            {lens.words.image}
          </Caption>
          <PatchPicture
            picture={lens.picture}
            size={fitted(shapeOf(lens.picture, null), corner.side)}
            grid={left.rowAxis?.grid ?? lens.grid}
            outlines={pointing.places}
            glides
          />
        </div>
      )}
      {place(right, layout.right)}
      {place(left, layout.left)}
      {place(result, layout.result, bands(pointing.marks(left), pointing.marks(right), result))}
    </div>
  );
}
