import { useEffect } from 'react';
import { useStore } from 'zustand';
import { actions } from '@/app/store/store';
import type { Page } from './join';
import { pairing } from './pairing';

/** Keeps this window and the others of its pair on one state. What does so is fetched once there is a pair. */
export function usePair(page: Page): void {
  const id = useStore(pairing, (state) => state.id);
  useEffect(() => {
    if (id === null) return;
    let leave = (): void => undefined;
    let isGone = false;
    import('./join').then(
      ({ join }) => {
        if (!isGone) leave = join(id, page);
      },
      () => actions().set({ trouble: { what: 'part' } }),
    );
    return () => {
      isGone = true;
      leave();
    };
  }, [id, page]);
}
