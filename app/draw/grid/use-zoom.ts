import { useState } from 'react';
import type { Language } from '@/content/language';
import type { Matrix } from '../view';
import { WHOLE } from './zoom-window';

/** Longer matrices have cells too small to be read or met with a finger: they can be magnified. */
const LONG = 64;

/** What magnifies, with its words. */
type Zoomer = Awaited<ReturnType<typeof import('../zoom/zoom')['loadZoomer']>>;

/**
 * How much of a long matrix is seen. What changes it is fetched when the matrix is first pointed at; until then, and
 * without it, the matrix is as it is: whole. `language`: of the controls; null where nothing can be magnified.
 */
export function useZoom({ rows, cols }: Matrix, language: Language | null) {
  const [window, setWindow] = useState(WHOLE);
  const [zoomer, setZoomer] = useState<Zoomer | null>(null);
  const can = language !== null && Math.max(rows, cols) > LONG;
  return {
    window: can ? window : WHOLE,
    setWindow,
    zoomer: can ? zoomer : null,
    fetch(): void {
      if (!can || zoomer) return;
      import('../zoom/zoom').then((zoom) => zoom.loadZoomer(language).then(setZoomer)).catch(() => undefined);
    },
  };
}
