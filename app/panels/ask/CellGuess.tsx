import { attemptOf } from '@/app/store/ask';
import { actions, useStore } from '@/app/store/store';
import { useScreen } from '../screen';

/** A cell is picked on the stage. */
export function CellGuess() {
  const { words } = useScreen();
  const { picking } = useStore(attemptOf);
  return (
    <button type="button" aria-pressed={picking} onClick={() => actions().attempt({ picking: !picking })}>
      {picking ? words.ask.picking : words.ask.pick}
    </button>
  );
}
