import { attemptOf } from '@/app/store/ask';
import { catalogue } from '@/app/store/catalogue';
import { entered, stopAfter } from '@/app/store/entered';
import { lateFragments } from '@/app/store/late-fragments';
import { lateListing } from '@/app/store/listed';
import type { Press } from '@/app/store/presses';
import type { State } from '@/app/store/state';
import { leftIn, partsIn, uncovering } from '@/app/store/uncovering';
import { type Phase, votingOf } from '@/app/store/votes';
import { home } from '@/lib/permalink/link';
import type { LinkState } from '@/lib/permalink/state';
import type { StepPlace } from './plan';

/** What Next does when it is pressed now. */
export type NextPress =
  /** Uncovers one more part of the step, counted from 1. */
  | {
      readonly does: 'uncover';
      readonly part: number;
      readonly of: number;
      /** A fragment, or else words, which stand covered in the page. */
      readonly fragment: Press | null;
    }
  | { readonly does: 'answer' }
  /** Goes on with the vote. */
  | { readonly does: 'vote'; readonly phase: Phase }
  | ({ readonly does: 'step' } & StepPlace)
  | { readonly does: 'nothing' };

export function nextPress(state: State): NextPress {
  const vote = votingOf(state);
  if (vote) return { does: 'vote', phase: vote.phase };
  const change = uncovering(state);
  if (change && 'attempts' in change) return { does: 'answer' };
  if (change) {
    const of = partsIn(state);
    const fragment = 'fragments' in change ? lateFragments()?.pressesOf(state)[state.fragments ?? 0] : null;
    return { does: 'uncover', part: of - leftIn(state) + 1, of, fragment: fragment ?? null };
  }
  const next = nextPlace(state);
  return next ? { does: 'step', ...next } : { does: 'nothing' };
}

/** The step behind the one on screen: on its way, which may lead into another lesson, else in its lesson. Null behind the last. */
export function nextPlace(state: LinkState): StepPlace | null {
  const along = lateListing()?.stopAlong(state, 1);
  const step = along ? along.step : stopAfter(state, 1);
  const lesson = along?.lesson ?? state.lesson;
  if (lesson === null || step === null || (lesson === state.lesson && step === state.step)) return null;
  return { lesson, step };
}

/** The state with the next step on screen, all of it uncovered but its answer; null behind the last. */
export function nextStep(state: State): LinkState | null {
  const place = nextPlace(state);
  if (!place) return null;
  const shown = { uncovered: null, fragments: null, present: true, compare: 'edited' as const };
  const next =
    place.lesson === state.lesson
      ? { ...state, ...entered(state, place.step, null), ...shown }
      : { ...home(catalogue), lang: state.lang, picture: state.picture, list: state.list, ...place, ...shown };
  return { ...next, revealed: attemptOf({ ...place, attempts: state.attempts }).revealed };
}
