import { heads } from 'virtual:doors';
import type { CardHead } from './card';

/** The heads of all lessons' cards, in the order of the course. A lesson is found by its folder; there is no list to keep. */
export const course: readonly CardHead[] = [...heads].sort((a, b) => a.order - b.order);

export const cardOf = (id: string | null): CardHead | undefined => course.find((card) => card.id === id);
