import { useSyncExternalStore } from 'react';

/** Device pixels per CSS pixel; changes when the page is zoomed or moved to another screen. */
export const useDevicePixelRatio = (): number => useSyncExternalStore(watchRatio, readRatio, () => 1);

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
