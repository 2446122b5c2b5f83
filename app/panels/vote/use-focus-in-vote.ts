import { type RefObject, useEffect } from 'react';
import { store } from '@/app/store/store';
import type { Ballot } from '@/app/store/votes';
import { role } from '@/app/store/window-role';

const isNowhere = (): boolean => document.activeElement === document.body;

/**
 * Whoever pressed a button that is gone goes on in the vote, and in the question once the vote is closed. What shows the
 * page in small leaves the focus to the window around it.
 */
export function useFocusInVote(card: RefObject<HTMLElement | null>, { phase, step }: Ballot): void {
  useEffect(() => {
    if (role.name === 'mirror') return;
    card.current?.focus({ preventScroll: true });
    return () => {
      const isHere = store.getState().step === step;
      if (isHere && isNowhere()) document.querySelector<HTMLElement>('[data-ask]')?.focus({ preventScroll: true });
    };
  }, [card, step]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another phase has other buttons, and another height
  useEffect(() => {
    if (role.name === 'mirror') return;
    if (isNowhere()) card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [card, phase]);
}
