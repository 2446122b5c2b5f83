import { useCallback } from 'react';
import { attemptOf } from '@/app/store/ask';
import type { Pointed } from '@/app/store/state';
import { store } from '@/app/store/store';
import { nameIn } from '@/content/reference';
import { parseRef } from '@/lib/reference';
import { useAnswering } from '../ask/asking';
import { useScreen } from '../screen';

/** Takes a cell for the answer while one is picked: what is selected, and with it the question, stays as it is. */
export type PickAnswer = (pointed: Pointed) => boolean;

export function usePickedOnStage(): PickAnswer {
  const { runs, chosen } = useScreen();
  const answer = useAnswering();
  return useCallback(
    ({ ref, at }) => {
      if (!attemptOf(store.getState()).picking) return false;
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
