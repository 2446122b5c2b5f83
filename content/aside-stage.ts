import { type Asides, asideIn, type StageFile } from './aside';
import type { Lesson, Step } from './schema';
import type { Stage } from './stage';

/** Those of a step: its own, and the lesson's. */
export const asidesOf = (lesson: Lesson, step: Step): Asides => ({ ...lesson.asides, ...step.asides });

/** Those that have been fetched, by what fetches them: at most all that the fetched lessons have. */
const here = new WeakMap<StageFile, Stage>();

/** Fetches what `show` names, if the step has that. */
export async function loadAside(lesson: Lesson, step: Step, show: string): Promise<Stage | null> {
  const file = fileOf(lesson, step, show);
  if (!file) return null;
  const stage = here.get(file) ?? (await file()).default;
  here.set(file, stage);
  return stage;
}

/** What `show` names: a stage, null where the step has none of that name, undefined where it is still to be fetched. */
export function findAside(lesson: Lesson, step: Step, show: string): Stage | null | undefined {
  const file = fileOf(lesson, step, show);
  return file ? here.get(file) : null;
}

function fileOf(lesson: Lesson, step: Step, show: string): StageFile | undefined {
  const aside = asideIn(show);
  return aside && asidesOf(lesson, step)[aside];
}
