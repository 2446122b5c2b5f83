import { createContext, use, useSyncExternalStore } from 'react';

/** How much larger than its layout a stage is drawn: for the back row, captions and labels must grow with the cells. */
export const StageScale = createContext(1);
export const useStageScale = (): number => use(StageScale);

/**
 * Where an event lies in its target, in pixels of the layout. Under CSS `zoom` browsers agree on `offsetX`, in pixels of
 * the screen, but not on boxes: WebKit's are in those of the layout.
 */
export const pointIn = (
  { nativeEvent: { offsetX, offsetY } }: { readonly nativeEvent: Pick<MouseEvent, 'offsetX' | 'offsetY'> },
  scale: number,
): [x: number, y: number] => [offsetX / scale, offsetY / scale];

/** The same over a box of this width, for events whose target moves. */
export function pointOver(
  box: DOMRect,
  width: number,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
  scale: number,
) {
  const told = box.width / width || 1;
  return [clientX / scale - box.left / told, clientY / scale - box.top / told] as const;
}

/** Device pixels per pixel of the layout; changes when the page is zoomed or moved to another screen. */
export const useDevicePixelRatio = (): number => useSyncExternalStore(watchRatio, readRatio, () => 1) * useStageScale();

const readRatio = (): number => window.devicePixelRatio || 1;

function watchRatio(changed: () => void): () => void {
  let query = window.matchMedia(`(resolution: ${readRatio()}dppx)`);
  const again = () => {
    query.removeEventListener('change', again);
    query = window.matchMedia(`(resolution: ${readRatio()}dppx)`);
    query.addEventListener('change', again);
    changed();
  };
  query.addEventListener('change', again);
  return () => query.removeEventListener('change', again);
}

/** Counts how often fonts have arrived: what was written on a canvas before that is written again. */
export const useFontsLoaded = (): number =>
  useSyncExternalStore(
    watchFonts,
    () => arrivals,
    () => 0,
  );

let arrivals = 0;

function watchFonts(changed: () => void): () => void {
  const done = () => {
    arrivals++;
    changed();
  };
  document.fonts.addEventListener('loadingdone', done);
  return () => document.fonts.removeEventListener('loadingdone', done);
}
