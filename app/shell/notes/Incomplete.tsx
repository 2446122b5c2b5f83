import { useStore } from '@/app/store/store';
import { stepsOf } from '@/content/card';
import { cardOf, course } from '@/content/course';
import { nameOf } from '@/content/language';
import { findWords, hasText } from '@/content/lessons';
import { noteWords } from './words';
import './notes.css';

/** How much there is in a language that need not be complete: of the lesson, or at home of the course. */
export function Incomplete() {
  const lang = useStore((state) => state.lang);
  const card = cardOf(useStore((state) => state.lesson));
  const { incomplete } = noteWords(lang);
  const how = card
    ? incomplete.steps(Object.keys(findWords(card.id, lang)?.text.steps ?? {}).length, stepsOf(card).length)
    : incomplete.lessons(course.filter(({ id }) => hasText(id, lang)).length, course.length);
  return (
    <p className="incomplete" role="note">
      <strong>{`${nameOf(lang)}:`}</strong> <span>{how}</span> <span>{incomplete.rest}</span>
    </p>
  );
}
