import { PATIENCE_MS, within } from '@/app/fetch/within';
import { fetchWords } from '@/app/words/define';
import { CHECKED } from '@/content/checked';
import { initialKnobs } from '@/content/knob';
import { findLesson, loadWords } from '@/content/lessons';
import { pictureIn } from '@/content/picture';
import { sceneOf } from '@/content/schema';
import { format } from '@/lib/permalink/link';
import type { Access } from './access';
import { catalogue } from './catalogue';
import { runsIfAny, stepOf } from './runs';
import type { Actions } from './state';
import { loadWeights } from './weights';

/** The language, the picture and the weights: what may have to be fetched first. */
export const fetching = ({ get, set }: Access): Pick<Actions, 'setLanguage' | 'setPicture' | 'setWeights'> => ({
  async setLanguage(lang) {
    const { lesson, step } = get();
    try {
      await within(
        PATIENCE_MS,
        Promise.all([fetchWords(lang), lesson && lesson !== CHECKED ? loadWords(lesson, lang, step) : null]),
      );
      set({ lang, trouble: null });
    } catch {
      set({ trouble: { what: 'page', hash: format({ ...get(), lang }, catalogue) } });
    }
  },
  setPicture(picture) {
    const { edits } = get();
    // Pixels that were repainted go with their picture.
    const runs = runsIfAny(get());
    const painted = runs && pictureIn(runs.original)?.name;
    set({ picture, edits: edits.filter(({ tensor }) => tensor !== painted) });
  },
  async setWeights(weights) {
    const lesson = findLesson(get().lesson);
    const step = lesson && stepOf(lesson, get().step);
    const trouble =
      lesson && step ? await loadWeights(sceneOf(lesson, step), weights, initialKnobs(lesson.knobs ?? [])) : null;
    // Somebody may have gone to another lesson meanwhile.
    if (lesson?.card.id !== get().lesson) return;
    set(trouble ? { trouble } : { weights, trouble });
  },
});
