import { type RefObject, useEffect } from 'react';
import type { GridLayout } from '../grid/layout';
import type { OverlayProps } from '../grid/Overlay';
import type { GridProps } from '../grid/props';
import { useStageScale } from '../grid/screen';
import { WHOLE, type ZoomWindow } from '../grid/zoom-window';
import { attachZoom, zoomingOf } from './attach';
import { MagnifiedCells } from './MagnifiedCells';
import { MagnifiedLabels } from './MagnifiedLabels';
import { mostFor } from './window';
import { ZoomControls } from './ZoomControls';
import './zoom.css';

export interface ZoomProps extends Omit<GridProps, keyof OverlayProps>, OverlayProps {
  /** What is magnified by pointing at it. */
  readonly element: RefObject<HTMLElement | null>;
  readonly window: ZoomWindow;
  readonly setWindow: (window: ZoomWindow) => void;
  readonly layout: GridLayout;
  readonly row: number | null;
  readonly col: number | null;
}

/**
 * Lets a matrix be magnified while this is there, and draws what is seen of it once it is. It stays as it was left until
 * another matrix or size comes.
 */
export function Zoom(props: ZoomProps) {
  const { element, window, setWindow, layout, labels = 'auto', row, col, words } = props;
  const { matrix, cell, marks, bands, selected, hovered, cellWidth: width, cellHeight: height } = props;
  const { rows, cols, ref } = matrix;
  const whole = { width, height };
  const scale = useStageScale();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another matrix, or a stage drawn larger, begins anew
  useEffect(() => {
    if (!element.current) return;
    const zooming = attachZoom(element.current, { rows, cols, cell: { width, height }, onZoom: setWindow });
    return () => {
      zooming.stop();
      setWindow(WHOLE);
    };
  }, [element, setWindow, rows, cols, width, height, ref, scale]);
  return (
    <>
      {window.k > 1 && (
        <>
          <MagnifiedLabels {...{ matrix, window, cell, labels, layout, row, col }} />
          <MagnifiedCells {...{ matrix, cell, marks, bands, selected, hovered, window, whole }} />
        </>
      )}
      <ZoomControls
        k={window.k}
        most={mostFor(whole)}
        inside={rows > cols}
        language={words.language}
        onBy={(factor) => zoomingOf(element.current)?.by(factor)}
        onWhole={() => zoomingOf(element.current)?.whole()}
      />
    </>
  );
}
