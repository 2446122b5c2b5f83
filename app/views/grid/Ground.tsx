import { useLayoutEffect, useRef } from 'react';
import type { CellSize } from '@/app/draw/grid/cell-size';
import { drawCells } from '@/app/draw/grid/draw-cells';
import { useDevicePixelRatio, useFontsLoaded } from '@/app/draw/grid/screen';
import { fittedNumber, neededDigits } from '@/app/draw/number-text';
import { inkOf } from '@/app/draw/overlay/weights';
import { written } from '@/app/draw/veiled';
import type { Matrix, SizedPicture } from '@/app/draw/view';
import { drawOverPicture } from './draw-over-picture';

export interface GroundProps {
  /** The cells in their places. */
  readonly matrix: Matrix;
  readonly cell: CellSize;
  readonly numbers: boolean;
  /** What lies below them; null: nothing does. */
  readonly picture: SizedPicture | null;
}

/** The colours of a grid's cells, and their numbers where they fit. */
export function Ground({ matrix, cell, numbers, picture }: GroundProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ratio = useDevicePixelRatio();
  const fonts = useFontsLoaded();
  const size = { width: matrix.cols * cell.width, height: matrix.rows * cell.height };
  const { width, height } = cell;
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again when fonts have arrived
  useLayoutEffect(() => {
    const target = canvas.current;
    const ctx = target?.getContext('2d');
    if (!target || !ctx) return;
    target.width = Math.max(1, Math.round(matrix.cols * width * ratio));
    target.height = Math.max(1, Math.round(matrix.rows * height * ratio));
    if (picture) drawOverPicture(ctx, picture, matrix, { width, height }, ratio);
    else {
      const family = getComputedStyle(target).fontFamily;
      drawCells(ctx, matrix, { width, height }, { ratio, numbers, family });
    }
  }, [matrix, picture, width, height, numbers, ratio, fonts]);
  return (
    <>
      <canvas ref={canvas} className="grid-canvas" style={size} />
      {picture && numbers && Math.min(width, height) >= LEAST && matrix.scale.kind !== 'mask' && (
        <Numbers matrix={matrix} cell={cell} />
      )}
    </>
  );
}

/** Smaller cells have no room for a number over the picture. */
const LEAST = 32;

/** The numbers over a veiled picture, in the ink that reads on it. */
function Numbers({ matrix: m, cell }: { matrix: Matrix; cell: CellSize }) {
  const fontSize = Math.max(10, Math.min(16, Math.min(cell.width, cell.height) * 0.2));
  const values = Array.from({ length: m.rows * m.cols }, (_, place) =>
    m.at(Math.floor(place / m.cols), place % m.cols),
  );
  const digits = neededDigits(values, 2);
  const characters = Math.floor(cell.width / (0.62 * fontSize));
  return (
    <svg className="places-numbers" width={m.cols * cell.width} height={m.rows * cell.height} aria-hidden="true">
      {values.map((value, place) => {
        const [i, j] = [Math.floor(place / m.cols), place % m.cols];
        return (
          <text
            key={`${i}.${j}`}
            x={(j + 0.5) * cell.width}
            y={(i + 0.5) * cell.height}
            fontSize={fontSize}
            fill={m.scale.kind === 'index' ? m.scale.ink(value) : inkOf(value, m.scale)}
          >
            {written(m, [i, j], () => m.text?.(i, j) ?? fittedNumber(value, digits, characters))}
          </text>
        );
      })}
    </svg>
  );
}
