import type { Stage } from './stage';

/** What the stage can show in place of the step's own: the whole network, the step as a program, or played term by term. */
export const asides = ['network', 'code', 'play'] as const;

export type Aside = (typeof asides)[number];

/** A stage that is fetched when somebody asks for it: `() => import('./network')`, whose default export it is. */
export type StageFile = () => Promise<{ readonly default: Stage }>;

export type Asides = Readonly<Partial<Record<Aside, StageFile>>>;

/** Which of them a link shows: `play-7` is `play` at its seventh moment. */
export const asideIn = (show: string): Aside | undefined => asides.find((each) => each === show.replace(/-\d+$/, ''));

/** How far what is played has come; 0: it has not begun. */
export const momentOf = (show: string): number => Number(/-(\d{1,4})$/.exec(show)?.[1] ?? 0);

/** The same aside at another moment. */
export const showAt = (show: string, moment: number): string =>
  asideIn(show) ? `${asideIn(show)}${moment ? `-${moment}` : ''}` : show;
