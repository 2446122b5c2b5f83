import { useCallback } from 'react';
import { constantText } from '@/app/draw/value-text';
import { attemptOf, drafted } from '@/app/store/ask';
import { actions, store } from '@/app/store/store';
import { canBeAsked } from '@/content/ask';
import { askedPlaces } from '../blanks';
import { useScreen } from '../screen';

/** Takes what is typed into a cell of the stage, if the question asks for that cell. */
export type TypeAnswer = (tensor: string, index: number, value: number) => boolean;

export function useTypedOnStage(): TypeAnswer {
  const { runs, chosen, context } = useScreen();
  return useCallback(
    (tensor, index, value) => {
      const { ask } = runs.step;
      const attempt = attemptOf(store.getState());
      if (!ask.cells || attempt.revealed || !canBeAsked(ask, runs.run.knobs)) return false;
      const place = askedPlaces(runs, ask.cells(context.given), chosen)(tensor, index);
      if (place >= 0) actions().attempt({ draft: drafted(attempt, place, constantText(value)) });
      return place >= 0;
    },
    [runs, chosen, context],
  );
}
