import { useStore } from '@/app/store/store';
import type { CoursePart } from '@/content/card';
import { wholeCards } from '@/content/cards';
import { inLanguage } from '@/content/language';
import { LessonCard } from './LessonCard';
import { parts } from './parts';
import { laterWords } from './words';

/** The lessons, part by part, from their cards alone. */
export function Course() {
  const lang = useStore((state) => state.lang);
  const filled = (Object.keys(parts) as CoursePart[]).filter((part) => wholeCards.some((card) => card.part === part));
  return (
    <section className="home-lessons" aria-labelledby="home-lessons">
      <h2 id="home-lessons">{laterWords(lang).lessons}</h2>
      {filled.map((part) => {
        const { number, name } = inLanguage(parts[part], lang);
        return (
          <section key={part} className="home-part" aria-labelledby={`home-${part}`}>
            <h3 id={`home-${part}`}>
              {number && <small>{number}</small>} <span>{name}</span>
            </h3>
            <ul>
              {wholeCards
                .filter((card) => card.part === part)
                .map((card) => (
                  <LessonCard key={card.id} card={card} />
                ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
