import { useEffect } from 'react';
import { BENCH } from '@/app/bench';
import { chosenPicture } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import { wordsIn } from '@/app/strings';
import { homeWords } from '@/app/strings/home';
import { course } from '@/content/course';
import { findLesson } from '@/content/lessons';
import type { Lesson } from '@/content/schema';
import { Bench } from './Bench';
import { Footer } from './Footer';
import { LessonCard } from './LessonCard';
import { linkTo } from './link-to';
import { oneWeight } from './one-weight';
import { Promises } from './Promises';
import { untouchedRun } from './untouched-run';
import { useBench } from './use-bench';
import './home.css';

/** The first page: what this is, a network to point at, the lessons, and what can be relied on. */
export function Home() {
  const { lang, picture: linked } = useStore();
  const picture = chosenPicture(linked);
  const words = homeWords[lang];
  const vit = visionTransformer();
  // The network above all; and the lesson that asks for the least.
  const begin = [vit.card, ...course.filter(({ part }) => part === 'attention').slice(0, 1)];
  const trace = untouchedRun(vit, picture);
  const bench = useBench(vit, trace);
  const weight = oneWeight(trace, bench.chosen, ...bench.at);
  // A lesson opens at its top, however far down its link was.
  useEffect(() => () => scrollTo(0, 0), []);
  return (
    <>
      <main className="home">
        <header className="home-head">
          <div>
            <h1>{wordsIn(lang).tagline}</h1>
            <p>{words.lead}</p>
          </div>
          <nav className="home-start" aria-label={words.start}>
            {begin.map(({ id, title }) => (
              <a
                key={id}
                href={linkTo({ lang, picture: linked }, { lesson: id })}
                data-main={id === vit.card.id || undefined}
              >
                <span>{title[lang]}</span> <span aria-hidden="true">→</span>
              </a>
            ))}
          </nav>
        </header>
        <Bench lesson={vit} bench={bench} weight={weight} picture={picture} />
        <section className="home-lessons" aria-labelledby="home-lessons">
          <h2 id="home-lessons">{words.lessons}</h2>
          <ul>
            {course.map((card) => (
              <LessonCard key={card.id} card={card} />
            ))}
          </ul>
        </section>
        <Promises lesson={vit} trace={trace} picture={picture} bench={bench} weight={weight} />
      </main>
      <Footer />
    </>
  );
}

function visionTransformer(): Lesson {
  const lesson = findLesson(BENCH);
  if (!lesson) throw new Error(`The home page runs the lesson ${BENCH}; content/lessons has none of this name.`);
  return lesson;
}
