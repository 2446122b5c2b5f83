import type { Words } from './language';

/** Parts of the course, in their order. */
export type CoursePart = 'tour' | 'attention' | 'vit' | 'language' | 'position' | 'variants' | 'review';

/** What the course shows of a lesson before it is opened: all that home and links need of it. */
export interface Card {
  /** In links and the name of the folder. Once published it stays. */
  readonly id: string;
  readonly part: CoursePart;
  /** Place in the course. */
  readonly order: number;
  readonly title: Words<string>;
  readonly summary: Words<string>;
  /** What somebody can do afterwards. */
  readonly enables: Words<string>;
  /** Its steps in their order, each with the minutes that a teacher would give it. */
  readonly steps: Readonly<Record<string, number>>;
  /** Steps that were called otherwise in links of old. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** What every page knows of a lesson: where links lead, and what it is called. */
export type CardHead = Omit<Card, 'summary' | 'enables'>;

export const defineCard = (card: Card): Card => card;

export const stepsOf = ({ steps }: Pick<Card, 'steps'>): readonly string[] => Object.keys(steps);

export const minutesOf = ({ steps }: Pick<Card, 'steps'>): number =>
  Object.values(steps).reduce((sum, minutes) => sum + minutes, 0);
