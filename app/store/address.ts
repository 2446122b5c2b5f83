import { PATIENCE_MS, within } from '@/app/fetch/within';
import { asideIn } from '@/content/aside';
import { format, home } from '@/lib/permalink/link';
import type { LinkState } from '@/lib/permalink/state';
import { catalogue } from './catalogue';
import { readAddress } from './read-address';
import type { settle } from './settle';
import type { State } from './state';
import { actions, store } from './store';
import type { Trouble } from './trouble';
import { ownSearch } from './window-role';
import { writeAddress } from './write-address';

/** Replacing the address on every slider tick would hit the browser's limit of calls. */
const QUIET_MS = 200;
/** What is fetched in less than this needs no sign that it is on its way. */
const UNSEEN_MS = 150;

/** When the browser refuses to write, the address follows a little later. */
const LATER_MS = 2000;

/** What is there once that which a state shows has been fetched. */
export interface Prepared {
  /** What could not be had. */
  readonly trouble: Trouble | null;
  /** Lessons come with it: at home there is nothing to settle. */
  readonly settle?: typeof settle;
}

type Prepare = (state: LinkState) => Promise<Prepared>;

/** Which tensor is opened, wherever its axes are held. */
const nameOf = ({ opened }: State): string | undefined => opened?.tensor.replace(/:[^@]*/, '');

/**
 * Keeps the address and the state the same: pushed when the step or what is opened on it changes, replaced
 * while exploring. `prepare` fetches what a state shows; the state changes when it is there. Resolves when the first address is open.
 *
 * @throws what `prepare` throws for the first address. A later one that cannot be had is told as trouble: the page stays
 * as it is, and the address goes back to what is on it.
 */
export async function followAddress(prepare: Prepare): Promise<void> {
  const follower = new Follower(prepare);
  // What a site put before the hash is no part of the address, nor of one that is copied from the address bar.
  if (location.search !== ownSearch) writeAddress('replaceState', location.hash);
  await follower.read();
  store.subscribe((state, before) => follower.write(state, before));
  addEventListener('popstate', () => void follower.readAnother());
  addEventListener('hashchange', () => void follower.readChanged());
}

class Follower {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** From the moment an address is to be opened until it is: until then, nothing else is written into it. */
  #opening = false;
  #latest = 0;
  /** The address that was read last, until another is written. */
  #read: string | null = null;
  /** What the address says, as we would write it: an older link stays as it came until something changes. */
  #said = '';

  constructor(readonly prepare: Prepare) {}

  async read(): Promise<void> {
    this.#settleDown();
    const mine = ++this.#latest;
    this.#opening = true;
    this.#read = location.hash;
    const reading = readAddress(location.hash);
    const { trouble, settle } = await reading
      .then(({ state }) => this.prepare(state))
      .finally(() => {
        if (mine === this.#latest) this.#opening = false;
      });
    // Somebody went on while this was being fetched: only the last address counts.
    if (mine !== this.#latest) return;
    const { state, ignored } = await reading;
    const settled = settle?.(state) ?? { state, ignored: [] };
    this.#opening = true;
    actions().open(settled.state, [...ignored, ...settled.ignored], trouble);
    this.#opening = false;
    this.#said = format(store.getState(), catalogue);
  }

  /** Going back tells of itself twice: what is read already must not come a second time, after the next key press. */
  async readChanged(): Promise<void> {
    if (location.hash !== this.#read) await this.readAnother();
  }

  async readAnother(): Promise<void> {
    const wanted = location.hash;
    const arriving = this.read();
    const mine = this.#latest;
    const slow = setTimeout(() => actions().set({ fetching: true }), UNSEEN_MS);
    try {
      await within(PATIENCE_MS, arriving);
    } catch {
      if (mine !== this.#latest) return;
      // Should it still come, it must not change the page under somebody's eyes.
      this.#latest++;
      this.#opening = false;
      // The address says what was wanted, which is not on screen.
      this.#said = '';
      this.#replace();
      actions().set({ trouble: { what: 'page', hash: wanted }, fetching: false });
    } finally {
      clearTimeout(slow);
    }
  }

  write(state: State, before: State): void {
    if (this.#opening) return;
    if (
      state.step === before.step &&
      asideIn(state.show) === asideIn(before.show) &&
      nameOf(state) === nameOf(before)
    ) {
      this.#waiting ??= setTimeout(() => this.#replace(), QUIET_MS);
      return;
    }
    // What was explored on the step that is left belongs to its own entry.
    this.#settleDown();
    this.#say('replaceState', format(before, catalogue));
    this.#settleDown();
    this.#say('pushState', format(state, catalogue));
  }

  #settleDown(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #say(how: 'pushState' | 'replaceState', hash: string): void {
    if (hash === this.#said) return;
    this.#read = null;
    if (writeAddress(how, hash)) this.#said = hash;
    else this.#waiting = setTimeout(() => this.#replace(), LATER_MS);
  }

  #replace(): void {
    this.#waiting = undefined;
    this.#say('replaceState', format(store.getState(), catalogue));
  }
}

/** The full address of what is on screen. */
export const currentLink = (): string => `${location.origin}${location.pathname}${format(store.getState(), catalogue)}`;

/** The address of the home page, with the language and the picture kept. */
export const homeLink = ({ lang, picture }: Pick<LinkState, 'lang' | 'picture'>): string =>
  format({ ...home(catalogue), lang, picture }, catalogue);
