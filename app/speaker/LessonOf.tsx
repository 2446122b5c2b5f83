import { Say } from '@/app/page/Borrowed';
import { wholeCards } from '@/content/cards';
import type { StepPlace } from './plan';

/** What the lesson of a step is called, where it is another than the one on screen. */
export function LessonOf({ place }: { place: StepPlace }) {
  const card = wholeCards.find(({ id }) => id === place.lesson);
  return card && <Say words={card.title} />;
}
