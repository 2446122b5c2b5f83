import type { CellSize } from '@/app/draw/grid/cell-size';
import { tintOf } from '@/app/draw/overlay/weights';
import { drawPicture } from '@/app/draw/patches/draw-picture';
import type { ColourScale, Matrix, ScaleKind, SizedPicture } from '@/app/draw/view';

/** How much of the picture is taken away before the cells are laid over it: an open mask hides nothing. */
const VEIL: Readonly<Record<ScaleKind, number>> = {
  signed: 0.7,
  weights: 0.7,
  chances: 0.7,
  mask: 0,
  index: 0.25,
  pixels: 0.7,
};
/** How strongly the colour of a label, which is neither little nor much, covers the picture. */
const LABEL = 0.6;

/** Draws the picture, and over it the cells of a matrix, each as opaque as its value is large. */
export function drawOverPicture(
  ctx: CanvasRenderingContext2D,
  picture: SizedPicture,
  m: Matrix,
  cell: CellSize,
  ratio: number,
): void {
  const [width, height] = [m.cols * cell.width, m.rows * cell.height];
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  drawPicture(ctx, picture, { width, height });
  const paper = `rgb(${m.scale.rgb(0).join(' ')})`;
  ctx.globalAlpha = VEIL[m.scale.kind];
  ctx.fillStyle = paper;
  ctx.fillRect(0, 0, width, height);
  ctx.globalAlpha = 1;
  const line = Math.min(cell.width, cell.height) > 40 ? 2 : 1;
  for (let i = 0; i < m.rows; i++) {
    for (let j = 0; j < m.cols; j++) {
      ctx.fillStyle = coverOf(m.at(i, j), m.scale);
      ctx.fillRect(j * cell.width, i * cell.height, cell.width - line, cell.height - line);
    }
  }
}

const coverOf = (value: number, scale: ColourScale): string =>
  scale.kind === 'index' ? `rgb(${scale.rgb(value).join(' ')} / ${LABEL})` : tintOf(value, scale);
