import { attemptOf } from '@/app/store/ask';
import { askAgain, askAnew, startContext } from '@/app/store/renewing';
import { actions, store, useStore } from '@/app/store/store';
import { useScreen } from '../screen';
import { useAsking } from './asking';

/** Under a question: the way to its solution, and from there to the same question on fresh numbers. */
export function Foot() {
  const { words } = useScreen();
  const { revealed } = useStore(attemptOf);
  const asking = useAsking();
  /** What was pressed is gone afterwards: the focus stays in the question. */
  const staying = (act: () => void) => (event: { readonly currentTarget: HTMLElement }) => {
    const card = event.currentTarget.closest<HTMLElement>('[data-ask]');
    act();
    card?.focus({ preventScroll: true });
  };
  const anew = (): void => {
    const state = store.getState();
    const seed = attemptOf(state).fresh + 1;
    const fresh = asking?.fresh(startContext(state), seed);
    if (fresh) askAnew(fresh, seed);
  };
  if (!revealed) {
    return (
      <div className="ask-foot">
        <button
          type="button"
          className="quiet"
          onClick={staying(() => actions().attempt({ revealed: true, picking: null }))}
        >
          {words.ask.show}
        </button>
      </div>
    );
  }
  return (
    <div className="ask-foot">
      {asking?.draw ? (
        <button type="button" className="quiet" onClick={staying(anew)}>
          {words.ask.anew}
        </button>
      ) : (
        <button type="button" className="quiet" onClick={staying(askAgain)}>
          {words.ask.again}
        </button>
      )}
    </div>
  );
}
