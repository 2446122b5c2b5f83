import { memo, useLayoutEffect, useRef } from 'react';
import type { Matrix } from '../view';
import { drawCells } from './draw-cells';
import { useDevicePixelRatio, useFontsLoaded } from './screen';

export interface CellsProps {
  readonly matrix: Matrix;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly numbers: boolean;
}

/** The colours and numbers of a matrix on one canvas. Pointing at it draws nothing anew. */
export const Cells = memo(function Cells({ matrix, cellWidth, cellHeight, numbers }: CellsProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ratio = useDevicePixelRatio();
  const fonts = useFontsLoaded();
  const width = matrix.cols * cellWidth;
  const height = matrix.rows * cellHeight;
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again when fonts have arrived
  useLayoutEffect(() => {
    let late = false;
    const draw = () => {
      const target = canvas.current;
      const ctx = target?.getContext('2d');
      if (late || !target || !ctx) return;
      target.width = Math.max(1, Math.round(width * ratio));
      target.height = Math.max(1, Math.round(height * ratio));
      const family = getComputedStyle(target).fontFamily;
      drawCells(ctx, matrix, { width: cellWidth, height: cellHeight }, { ratio, numbers, family });
    };
    // Before the frame, but once: a stage that measures its room lays its views out a second time.
    queueMicrotask(draw);
    return () => {
      late = true;
    };
  }, [matrix, cellWidth, cellHeight, numbers, ratio, fonts]);
  return <canvas ref={canvas} className="grid-canvas" style={{ width, height }} />;
}, sameCells);

/** Lenses may hand out new objects for the same numbers: what was drawn is told by version and scale. */
function sameCells(a: CellsProps, b: CellsProps): boolean {
  return (
    a.cellWidth === b.cellWidth &&
    a.cellHeight === b.cellHeight &&
    a.numbers === b.numbers &&
    (a.matrix === b.matrix || drawnFrom(a.matrix) === drawnFrom(b.matrix))
  );
}

const drawnFrom = ({ ref, name, rows, cols, version, scale }: Matrix): string =>
  [ref, name, rows, cols, version, scale.kind, scale.max, scale.colour(0), scale.colour(scale.max)].join();
