import { type ComponentType, useEffect } from 'react';
import { Say } from '@/app/page/Borrowed';
import { useTitle } from '@/app/page/use-title';
import { withWords } from '@/app/page/with-words';
import { useFetched } from '@/app/panels/fetched';
import { linkTo } from '@/app/store/link-to';
import { chosenPicture } from '@/app/store/picture';
import { useStore } from '@/app/store/store';
import { begin } from '@/content/begin';
import { network as vit } from '../opening/network';
import { untouchedRun } from '../opening/untouched-run';
import { shellWords } from '../words';
import { Bench } from './Bench';
import type { BelowProps } from './later/below-props';
import { oneWeight } from './one-weight';
import { useBench } from './use-bench';
import { homeWords } from './words';
import './home.css';

let Below: ComponentType<BelowProps> | null = null;

/** Fetches what stands under the bench, once. */
async function loadBelow(): Promise<void> {
  Below ??= (await withWords(import('./later/Below'))).Below;
}

/** The first page: what this is, a network to point at, the lessons, and what can be relied on. */
export function Home() {
  const { lang, picture: linked } = useStore();
  const picture = chosenPicture(linked);
  const words = homeWords(lang);
  const { tagline } = shellWords(lang);
  useTitle(tagline);
  useFetched(Below !== null, loadBelow);
  const trace = untouchedRun(vit, picture);
  const bench = useBench(vit, trace);
  const weight = oneWeight(trace, bench.chosen, ...bench.at);
  // A lesson opens at its top, however far down its link was.
  useEffect(() => () => scrollTo(0, 0), []);
  return (
    <main className="home">
      <header className="home-head">
        <div>
          <h1>{tagline}</h1>
          <p>{words.lead}</p>
        </div>
        <nav className="home-start" aria-label={words.start}>
          {[vit.card, begin].map(({ id, title }) => (
            <a
              key={id}
              href={linkTo({ lang, picture: linked }, { lesson: id })}
              data-main={id === vit.card.id || undefined}
            >
              <span>
                <Say words={title} />
              </span>{' '}
              <span aria-hidden="true">→</span>
            </a>
          ))}
        </nav>
      </header>
      <Bench lesson={vit} bench={bench} weight={weight} picture={picture} />
      {Below ? <Below {...{ lesson: vit, trace, picture, bench, weight }} /> : <div className="home-below" />}
    </main>
  );
}
