import { useEffect } from 'react';
import { lateFragments } from '@/app/store/late-fragments';
import { store } from '@/app/store/store';

/** Scrolls to what has just been uncovered, where the column is shorter than the step. */
export function useInSight(): void {
  useEffect(() => {
    scrollTo('[data-cover="latest"]');
    return store.subscribe((state, before) => {
      const { step, present, uncovered, fragments } = state;
      if (!present || !before.present || step !== before.step) return;
      if (fragments !== before.fragments && lateFragments()?.latestPress(state)?.fragment.kind === 'formula')
        requestAnimationFrame(() => scrollTo('.equation'));
      if (uncovered === before.uncovered) return;
      requestAnimationFrame(() => scrollTo(uncovered === null ? '[data-ask]' : '[data-cover="latest"]'));
    });
  }, []);
}

function scrollTo(selector: string): void {
  for (const each of document.querySelectorAll(selector)) each.scrollIntoView({ block: 'nearest' });
}
