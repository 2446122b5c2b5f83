import { attemptOf } from '@/app/store/ask';
import { entered, stopAfter } from '@/app/store/entered';
import type { State } from '@/app/store/state';
import { uncovering } from '@/app/store/uncovering';
import { uncoverableIn } from '@/content/lesson-words';
import { findWords } from '@/content/lessons';

/** What Next does when it is pressed now. */
export type NextPress =
  /** Uncovers one more part of the step, counted from 1. */
  | { readonly does: 'uncover'; readonly part: number; readonly of: number }
  | { readonly does: 'answer' }
  | { readonly does: 'step'; readonly step: string }
  | { readonly does: 'nothing' };

export function nextPress(state: State): NextPress {
  const { lesson, lang, step, uncovered } = state;
  const change = uncovering(state);
  if (change && 'attempts' in change) return { does: 'answer' };
  if (change) {
    const words = lesson && findWords(lesson, lang);
    return { does: 'uncover', part: (uncovered ?? 0) + 1, of: words && step ? uncoverableIn(words, step) : 0 };
  }
  const next = stopAfter(state, 1);
  return next === null || next === step ? { does: 'nothing' } : { does: 'step', step: next };
}

/** The state with the next step on screen, all of it uncovered but its answer; null behind the last. */
export function nextStep(state: State): State | null {
  const step = stopAfter(state, 1);
  if (step === null || step === state.step) return null;
  const next = { ...state, ...entered(state, step, null), uncovered: null, present: true, compare: 'edited' as const };
  return { ...next, revealed: attemptOf(next).revealed };
}
