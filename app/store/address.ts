import { PATIENCE_MS, within } from '@/app/fetch/within';
import { format, home, parse } from '@/lib/permalink/link';
import type { LinkState } from '@/lib/permalink/state';
import { catalogue } from './catalogue';
import { settle } from './settle';
import { actions, type State, store } from './store';
import type { Trouble } from './trouble';

/** Replacing the address on every slider tick would hit the browser's limit of calls. */
const QUIET_MS = 200;
/** What is fetched in less than this needs no sign that it is on its way. */
const UNSEEN_MS = 150;

/**
 * Keeps the address and the state the same: pushed when the step changes, replaced while exploring. `prepare` fetches
 * what an address shows; the state changes when it is there. Resolves when the first address is open.
 *
 * @throws what `prepare` throws for the first address. A later one that cannot be had is told as trouble: the page stays
 * as it is, and the address goes back to what is on it.
 */
export async function followAddress(prepare: (hash: string) => Promise<Trouble | null>): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let latest = 0;

  const settleDown = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const read = async (): Promise<void> => {
    settleDown();
    const mine = ++latest;
    const trouble = await prepare(location.hash);
    // Somebody went on while this was being fetched: only the last address counts.
    if (mine !== latest) return;
    const { state, ignored } = parse(location.hash, catalogue);
    const settled = settle(state);
    reading = true;
    actions().open(settled.state, [...ignored, ...settled.ignored], trouble);
    reading = false;
  };
  const replace = (): void => {
    waiting = undefined;
    const hash = format(store.getState(), catalogue);
    if (hash !== location.hash) history.replaceState(null, '', hash);
  };
  const write = (state: State, before: State): void => {
    if (reading) return;
    if (state.step === before.step) {
      waiting ??= setTimeout(replace, QUIET_MS);
      return;
    }
    // What was explored on the step that is left belongs to its own entry.
    settleDown();
    const left = format(before, catalogue);
    if (left !== location.hash) history.replaceState(null, '', left);
    history.pushState(null, '', format(state, catalogue));
  };
  const readAnother = async (): Promise<void> => {
    const wanted = location.hash;
    const opening = read();
    const mine = latest;
    const slow = setTimeout(() => {
      // Written down, this would put the address back to the page that is about to be left.
      reading = true;
      actions().set({ fetching: true });
      reading = false;
    }, UNSEEN_MS);
    try {
      await within(PATIENCE_MS, opening);
    } catch {
      if (mine !== latest) return;
      // Should it still come, it must not change the page under somebody's eyes.
      latest++;
      replace();
      actions().set({ trouble: { what: 'page', hash: wanted }, fetching: false });
    } finally {
      clearTimeout(slow);
    }
  };
  await read();
  store.subscribe(write);
  addEventListener('popstate', () => void readAnother());
  addEventListener('hashchange', () => void readAnother());
}

/** The full address of what is on screen. */
export const currentLink = (): string => `${location.origin}${location.pathname}${format(store.getState(), catalogue)}`;

/** The address of the home page, with the language and the picture kept. */
export const homeLink = ({ lang, picture }: Pick<LinkState, 'lang' | 'picture'>): string =>
  format({ ...home(catalogue), lang, picture }, catalogue);
