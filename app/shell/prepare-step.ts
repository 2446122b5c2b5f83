import { whenIdle } from '@/app/fetch/when-idle';
import { loadListStrip } from '@/app/panels/list-strip/Place';
import { fetchEnding, fetchFromMemory } from '@/app/panels/prose/Lesson';
import { loadShelf } from '@/app/panels/shelf/Place';
import type { Prepared } from '@/app/store/address';
import { fetchFragments } from '@/app/store/late-fragments';
import { lateListing } from '@/app/store/listed';
import { startOf, stepOf } from '@/app/store/runs';
import { type Settled, settle } from '@/app/store/settle';
import { bringWalking } from '@/app/store/walker';
import { goTo, stepBy, uncover } from '@/app/store/walking';
import { fetchAhead, loadWeights } from '@/app/store/weights';
import { loadViews } from '@/app/views';
import { loadAside } from '@/content/aside-stage';
import { END } from '@/content/card';
import { initialKnobs, type Knobs } from '@/content/knob';
import { loadAsking } from '@/content/questions';
import { type Lesson, scenesOf } from '@/content/schema';
import { picked, type Stage } from '@/content/stage';
import type { LinkState } from '@/lib/permalink/state';

/** The views that a step of a fetched lesson shows, and the weights that are asked for. */
export async function prepareStep(lesson: Lesson, state: LinkState): Promise<Prepared> {
  bringWalking({ goTo, stepBy, uncover });
  const { weights, lang, knobs: turned, opened, list } = state;
  const knobs = initialKnobs(lesson.knobs ?? []);
  const step = stepOf(lesson, state.step);
  const [troubles] = await Promise.all([
    Promise.all((step ? scenesOf(lesson, step) : []).map((scene) => loadWeights(scene, weights, knobs))),
    stagesOf(lesson, state, turned).then((stages) => loadViews(stages, lang)),
    opened && loadShelf(lang),
    list && loadListStrip(list, lang),
    state.step === END && fetchEnding(),
    state.recall && fetchFromMemory(),
    state.present && fetchFragments(lesson.card.id),
    // Fresh numbers are drawn as the question says.
    (state.draw > 0 || state.fresh > 0 || Object.keys(state.given).length > 0) &&
      step &&
      loadAsking(lesson.card.id, step.id),
  ]);
  whenIdle(() => Promise.all(Object.values(lesson.scenes).map(fetchAhead)));
  return { trouble: troubles.find((trouble) => trouble !== null) ?? null, settle: settleAll };
}

/** What an address says of its step, then of its way. */
const settleAll = (state: LinkState): Settled => {
  const settled = settle(state);
  return lateListing()?.settleWay(settled) ?? settled;
};

/** The views that a step can show as its knobs are turned. */
export const loadViewsOf = async (lesson: Lesson, state: LinkState): Promise<void> =>
  loadViews(await stagesOf(lesson, state), state.lang);

/** What is on the stage of the step that an address means; with `turned`, only what the knobs pick. */
async function stagesOf(lesson: Lesson, { step, show }: LinkState, turned?: Knobs): Promise<Stage[]> {
  const opened = stepOf(lesson, step);
  if (!opened) return [];
  const aside = await loadAside(lesson, opened, show);
  return [aside ?? (turned ? picked(opened.stage, { ...startOf(lesson, opened), ...turned }) : opened.stage)];
}
