import { initialKnobs } from '@/content/knob';
import { findLesson } from '@/content/lessons';
import { scenesOf } from '@/content/schema';
import { missingFile } from '@/content/weights';
import type { LinkState } from '@/lib/permalink/state';
import { entered, stopAfter } from './entered';
import { lateListing } from './listed';
import { stepOf } from './runs';
import { store } from './store';
import type { WeightsTrouble } from './trouble';
import { FIRST_SENTENCE, takingBack, uncovering } from './uncovering';
import { loadWeights } from './weights';

// From one step to another: no action of the store, for home has no steps and fetches none of this.

/**
 * `knobs`: where they shall stand there. `unseen`: how far a step is uncovered that was not presented before. A step whose
 * network runs on weights that are not here yet is entered when they are.
 */
export function goTo(
  step: string,
  unseen: LinkState['uncovered'] = FIRST_SENTENCE,
  knobs: LinkState['knobs'] = {},
): void {
  const from = store.getState();
  if (step === from.step) return;
  const coming = weightsFor(from, step);
  if (!coming) {
    enter(step, unseen, knobs);
    return;
  }
  store.setState({ fetching: true });
  void coming.then((trouble) => {
    store.setState({ fetching: false });
    const { lesson, step: on } = store.getState();
    // Somebody may have gone elsewhere meanwhile.
    if (lesson !== from.lesson || on !== from.step) return;
    enter(step, unseen, knobs);
    if (trouble) store.setState({ trouble });
  });
}

/** Fetches the weights that a step of this lesson opens with; null: they are here. */
function weightsFor({ lesson: id }: LinkState, to: string): Promise<WeightsTrouble | null> | null {
  const lesson = findLesson(id);
  const step = lesson && stepOf(lesson, to);
  if (!lesson || !step) return null;
  const without = scenesOf(lesson, step).filter((scene) => missingFile(scene, ''));
  if (!without.length) return null;
  const knobs = initialKnobs(lesson.knobs ?? []);
  return Promise.all(without.map((scene) => loadWeights(scene, '', knobs))).then(
    (troubles) => troubles.find((trouble) => trouble !== null) ?? null,
  );
}

const enter = (step: string, unseen: LinkState['uncovered'], knobs: LinkState['knobs']): void =>
  store.setState(entered(store.getState(), step, unseen, knobs));

/** To the step so many further on, on a way across lessons where one is on it, or as far as there are steps. Whoever goes back has seen it. */
export function stepBy(distance: number): void {
  const state = store.getState();
  const back = distance === -1 ? takingBack(state) : null;
  if (back) {
    store.setState(back);
    return;
  }
  if (lateListing()?.walk(distance, goTo)) return;
  const next = stopAfter(state, distance);
  if (next !== null) goTo(next, distance < 0 ? null : FIRST_SENTENCE);
}

/** Uncovers what the step still hides while it is presented; false where nothing is left, and while reading. */
export function uncover(): boolean {
  const change = uncovering(store.getState());
  if (change) store.setState(change);
  return change !== null;
}
