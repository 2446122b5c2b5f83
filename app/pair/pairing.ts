import { createStore } from 'zustand/vanilla';
import { role } from '@/app/store/window-role';

/** What a window knows of its pair beside what all of them show. */
interface Pairing {
  /** Null: it stands alone. */
  readonly id: string | null;
  /** The pair began while this page was on screen: the speaker's window may have gone on before the page takes part. */
  readonly begun: boolean;
  /** The speaker's window: the page that it drives is there; null until that is known. */
  readonly audience: boolean | null;
  /** How large the audience's window is, in CSS pixels: what is shown in small is laid out as there. */
  readonly size: readonly [width: number, height: number];
}

/** The tab that somebody reads in remembers its pair, for as long as it is open. */
const KEPT = 'headlight-pair';

export const pairing = createStore<Pairing>(() => ({ id: idHere(), begun: false, audience: null, size: [1280, 720] }));

/** The pair that a window belongs to when it is loaded. One in a frame has the memory of the tab around it, not its own. */
function idHere(): string | null {
  if (role.name === 'audience') keep(role.pair);
  if (role.name) return role.name === 'notes' ? null : role.pair || null;
  if (typeof window === 'undefined' || window !== window.top) return null;
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** The pair of this window; a new one where it stood alone. */
export function pairHere(): string {
  const id =
    pairing.getState().id ?? crypto.getRandomValues(new Uint32Array(2)).reduce((text, n) => text + n.toString(36), '');
  keep(id);
  return id;
}

/** Another window has this pair. */
export function forgetPair(): void {
  keep(null);
  pairing.setState({ id: null });
}

function keep(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, id);
  } catch {
    // Where nothing may be kept the pair lasts until the page is loaded again.
  }
}
