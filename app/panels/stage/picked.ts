import { useCallback } from 'react';
import type { By } from '@/app/draw/view';
import { attemptOf } from '@/app/store/ask';
import type { Pointed } from '@/app/store/pointed';
import { actions, store } from '@/app/store/store';
import { nameIn } from '@/content/reference';
import { parseRef } from '@/lib/reference';
import { useAnswering } from '../ask/asking';
import { useScreen } from '../screen';

/**
 * Takes a cell for the answer while one is picked, or walks there where keys say no more: what is selected, and with it
 * the question, stays as it is. False: none is picked.
 */
export type PickAnswer = (pointed: Pointed, by?: By) => boolean;

export function usePickedOnStage(): PickAnswer {
  const { runs, chosen } = useScreen();
  const answer = useAnswering();
  return useCallback(
    (pointed, by) => {
      if (!attemptOf(store.getState()).picking) return false;
      if (by === 'keys') {
        actions().attempt({ picking: { at: pointed } });
        return true;
      }
      const { ref, at } = pointed;
      const { tensor } = runs.step.ask;
      const isAsked =
        tensor !== undefined &&
        parseRef(ref).run === parseRef(tensor).run &&
        nameIn(ref, chosen) === nameIn(tensor, chosen);
      if (isAsked) answer(at);
      return true;
    },
    [runs, chosen, answer],
  );
}
