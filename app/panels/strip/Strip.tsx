import { Fragment, useEffect, useMemo, useRef } from 'react';
import { type Matrix, read } from '@/app/draw/view';
import { makeLens } from '@/app/lens/lens';
import { glide } from '@/app/page/glide';
import { useTheme } from '@/app/page/theme';
import { stripPair } from '@/app/store/runs';
import { actions, useStore } from '@/app/store/store';
import { tagOf } from '@/content/language';
import { wordsOf } from '@/content/lesson-words';
import type { Step } from '@/content/schema';
import { useScreen } from '../screen';
import { Thumbnail } from './Thumbnail';
import './strip.css';

/** The whole network, live: its thumbnails are the real tensors, and they are the way to every step. */
export function Strip() {
  const { runs, words, lessonWords, chosen, lens } = useScreen();
  const compare = useStore((state) => state.compare);
  const current = useStore((state) => state.step);
  const lang = useStore((state) => state.lang);
  const theme = useTheme();
  const { lesson, counts } = runs;
  const thumbs = useMemo(
    () =>
      new Map<string, Matrix>(
        lesson.steps.map((step) => {
          const thumb = step.thumb ?? step.focus.tensor;
          const shared = { chosen, compare, theme, language: lang, labelling: { countFrom: lesson.countFrom } };
          const lens = makeLens({ ...shared, ...stripPair(runs, step), readings: read(thumb) });
          return [step.id, lens.matrix(thumb)];
        }),
      ),
    [runs, lesson, chosen, compare, theme, lang],
  );
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Keep “you are here” in sight without moving the page.
    const all = list.current;
    const here = all?.querySelector<HTMLElement>(`[data-step="${current}"]`);
    if (!here || !all) return;
    const [place, view] = [here.getBoundingClientRect(), all.getBoundingClientRect()];
    all.scrollTo({ left: all.scrollLeft + place.left - view.left - (view.width - place.width) / 2 });
  }, [current]);

  const at = lesson.steps.findIndex(({ id }) => id === current);
  const pictureOf = (step: Step) => (thumbs.get(step.id)?.scale.kind === 'pixels' ? lens.picture : null);
  const node = (step: Step, i: number) => {
    const { title, short, language } = wordsOf(lessonWords, step.id);
    return (
      <li key={step.id} data-done={i < at || undefined}>
        <button
          type="button"
          data-step={step.id}
          aria-current={step.id === current ? 'step' : undefined}
          title={title}
          onClick={() => glide(() => actions().goTo(step.id))}
        >
          <Thumbnail matrix={thumbs.get(step.id) as Matrix} picture={pictureOf(step)} />
          <span lang={language === lang ? undefined : tagOf(language)}>{short}</span>
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
