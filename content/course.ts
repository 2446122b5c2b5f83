import type { Card } from './card';

const cards = import.meta.glob<Card>('./lessons/*/card.ts', { import: 'default', eager: true });

/** The cards of all lessons, in the order of the course. A lesson is found by its folder; there is no list to keep. */
export const course: readonly Card[] = Object.values(cards).sort((a, b) => a.order - b.order);

export const cardOf = (id: string | null): Card | undefined => course.find((card) => card.id === id);
