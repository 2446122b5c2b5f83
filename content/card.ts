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
  /** The lessons that it builds on directly, by id; some may still be to come (`content/to-come.ts`). */
  readonly needs: readonly string[];
  /** Its steps in their order, each with the minutes that a teacher would give it. */
  readonly steps: Readonly<Record<string, number>>;
  /** Steps that were called otherwise in links of old. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** What a page knows of the lesson that it shows. */
export type OwnCard = Omit<Card, 'summary' | 'enables' | 'needs'>;

/** What every page knows of every lesson: where links lead. */
export type CardHead = Omit<OwnCard, 'title'>;

/** Of all lessons the one that asks for the least: home says to begin there. */
export function easiestOf(cards: readonly Card[]): Pick<Card, 'id' | 'title'> {
  const [easiest] = cards.filter(({ part }) => part === 'attention').sort((a, b) => a.order - b.order);
  if (!easiest) throw new Error('No lesson says part: "attention" in its card.ts; home begins with the first of them.');
  return { id: easiest.id, title: easiest.title };
}

export const defineCard = (card: Card): Card => card;

/** What comes after the last step of every lesson, in its links: what one can now say, questions from memory, the way on. */
export const END = 'end';

export const stepsOf = ({ steps }: Pick<Card, 'steps'>): readonly string[] => Object.keys(steps);

export const minutesOf = ({ steps }: Pick<Card, 'steps'>): number =>
  Object.values(steps).reduce((sum, minutes) => sum + minutes, 0);
