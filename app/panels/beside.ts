import { labellingOf } from '@/app/lens/labels';
import type { Beside } from '@/app/lens/lens';
import type { Runs } from '@/app/store/runs';
import { pairOf } from '@/app/store/variants';
import type { Chosen } from '@/content/chosen';
import { inLanguage, type Language } from '@/content/language';
import { sceneOf } from '@/content/schema';

/** A run of the step beside the one on screen, with what it is called, and what its rows and columns are called. */
export function besideOf(runs: Runs, chosen: Chosen, name: string, language: Language): Beside {
  const pair = pairOf(runs, chosen, name);
  const { lesson, step, run } = runs;
  const { scene, knobs, words } = step.runs?.[name] ?? {};
  const own = sceneOf(lesson, { id: step.id, scene: scene ?? step.scene });
  return {
    ...pair,
    title: words ? inLanguage(words, language) : name,
    labelling: labellingOf(lesson, own, { ...run.knobs, ...knobs }, language),
  };
}
