import { cards } from 'virtual:cards';
import type { Card } from './card';
import { course } from './course';

/** The whole cards, in the order of the course: for home, which fetches them when its first numbers are on screen. */
export const wholeCards: readonly Card[] = course.flatMap(({ id }) => cards.filter((card) => card.id === id));
