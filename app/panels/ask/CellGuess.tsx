import { useEffect, useRef } from 'react';
import { attemptKey, attemptOf } from '@/app/store/ask';
import { actions, store, useStore } from '@/app/store/store';
import { useScreen } from '../screen';
import { focusMatrix } from './focus-matrix';

/** A cell is picked on the stage. Whoever begins by keys finds the focus there, and afterwards in the question again. */
export function CellGuess() {
  const { words, runs, lens } = useScreen();
  const picking = useStore((state) => attemptOf(state).picking !== null);
  const button = useRef<HTMLButtonElement>(null);
  /** The matrix that the focus goes to, once the stage says what keys do there. */
  const goal = useRef<string | null>(null);
  useEffect(() => {
    if (!picking) return;
    if (goal.current !== null) focusMatrix(goal.current);
    return untilPicked(button.current);
  }, [picking]);
  const turn = (byKeys: boolean): void => {
    const { tensor } = runs.step.ask;
    goal.current = byKeys && tensor !== undefined ? lens.matrix(tensor).title : null;
    actions().attempt({ picking: picking ? null : { at: null } });
  };
  return (
    <>
      {/* A click by keyboard has no place. */}
      <button ref={button} type="button" aria-pressed={picking} onClick={({ detail }) => turn(detail === 0)}>
        {picking ? words.ask.picking : words.ask.pick}
      </button>
      {picking && <small className="ask-keys">{words.ask.pickByKeys}</small>}
    </>
  );
}

/** Escape ends it. Then the focus comes from the stage to the button, or where that is gone to the question. */
function untilPicked(button: HTMLButtonElement | null): () => void {
  const card = button?.closest<HTMLElement>('[data-ask]');
  const question = attemptKey(store.getState());
  const onKey = (event: KeyboardEvent): void => {
    const isElsewhere = event.target instanceof Element && event.target.closest('input, dialog');
    if (event.key !== 'Escape' || isElsewhere) return;
    event.preventDefault();
    event.stopPropagation();
    actions().attempt({ picking: null });
  };
  addEventListener('keydown', onKey, { capture: true });
  return () => {
    removeEventListener('keydown', onKey, { capture: true });
    if (attemptKey(store.getState()) !== question || !document.activeElement?.closest('#stage')) return;
    (button?.isConnected ? button : card)?.focus({ preventScroll: true });
  };
}
