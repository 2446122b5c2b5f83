import { useEffect } from 'react';
import { isComposing } from '@/app/draw/composing';
import { store } from '@/app/store/store';
import { votingOf } from '@/app/store/votes';
import { takeEarlyKeys } from './early-keys';
import { keyName } from './key-name';
import { belongsToWidget } from './owner';
import { shortcutOf } from './shortcuts';

/** Does what a key means; true when it was used. */
function press(event: KeyboardEvent): boolean {
  const state = store.getState();
  const key = keyName(event);
  if (key === null || isComposing(event) || belongsToWidget(key, event.target)) return false;
  const shortcut = shortcutOf(key, state);
  if (!shortcut || (state.dialog && !shortcut.overDialogs)) return false;
  if (shortcut.repeats || !event.repeat) shortcut.do(state, key);
  return true;
}

export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && press(event)) event.preventDefault();
    };
    // In a matrix with the focus a digit begins a number; whoever presents, or counts hands, means the question with it.
    const onDigit = (event: KeyboardEvent) => {
      const state = store.getState();
      if (!state.present && !votingOf(state)) return;
      if (!/^(Shift )?\d$/.test(keyName(event) ?? '') || !press(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    takeEarlyKeys().forEach(onKey);
    addEventListener('keydown', onDigit, { capture: true });
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onDigit, { capture: true });
      removeEventListener('keydown', onKey);
    };
  }, []);
}
