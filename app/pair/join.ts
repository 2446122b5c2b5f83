import { PATIENCE_MS, within } from '@/app/fetch/within';
import type { Prepared } from '@/app/store/address';
import { store } from '@/app/store/store';
import { countedSince } from '@/app/store/votes';
import { role } from '@/app/store/window-role';
import type { LinkState } from '@/lib/permalink/state';
import type { Member, Message } from './message';
import { forgetPair, pairing } from './pairing';
import { changeBy, isOther, type Snapshot, snapshotOf } from './snapshot';
import { TakingPart } from './taking-part';

/** What a pair needs of the page: how to fetch what a state shows, and how to change what is on screen. */
export interface Page {
  readonly prepare: (state: LinkState) => Promise<Prepared>;
  readonly change: (change: () => void) => void;
}

/** Takes part in a pair for as long as the page is there. Returns how to leave. */
export function join(id: string, page: Page): () => void {
  let stop = enter(id, page);
  const leave = (): void => stop();
  // A page that the browser puts aside says goodbye; one that it takes out again comes anew.
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) stop = enter(id, page);
  };
  addEventListener('pagehide', leave);
  addEventListener('pageshow', back);
  return () => {
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', back);
    leave();
  };
}

const roleHere = (): Member['role'] => (role.name === 'speaker' || role.name === 'mirror' ? role.name : 'audience');

/** Whether this page was here before: loaded again, gone back to, or opened again by the speaker. */
function wasHere(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return role.name === 'audience' || entry?.type === 'reload' || entry?.type === 'back_forward';
}

function enter(id: string, page: Page): () => void {
  const channel = new BroadcastChannel(`headlight-${id}`);
  const me: Member = { id: `${performance.timeOrigin}-${performance.now()}`, role: roleHere(), since: Date.now() };
  const isAudience = me.role === 'audience';
  const taker = new Taker(page, () => tell());
  const size = (): Snapshot['size'] => (isAudience ? [innerWidth, innerHeight] : pairing.getState().size);
  const part = new TakingPart<Snapshot>({
    me,
    post: (message) => channel.postMessage(message),
    read: () => snapshotOf(store.getState(), size()),
    show: (snapshot) => {
      if (!isAudience) pairing.setState({ size: snapshot.size });
      void taker.take(snapshot);
    },
    resumes: isAudience && (pairing.getState().begun || wasHere()),
    taken: forgetPair,
    heard: (audience) => pairing.setState({ audience }),
  });
  channel.onmessage = ({ data }: MessageEvent<Message<Snapshot>>) => part.hear(data);
  let isTold = true;
  let isGone = false;
  const tell = (): void => {
    if (!isTold) return;
    isTold = false;
    taker.drop();
    // One gesture may change the store several times.
    queueMicrotask(() => {
      isTold = true;
      if (!isGone) part.changed();
    });
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (!taker.taking && isOther(state, before)) tell();
  });
  if (isAudience) addEventListener('resize', tell);
  return () => {
    isGone = true;
    removeEventListener('resize', tell);
    unsubscribe();
    part.leave();
    channel.close();
  };
}

/** Puts on screen what other windows show: the latest, once what it needs has been fetched. */
class Taker {
  #latest = 0;
  taking = false;

  /** `more`: hands were counted here that what came does not know of. They are told to those who have it. */
  constructor(
    readonly page: Page,
    readonly more: () => void,
  ) {}

  /** Something was changed here meanwhile: it comes after what is still on its way. */
  drop(): void {
    this.#latest++;
  }

  async take(snapshot: Snapshot): Promise<void> {
    const mine = ++this.#latest;
    const prepared = await within(PATIENCE_MS, this.page.prepare(snapshot.shared)).catch(() => null);
    if (mine !== this.#latest) return;
    const { lesson, step } = store.getState();
    // Pictures of the page before the change take a moment.
    const put = (): void => {
      if (mine !== this.#latest) return;
      const isMore = countedSince(snapshot.shared.votes, store.getState().votes);
      this.taking = true;
      store.setState({
        ...changeBy(snapshot, store.getState()),
        ...(prepared?.trouble && { trouble: prepared.trouble }),
      });
      this.taking = false;
      if (isMore) this.more();
    };
    const moves = lesson !== snapshot.shared.lesson || step !== snapshot.shared.step;
    if (!prepared) store.setState({ trouble: { what: 'part' } });
    else if (moves) this.page.change(put);
    else put();
  }
}
