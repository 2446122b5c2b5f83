import { Fragment, memo, useEffect, useMemo, useRef } from 'react';
import { read } from '@/app/draw/view';
import { makeLens } from '@/app/lens/lens';
import { glide } from '@/app/page/glide';
import { useTheme } from '@/app/page/theme';
import { stripRuns, wantedIn } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import { goTo } from '@/app/store/walking';
import { END } from '@/content/card';
import { tagOf } from '@/content/language';
import { wordsOf } from '@/content/lesson-words';
import { type Step, sceneOf } from '@/content/schema';
import { hasWeights } from '@/content/weights';
import { useAfterFrame } from '../after-frame';
import { besideOf } from '../beside';
import { centre } from '../centre';
import { useScreen } from '../screen';
import { useVeiling } from '../veiled';
import { Thumbnail } from './Thumbnail';
import { sameThumb, type Thumb, thumbOf } from './thumb';
import './strip.css';

/** Drawn again only when its colours change. */
const LiveThumbnail = memo(
  ({ thumb: { matrix, picture } }: { thumb: Thumb }) => <Thumbnail matrix={matrix} picture={picture} />,
  (a, b) => sameThumb(a.thumb, b.thumb),
);

/** The whole network, live: its thumbnails are the real tensors, and they are the way to every step. */
export function Strip() {
  const { runs: now, words, lessonWords, chosen } = useScreen();
  const late = useAfterFrame(now);
  // The numbers that somebody changes come first. Another network is shown with its own thumbnails at once.
  const runs = late.lesson === now.lesson && late.scene === now.scene ? late : now;
  const wanted = useStore(wantedIn);
  const lang = useStore((state) => state.lang);
  const compare = useStore((state) => state.compare);
  const current = useStore((state) => state.step);
  const theme = useTheme();
  const answers = useStore((state) => state.progress?.answers);
  const { lesson, counts } = runs;
  const isAnswered = (step: string): boolean => answers?.[`${lesson.card.id}/${step}`]?.right ?? false;
  const veiling = useVeiling(runs, chosen);
  const thumbs = useMemo(
    () =>
      new Map<string, Thumb>(
        lesson.steps.flatMap((step) => {
          if (!hasWeights(sceneOf(lesson, step))) return [];
          const thumb = step.thumb ?? step.focus.tensor;
          const own = stripRuns(runs, step, wanted);
          const shared = { compare, theme, language: lang, labelling: { countFrom: lesson.countFrom }, veiling };
          const beside = (name: string) => besideOf(own, own.chosen, name, lang);
          const lens = makeLens({ ...shared, ...own, runs: beside, readings: read(thumb) });
          return [[step.id, thumbOf(lens, thumb)]];
        }),
      ),
    [runs, lesson, wanted, compare, theme, lang, veiling],
  );
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Keep “you are here” in sight.
    const all = list.current;
    const here = all?.querySelector(`[data-step="${current}"]`);
    if (all && here) centre(all, here);
  }, [current]);

  const at = current === END ? lesson.steps.length : lesson.steps.findIndex(({ id }) => id === current);
  const node = (step: Step, i: number) => {
    const { title, short, language } = wordsOf(lessonWords, step.id);
    const thumb = thumbs.get(step.id);
    return (
      <li key={step.id} data-done={i < at || undefined} data-answered={isAnswered(step.id) || undefined}>
        <button
          type="button"
          data-step={step.id}
          aria-current={step.id === current ? 'step' : undefined}
          title={title}
          onClick={() => glide(() => goTo(step.id))}
        >
          {thumb ? <LiveThumbnail thumb={thumb} /> : <span className="strip-blank" />}
          <span lang={language === lang ? undefined : tagOf(language)}>{short}</span>
          {isAnswered(step.id) && <span className="visually-hidden">{words.answered}</span>}
        </button>
      </li>
    );
  };
  const first = lesson.steps.findIndex((step) => step.repeated);
  const last = lesson.steps.findLastIndex((step) => step.repeated);
  return (
    <nav className="strip" aria-label={words.network}>
      <ol ref={list}>
        {lesson.steps.map((step, i) => {
          if (first < 0 || i < first || i > last) return <Fragment key={step.id}>{node(step, i)}</Fragment>;
          if (i > first) return null;
          return (
            <li className="strip-repeated" key="repeated">
              <em>{words.repeatedBlock(counts.block ?? 1)}</em>
              <ol>{lesson.steps.slice(first, last + 1).map((inner, k) => node(inner, first + k))}</ol>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
