import type { LinkState } from '@/lib/permalink/state';
import { addressedOf, attemptKey, attemptOf } from './ask';
import { linkTo } from './link-to';
import type { Settled } from './settle';
import { uncoveredAt } from './shown';
import type { State } from './state';
import { store } from './store';
import { FIRST_SENTENCE } from './uncovering';
import { type Stop, type Way, wayOf } from './way';

type GoTo = (step: string, unseen: LinkState['uncovered']) => void;

/** The last place that was asked for: what has not changed is not drawn again. */
let last: OnWay | null = null;

/** Where on its way a state is; null where it is on none, or somebody has left it. */
export function placeOnWay({ list, lesson, step }: Pick<LinkState, 'list' | 'lesson' | 'step'>): OnWay | null {
  const way = wayOf(list);
  const at = way ? way.places.indexOf(`${lesson}/${step}`) : -1;
  if (!way || at < 0) return null;
  if (last?.way !== way || last.at !== at) last = { way, at };
  return last;
}

interface OnWay {
  readonly way: Way;
  readonly at: number;
}

/** What of an address's way is used, beside what of its step is. */
export function settleWay({ state, ignored }: Settled): Settled {
  if (!state.list) return { state, ignored };
  const way = wayOf(state.list);
  if (!way) {
    const part = state.list.length > 60 ? `${state.list.slice(0, 59)}…` : state.list;
    return { state: { ...state, list: '' }, ignored: [...ignored, { part: `list=${part}`, why: 'no-way' }] };
  }
  // What it leaves out is told once, not in every lesson that it comes through.
  const skipped = store.getState().list === state.list ? [] : way.ignored;
  return { state, ignored: [...ignored, ...skipped] };
}

/**
 * So many steps on along the way, or as far as it goes; false where one is on none. Whoever goes back has seen it. `goTo`
 * goes within a lesson.
 *
 * @public called where the way has been fetched (`lateListing`)
 */
export function walk(distance: number, goTo: GoTo): boolean {
  const to = stopAlong(store.getState(), distance);
  if (to) visit(to, distance < 0 ? null : FIRST_SENTENCE, goTo);
  return to !== undefined;
}

/**
 * The stop so many further on, or as far as there are any; undefined: one is on no way.
 *
 * @public called where the way has been fetched (`lateListing`)
 */
export function stopAlong(state: LinkState, distance: number): Stop | undefined {
  const here = placeOnWay(state);
  return here?.way.stops[Math.max(0, Math.min(here.way.stops.length - 1, here.at + distance))];
}

/** To a step of the way. Another lesson is opened as by a link: it has to be fetched, and Back leads to where one was. */
export function visit(stop: Stop, unseen: LinkState['uncovered'], goTo: GoTo): void {
  const state = store.getState();
  if (stop.lesson === state.lesson) goTo(stop.step, unseen);
  else location.hash = across(state, stop, unseen);
}

function across(state: State, stop: Stop, unseen: LinkState['uncovered']): string {
  const { present, list, attempts } = state;
  const key = attemptKey(stop);
  const { isNew, ...uncovered } = uncoveredAt(state, key, unseen);
  const asked = isNew ? {} : addressedOf(attemptOf({ ...stop, attempts }));
  const { lesson, step } = stop;
  return linkTo(state, { lesson, step, list, present, ...uncovered, ...asked });
}

/**
 * The step that is so many on along the way, where that is one of this lesson: else null. Undefined: one is on no way.
 *
 * @public called where the way has been fetched (`lateListing`)
 */
export function stepAlong(state: LinkState, distance: number): string | null | undefined {
  const to = stopAlong(state, distance);
  if (!to) return undefined;
  return to.lesson === state.lesson ? to.step : null;
}
