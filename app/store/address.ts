import { format, parse } from '@/lib/permalink/link';
import { catalogue } from './catalogue';
import { settle } from './settle';
import { actions, type State, store } from './store';

/** Replacing the address on every slider tick would hit the browser's limit of calls. */
const QUIET_MS = 200;

/** Keeps the address and the state the same: pushed when the step changes, replaced while exploring. */
export function followAddress(): () => void {
  const read = (): void => {
    const { state, ignored } = parse(location.hash, catalogue);
    const settled = settle(state);
    actions().open(settled.state, [...ignored, ...settled.ignored]);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const replace = (): void => {
    waiting = undefined;
    const hash = format(store.getState(), catalogue);
    if (hash !== location.hash) history.replaceState(null, '', hash);
  };
  const write = (state: State, before: State): void => {
    if (reading) return;
    const moved = state.lesson !== before.lesson || state.step !== before.step;
    if (moved) {
      // What was explored on the step that is left belongs to its own entry.
      if (waiting) clearTimeout(waiting);
      waiting = undefined;
      const left = format(before, catalogue);
      if (left !== location.hash) history.replaceState(null, '', left);
      history.pushState(null, '', format(state, catalogue));
    } else waiting ??= setTimeout(replace, QUIET_MS);
  };
  let reading = false;
  const onAddress = (): void => {
    if (waiting) clearTimeout(waiting);
    waiting = undefined;
    reading = true;
    read();
    reading = false;
  };
  onAddress();
  const stop = store.subscribe(write);
  addEventListener('popstate', onAddress);
  addEventListener('hashchange', onAddress);
  return () => {
    stop();
    removeEventListener('popstate', onAddress);
    removeEventListener('hashchange', onAddress);
  };
}

/** The full address of what is on screen. */
export const currentLink = (): string => `${location.origin}${location.pathname}${format(store.getState(), catalogue)}`;
