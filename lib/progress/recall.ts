import type { ReaderProgress, RecallCard } from './progress';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So many days after a lesson, and after each time that it was remembered, it is asked about again. */
const WAITS = [1, 4, 14];

/** A lesson whose end has just been reached, with the steps whose questions it asks from memory. */
export const newCard = (steps: readonly string[], now: number): RecallCard => ({ steps, box: 0, times: 0, when: now });

/** The step whose question is asked next. */
export const askedNext = ({ steps, times }: RecallCard): string | undefined => steps[times % steps.length];

/** When a card is due; null once it was remembered after every wait. */
export function dueAt({ box, when }: RecallCard): number | null {
  const days = WAITS[box];
  return days === undefined ? null : when + days * DAY_MS;
}

const isDue = (card: RecallCard, now: number): boolean => (dueAt(card) ?? Number.POSITIVE_INFINITY) <= now;

/** Lessons to be asked about, the longest due first. */
export const dueLessons = ({ cards }: ReaderProgress, now: number): readonly string[] =>
  Object.entries(cards)
    .filter(([, card]) => isDue(card, now))
    .sort(([, a], [, b]) => (dueAt(a) ?? 0) - (dueAt(b) ?? 0))
    .map(([lesson]) => lesson);

/** A card once its question was answered. Wrong, it starts over; remembered before it was due, nothing is shown by it. */
export function reviewed(card: RecallCard, right: boolean, now: number): RecallCard {
  const times = card.times + 1;
  if (!right) return { ...card, box: 0, times, when: now };
  return isDue(card, now) ? { ...card, box: card.box + 1, times, when: now } : card;
}
