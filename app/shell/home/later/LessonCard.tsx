import { lazy, memo, Suspense } from 'react';
import { Say } from '@/app/page/Borrowed';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { type Card, minutesOf, stepsOf } from '@/content/card';
import { InSight } from './InSight';
import { lessonNumber } from './plan';
import { seenOf } from './seen';
import { laterWords } from './words';

const Thumbnails = lazy(async () => ({ default: (await import('./Thumbnails')).Thumbnails }));

/** A lesson: what it is about, what one can do afterwards, how long it takes. Its tensors are drawn once it is in sight. */
export const LessonCard = memo(function LessonCard({ card }: { card: Card }) {
  const lang = useStore((state) => state.lang);
  const picture = useStore((state) => state.picture);
  const words = laterWords(lang);
  const number = lessonNumber(card);
  return (
    <li className="home-card">
      <InSight className="home-thumbs">
        <Suspense>
          <Thumbnails id={card.id} />
        </Suspense>
      </InSight>
      <h4>
        {number && <small className="home-number">{number}</small>}{' '}
        <a href={linkTo({ lang, picture }, { lesson: card.id })}>
          <Say words={card.title} />
        </a>
      </h4>
      <p>
        <Say words={card.summary} />
      </p>
      <p className="home-enables">
        <Say words={card.enables} />
      </p>
      <p className="home-extent">
        <span>{words.extent(stepsOf(card).length, minutesOf(card))}</span>
        <Done card={card} />
      </p>
    </li>
  );
});

/** How far the reader has come with it. */
function Done({ card }: { card: Card }) {
  const words = laterWords(useStore((state) => state.lang));
  const { steps, of, right, finished } = seenOf(
    card,
    useStore((state) => state.progress),
  );
  if (!steps) return null;
  return (
    <span className="home-done" data-finished={finished || undefined}>
      {finished && <strong>{words.finished}</strong>} <span>{words.done(steps, of, right)}</span>
    </span>
  );
}
