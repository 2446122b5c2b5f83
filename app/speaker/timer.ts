import { createStore } from 'zustand/vanilla';

/** How long a class has gone on. */
export interface Timer {
  /** The place at which it began, as the plan counts: `lesson/step`. */
  readonly from: string | null;
  /** When it was last set going; null while it stands. Milliseconds, as `Date.now()` has them. */
  readonly since: number | null;
  /** Milliseconds before that. */
  readonly spent: number;
}

export const atZero: Timer = { from: null, since: null, spent: 0 };

export const elapsedOf = ({ since, spent }: Timer, now: number): number =>
  spent + (since === null ? 0 : Math.max(0, now - since));

export const started = (timer: Timer, place: string | null, now: number): Timer => ({
  ...timer,
  from: timer.from ?? place,
  since: timer.since ?? now,
});

export const paused = (timer: Timer, now: number): Timer => ({ ...timer, since: null, spent: elapsedOf(timer, now) });

/** From now on, on the step on screen; one that ran goes on running. */
export const restarted = (timer: Timer, place: string | null, now: number): Timer =>
  timer.since === null ? atZero : { from: place, since: now, spent: 0 };

/** The tab remembers it: a speaker's window that is loaded again goes on counting. */
const KEPT = 'headlight-timer';

export const timer = createStore<Timer>(() => ({ ...atZero, ...kept() }));

export function setTimer(next: Timer): void {
  timer.setState(next);
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(next));
  } catch {
    // Then it lasts until the window is loaded again.
  }
}

function kept(): Partial<Timer> {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<Timer>;
  } catch {
    return {};
  }
}
