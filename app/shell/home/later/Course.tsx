import { Say } from '@/app/page/Borrowed';
import { useStore } from '@/app/store/store';
import type { CoursePart } from '@/content/card';
import { inLanguage } from '@/content/language';
import { LessonCard } from './LessonCard';
import { CourseMap } from './map/CourseMap';
import { parts } from './parts';
import { lessonNumber, plan } from './plan';
import { laterWords } from './words';

/** The course: what builds on what, and the lessons part by part, from their cards alone; those to come are named. */
export function Course() {
  const lang = useStore((state) => state.lang);
  return (
    <section className="home-lessons" aria-labelledby="home-lessons">
      <h2 id="home-lessons">{laterWords(lang).course}</h2>
      {(Object.keys(parts) as CoursePart[]).map((part) => (
        <Part key={part} part={part} />
      ))}
      <CourseMap />
    </section>
  );
}

function Part({ part }: { part: CoursePart }) {
  const lang = useStore((state) => state.lang);
  const { number, name } = inLanguage(parts[part], lang);
  const lessons = plan.filter((lesson) => lesson.part === part);
  const toCome = lessons.filter(({ card }) => !card);
  return (
    <div className="home-part">
      <h3>
        {number && <small>{number}</small>} <span>{name}</span>
      </h3>
      <div>
        {toCome.length < lessons.length && (
          <ul className="home-cards">{lessons.map(({ id, card }) => card && <LessonCard key={id} card={card} />)}</ul>
        )}
        {toCome.length > 0 && (
          <p className="home-to-come">
            <span>{laterWords(lang).toCome}</span>
            {toCome.map((lesson) => (
              <span key={lesson.id}>
                <small className="home-number">{lessonNumber(lesson)}</small> <Say words={lesson.title} />
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
