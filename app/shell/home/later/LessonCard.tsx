import { lazy, memo, Suspense } from 'react';
import { Say } from '@/app/page/Borrowed';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { type Card, minutesOf, stepsOf } from '@/content/card';
import { InSight } from './InSight';
import { laterWords } from './words';

const Thumbnails = lazy(async () => ({ default: (await import('./Thumbnails')).Thumbnails }));

/** A lesson: what it is about, what one can do afterwards, how long it takes. Its tensors are drawn once it is in sight. */
export const LessonCard = memo(function LessonCard({ card }: { card: Card }) {
  const lang = useStore((state) => state.lang);
  const picture = useStore((state) => state.picture);
  const words = laterWords(lang);
  return (
    <li className="home-card">
      <InSight className="home-thumbs">
        <Suspense>
          <Thumbnails id={card.id} />
        </Suspense>
      </InSight>
      <h4>
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
      <p className="home-extent">{words.extent(stepsOf(card).length, minutesOf(card))}</p>
    </li>
  );
});
