import { findLesson, findWords } from '@/content/lessons';
import type { LinkState } from '@/lib/permalink/state';
import { arrived } from './addressed';
import { arriving } from './arriving';
import { keepCell } from './keep-cell';
import { lateFragments } from './late-fragments';
import { lateListing } from './listed';
import type { State } from './state';
import { stopsOf } from './stops';
import { entering } from './uncovering';

/**
 * What is other once a step has been gone to. `unseen`: how far it is uncovered if it was not presented before. `knobs`:
 * where they shall stand there.
 */
export function entered(state: State, step: string, unseen: LinkState['uncovered'], knobs: LinkState['knobs'] = {}) {
  const coming = arriving(state, step);
  const uncovered = entering(state, step, unseen);
  const begins = uncovered.fragments === 0 && lateFragments()?.hasTerms({ ...state, step });
  return {
    step,
    ...uncovered,
    ...coming,
    knobs: { ...(coming.knobs ?? state.knobs), ...knobs },
    ...arrived,
    cell: begins ? null : keepCell(state, step),
    opened: null,
    show: '',
    large: 'nothing' as const,
    recall: false,
  };
}

/** The stop so many further on, or as far as there are any; null at home, and where a way goes on in another lesson. */
export function stopAfter(state: LinkState, distance: number): string | null {
  const along = lateListing()?.stepAlong(state, distance);
  if (along !== undefined) return along;
  const { lesson: id, lang, step } = state;
  const [lesson, words] = [findLesson(id), id ? findWords(id, lang) : undefined];
  if (!lesson || step === null) return null;
  const places = stopsOf(lesson, words);
  return places[Math.max(0, Math.min(places.length - 1, places.indexOf(step) + distance))] ?? null;
}
