import type { Lesson, Step } from './schema';
import type { Stage } from './stage';

/** What the stage can show in place of the step's own: the whole network, the step as a program, or played term by term. */
export const asides = ['network', 'code', 'play'] as const;

export type Aside = (typeof asides)[number];

/** A stage that is fetched when somebody asks for it: `() => import('./network')`, whose default export it is. */
export type StageFile = () => Promise<{ readonly default: Stage }>;

export type Asides = Readonly<Partial<Record<Aside, StageFile>>>;

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

/** Which of them a link shows: `play-7` is `play` at its seventh moment. */
export const asideIn = (show: string): Aside | undefined => asides.find((each) => each === show.replace(/-\d+$/, ''));

/** How far what is played has come; 0: it has not begun. */
export const momentOf = (show: string): number => Number(/-(\d{1,4})$/.exec(show)?.[1] ?? 0);

/** The same aside at another moment. */
export const showAt = (show: string, moment: number): string =>
  asideIn(show) ? `${asideIn(show)}${moment ? `-${moment}` : ''}` : show;

function fileOf(lesson: Lesson, step: Step, show: string): StageFile | undefined {
  const aside = asideIn(show);
  return aside && asidesOf(lesson, step)[aside];
}
