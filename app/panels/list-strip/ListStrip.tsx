import { useCallback, useEffect, useRef } from 'react';
import { whenIdle } from '@/app/fetch/when-idle';
import { Say } from '@/app/page/Borrowed';
import { glide } from '@/app/page/glide';
import * as listing from '@/app/store/listing';
import { useStore } from '@/app/store/store';
import { FIRST_SENTENCE } from '@/app/store/uncovering';
import { goTo } from '@/app/store/walking';
import { type Stop, type Way, wayOf } from '@/app/store/way';
import { fetchWords } from '@/app/words/define';
import { wholeCards } from '@/content/cards';
import type { Language } from '@/content/language';
import { loadLesson, loadWords } from '@/content/lessons';
import { hasTitles, loadTitles, titlesOf } from '@/content/titles';
import { saidIn } from '@/lib/playlist/playlist';
import { centre } from '../centre';
import { useFetched } from '../fetched';
import { WayHead } from './WayHead';
import { listWords } from './words';
import './list-strip.css';

export { listing };

const lessonsOf = (way: Way | null): readonly string[] => way?.stops.map(({ lesson }) => lesson) ?? [];

/** Fetches what the steps of a way are called. */
export async function loadStops(list: string, language: Language): Promise<void> {
  await Promise.all([loadTitles(lessonsOf(wayOf(list)), language), fetchWords(language)]);
}

/** The steps of a way across lessons, in the place of the network: where one is, what is said of this step, and the way to each. */
export function ListStrip() {
  const lang = useStore((state) => state.lang);
  const code = useStore((state) => state.list);
  const lesson = useStore((state) => state.lesson);
  const step = useStore((state) => state.step);
  const way = wayOf(code);
  const words = listWords(lang);
  const fetch = useCallback(() => loadStops(code, lang), [code, lang]);
  useFetched(hasTitles(lessonsOf(way), lang), fetch);
  const at = way?.places.indexOf(`${lesson}/${step}`) ?? -1;
  const [here, next] = [way?.stops[at], way?.stops[at + 1]];
  useEffect(() => fetchNext(next, lesson, lang), [next, lesson, lang]);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const [all, current] = [list.current, list.current?.children[at]];
    if (all && current) centre(all, current);
  }, [at]);
  if (!way) return null;
  const note = here && saidIn(here.note, lang);
  return (
    <nav className="strip list-strip" aria-label={words.way}>
      <WayHead way={way} at={at} />
      <ol ref={list}>
        {way.stops.map((stop, i) => (
          <StopButton key={stop.place} stop={stop} before={way.stops[i - 1]} number={i + 1} at={at} />
        ))}
        {way.toCome.length > 0 && (
          <li className="list-to-come">
            <span>{words.toCome(way.toCome.map((each) => saidIn(each, lang)))}</span>
          </li>
        )}
      </ol>
      {note && <p className="list-note">{note}</p>}
      <p className="list-end" role="status">
        {at === way.stops.length - 1 && words.end}
      </p>
    </nav>
  );
}

function StopButton({
  stop,
  before,
  number,
  at,
}: {
  stop: Stop;
  before: Stop | undefined;
  number: number;
  at: number;
}) {
  const lang = useStore((state) => state.lang);
  const text = titlesOf(stop.lesson, stop.step, lang);
  const card = wholeCards.find(({ id }) => id === stop.lesson);
  const begins = before?.lesson !== stop.lesson;
  return (
    <li data-done={number - 1 < at || undefined} data-begins={begins || undefined}>
      <button
        type="button"
        aria-current={number - 1 === at ? 'step' : undefined}
        title={text?.title}
        onClick={() => glide(() => listing.visit(stop, FIRST_SENTENCE, goTo))}
      >
        <small>
          <span>{number}</span> {begins && card && <Say words={card.title} />}
        </small>
        <span>{text?.short ?? stop.step}</span>
      </button>
    </li>
  );
}

/** The next lesson is a key press away. What does not come now is asked for again, and told, when it is needed. */
function fetchNext(next: Stop | undefined, lesson: string | null, lang: Language): void {
  if (!next || next.lesson === lesson) return;
  const ahead = () => Promise.all([loadLesson(next.lesson), loadWords(next.lesson, lang, next.step)]);
  whenIdle(() => ahead().catch(() => undefined));
}
