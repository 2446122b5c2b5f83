import { type RefObject, useEffect, useState } from 'react';
import type { Language } from '@/content/language';
import type { CellAt, Matrix } from '../view';
import type { CellSize } from './cell-size';
import type { Key } from './navigate';
import type { OverlayProps } from './Overlay';
import { useStageScale } from './screen';
import { WHOLE } from './zoom-window';

/** Longer matrices have cells too small to be read or met with a finger: they can be magnified. */
const LONG = 64;

type Zoomer = typeof import('../zoom/zoom');

/**
 * How much of a long matrix is seen. What changes it is fetched when the matrix is first pointed at, by `fetch`; until
 * then, and without it, the matrix is as it is: whole. It stays as it was left until another matrix or size comes.
 * `language`: of the controls; null where nothing can be magnified.
 */
export function useZoom(
  element: RefObject<HTMLElement | null>,
  matrix: Matrix,
  cell: CellSize,
  language: Language | null,
) {
  const [window, setWindow] = useState(WHOLE);
  const [zoomer, setZoomer] = useState<Zoomer | null>(null);
  const [zooming, setZooming] = useState<ReturnType<Zoomer['attachZoom']> | null>(null);
  const scale = useStageScale();
  const { rows, cols, ref } = matrix;
  const { width, height } = cell;
  const can = language !== null && Math.max(rows, cols) > LONG;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another matrix, or a stage drawn larger, begins anew
  useEffect(() => {
    if (!zoomer || !element.current || !can) return;
    const attached = zoomer.attachZoom(element.current, { rows, cols, cell: { width, height }, onZoom: setWindow });
    setZooming(attached);
    return () => {
      attached.stop();
      setZooming(null);
      setWindow(WHOLE);
    };
  }, [zoomer, can, rows, cols, width, height, ref, scale]);
  return {
    window,
    fetch(): void {
      if (!can || zoomer) return;
      const found = import('../zoom/zoom').then(async (zoomer) => {
        await zoomer.ready(language);
        setZoomer(zoomer);
      });
      found.catch(() => undefined);
    },
    show: (at: CellAt) => zooming?.show(at),
    takes: (event: Key, around: CellAt): boolean => zooming?.takes(event, around) ?? false,
    /** What is seen of a magnified matrix; null: all of it is. */
    magnified: (over: OverlayProps) =>
      zoomer && window.k > 1 ? <zoomer.Magnified {...over} window={window} whole={cell} /> : null,
    controls: () =>
      zoomer && zooming && language ? (
        <zoomer.ZoomControls {...{ zooming, language }} k={window.k} inside={rows > cols} />
      ) : null,
  };
}
