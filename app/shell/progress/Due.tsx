import { useEffect, useState } from 'react';
import { Say } from '@/app/page/Borrowed';
import { clock } from '@/app/progress/book';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { wholeCards } from '@/content/cards';
import type { ReaderProgress } from '@/lib/progress/progress';
import { askedNext, dueLessons } from '@/lib/progress/recall';
import { progressWords } from './words';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A page that stays open for days greets, too. */
const LOOK_AGAIN_MS = 60 * 1000;

/** One question of a lesson that somebody has been through, when its day has come: a line at home. */
export function Due() {
  const { lang, picture, lesson, progress } = useStore();
  const [put, setPut] = useState<readonly string[]>([]);
  const now = useNow();
  if (lesson !== null || !progress) return null;
  const due = dueIn(progress, now, put);
  if (!due) return null;
  const { title, step, fresh, days } = due;
  const words = progressWords(lang);
  return (
    <section className="ignored due" aria-label={words.due(days)}>
      <p>
        <span>{words.due(days)}</span>{' '}
        <strong>
          <Say words={title} />
        </strong>
      </p>
      <a className="button" href={linkTo({ lang, picture }, { lesson: due.id, step, fresh, recall: true })}>
        {words.askMe}
      </a>
      <button type="button" className="quiet" onClick={() => setPut([...put, due.id])}>
        {words.later}
      </button>
    </section>
  );
}

/** The lesson that has been due the longest, what it asks, and on which draw: one after the last that was answered. */
function dueIn({ answers, ...progress }: ReaderProgress, now: number, put: readonly string[]) {
  for (const id of dueLessons({ answers, ...progress }, now)) {
    const [whole, card] = [wholeCards.find((each) => each.id === id), progress.cards[id]];
    const step = card && askedNext(card);
    if (!whole || !card || step === undefined || put.includes(id)) continue;
    const fresh = (answers[`${id}/${step}`]?.draw ?? 0) + 1;
    return { id, title: whole.title, step, fresh, days: Math.floor((now - card.when) / DAY_MS) };
  }
  return null;
}

function useNow(): number {
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
