import { heatBytes } from '../heat-tile/heat-bytes';
import { fitDigits, fittedNumber, leadingPlace, neededDigits } from '../number-text';
import { clipped, textWidth } from '../text-width';
import { isVeiled, veilOf, written } from '../veiled';
import { areShares, type Matrix } from '../view';
import type { CellSize } from './cell-size';

/** Smaller cells touch. */
const GAP_FROM = 10;
/** Width of a character of the mono face, in ems. */
const EM = 0.6;

export interface CellInk {
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  readonly numbers: boolean;
  /** CSS font family of the numbers. */
  readonly family: string;
}

/** Draws every cell of a matrix from the canvas's top left corner, sharp at any ratio. Gaps stay transparent. */
export function drawCells(ctx: CanvasRenderingContext2D, matrix: Matrix, cell: CellSize, ink: CellInk): void {
  const { width, height } = ctx.canvas;
  ctx.clearRect(0, 0, width, height);
  if (Math.min(cell.width, cell.height) < GAP_FROM) drawSmall(ctx, matrix);
  else drawLarge(ctx, matrix, cell, ink.ratio);
  if (matrix.veiled) drawVeils(ctx, matrix, cell, ink.ratio);
  const digits = ink.numbers && cell.height >= 12 ? fitDigits(cell.width) : null;
  if (digits !== null) drawNumbers(ctx, matrix, cell, digits, ink);
}

/** One pixel a cell, then enlarged without smoothing: thousands of cells in one go. */
function drawSmall(ctx: CanvasRenderingContext2D, matrix: Matrix): void {
  const { rows, cols } = matrix;
  const small = ctx.canvas.ownerDocument.createElement('canvas');
  small.width = cols;
  small.height = rows;
  small.getContext('2d')?.putImageData(new ImageData(heatBytes(matrix), cols, rows), 0, 0);
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(small, 0, 0, ctx.canvas.width, ctx.canvas.height);
}

function drawLarge(ctx: CanvasRenderingContext2D, matrix: Matrix, cell: CellSize, ratio: number): void {
  const gap = Math.max(1, Math.round(ratio));
  const edge = (i: number, side: number) => Math.round(i * side * ratio);
  for (let i = 0; i < matrix.rows; i++) {
    const y = edge(i, cell.height);
    const h = edge(i + 1, cell.height) - y - (i < matrix.rows - 1 ? gap : 0);
    for (let j = 0; j < matrix.cols; j++) {
      const x = edge(j, cell.width);
      const w = edge(j + 1, cell.width) - x - (j < matrix.cols - 1 ? gap : 0);
      const value = matrix.at(i, j);
      ctx.fillStyle = matrix.scale.colour(value);
      ctx.fillRect(x, y, w, h);
      if (isVeiled(matrix, [i, j])) continue;
      if (Number.isNaN(value)) cross(ctx, x, y, w, h, matrix.scale.ink(value), ratio);
      else if (!Number.isFinite(value)) hatch(ctx, x, y, w, h, matrix.scale.ink(value), ratio);
    }
  }
}

/** Thin diagonals over a value that no colour stands for. */
function hatch(ctx: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, ink: string, ratio: number) {
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, w, h);
  ctx.clip();
  diagonals(ctx, [x, y, w, h], 5, ink, ratio);
  ctx.restore();
}

/**
 * One hatch through all cells that are asked for, however small they are: they are one blank, not many values. What is
 * uncovered later is left out.
 */
function drawVeils(ctx: CanvasRenderingContext2D, m: Matrix, cell: CellSize, ratio: number): void {
  const { width, height } = ctx.canvas;
  ctx.save();
  ctx.beginPath();
  for (let i = 0; i < m.rows; i++) {
    for (let j = 0; j < m.cols; j++) {
      const veil = veilOf(m, [i, j]);
      if (!veil) continue;
      const box: Box = [j * cell.width * ratio, i * cell.height * ratio, cell.width * ratio, cell.height * ratio];
      if (veil === 'asked') ctx.rect(...box);
      else ctx.clearRect(...box);
    }
  }
  ctx.clip();
  diagonals(ctx, [0, 0, width, height], 7, m.scale.ink(Number.NaN), ratio);
  ctx.restore();
}

type Box = readonly [x: number, y: number, w: number, h: number];

function diagonals(ctx: CanvasRenderingContext2D, box: Box, apart: number, ink: string, ratio: number): void {
  const [x, y, w, h] = box;
  ctx.beginPath();
  for (let d = -h; d < w; d += apart * ratio) {
    ctx.moveTo(x + d, y + h);
    ctx.lineTo(x + d + h, y);
  }
  ctx.strokeStyle = ink;
  ctx.globalAlpha = 0.22;
  ctx.lineWidth = ratio;
  ctx.stroke();
}

/** Both diagonals, over a cell that holds no number: under its “NaN” where there is room for letters. */
function cross(ctx: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, ink: string, ratio: number) {
  ctx.save();
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + w, y + h);
  ctx.moveTo(x + w, y);
  ctx.lineTo(x, y + h);
  ctx.strokeStyle = ink;
  ctx.globalAlpha = 0.35;
  ctx.lineWidth = ratio;
  ctx.stroke();
  ctx.restore();
}

/** Digits of a weight begin behind the point: two of them say more than “0.1”. */
const WEIGHT_DIGITS = 2;

function drawNumbers(ctx: CanvasRenderingContext2D, matrix: Matrix, cell: CellSize, fit: number, ink: CellInk): void {
  // A sign, a digit, the point and what follows it fill four fifths of a cell.
  const size = fontSize(cell, fit + 3);
  const room = Math.floor((cell.width - 2) / (size * EM));
  const leading = leadingPlace(valuesOf(matrix));
  // Where every number would read as zero, they leave out the 0 before the point (−.02) if that says something.
  const small = leading > fit && leading + 2 <= room;
  const most = small ? leading : fit;
  const digits = neededDigits(valuesOf(matrix), areShares(matrix.scale.kind) ? Math.max(most, WEIGHT_DIGITS) : most);
  const textOf = (value: number) => {
    const text = fittedNumber(value, digits, room) ?? '…';
    return small ? text.replace(/^(−?)0\./, '$1.') : text;
  };
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  const write = (text: string, i: number, j: number, size: number): void => {
    ctx.font = `${size * ink.ratio}px ${ink.family}`;
    ctx.fillStyle = matrix.scale.ink(matrix.at(i, j));
    const x = (j + 0.5) * cell.width * ink.ratio;
    const y = ((i + 0.5) * cell.height + 0.35 * size) * ink.ratio;
    ctx.fillText(text, x, y);
  };
  for (let i = 0; i < matrix.rows; i++) {
    for (let j = 0; j < matrix.cols; j++) {
      const text = matrix.text?.(i, j);
      if (text !== undefined) {
        const small = fontSize(cell, Math.max(2, textWidth(text)));
        write(clipped(text, Math.floor((cell.width - 2) / (small * EM))), i, j, small);
      } else write(written(matrix, [i, j], textOf), i, j, size);
    }
  }
}

const fontSize = (cell: CellSize, characters: number): number =>
  Math.min(18, Math.max(8.5, Math.min(cell.height * 0.58, (cell.width * 0.82) / (characters * EM))));

function* valuesOf({ rows, cols, at }: Matrix): Generator<number> {
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) yield at(i, j);
}
