import { useEffect } from 'react';
import { attemptOf } from '@/app/store/ask';
import { actions, store, useStore } from '@/app/store/store';
import { useScreen } from '../screen';
import { useAnswering } from './asking';

/** A cell is picked on the stage, and judged once it is. */
export function CellGuess() {
  const { words } = useScreen();
  const { picking, guess } = useStore(attemptOf);
  const answer = useAnswering();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a guess is judged once, however often this is drawn
  useEffect(() => {
    const { tries } = attemptOf(store.getState());
    if (guess !== null && guess !== tries.at(-1)?.guess) answer(guess);
  }, [guess]);
  return (
    <button type="button" aria-pressed={picking} onClick={() => actions().attempt({ picking: !picking })}>
      {picking ? words.ask.picking : words.ask.pick}
    </button>
  );
}
