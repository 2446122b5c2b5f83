import 'katex/dist/katex.min.css';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { whenIdle } from '@/app/fetch/when-idle';
import { useMedia } from '@/app/page/media';
import { useFetched } from '@/app/panels/fetched';
import { StripPlace } from '@/app/panels/list-strip/Place';
import { PointedProvider } from '@/app/panels/pointed';
import { AskPlace } from '@/app/panels/prose/ask-place';
import { Ending, fetchEnding, LessonProse } from '@/app/panels/prose/Lesson';
import { ScreenProvider } from '@/app/panels/screen';
import type { Runs } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import { loadKinds, loadViews } from '@/app/views';
import { END } from '@/content/card';
import { inLanguage, type Language } from '@/content/language';
import { hasWords, titleOf } from '@/content/lesson-words';
import { findWords, loadWords } from '@/content/lessons';
import type { Lesson } from '@/content/schema';
import { loadViewsOf, prepareStep } from './prepare-step';
import { StepButtons } from './StepButtons';
import { useArrival } from './use-arrival';
import { Workbench } from './Workbench';

export { loadKinds, loadViewsOf, prepareStep };

/** Where the stage stands below the text. A sheet of paper is as narrow, and holds the question before the stage. */
const STACKED = 'screen and (max-width: 860px)';

/** One step of a lesson: the network above, the words beside the matrices, the arithmetic of a cell beneath. */
export function LessonScreen({ runs }: { runs: Runs }) {
  const { lesson, step } = runs;
  const { id, title } = lesson.card;
  const lang = useStore((state) => state.lang);
  const lessonWords = findWords(id, lang);
  const ended = useStore((state) => state.step === END);
  const place = ended ? END : step.id;
  const fetchPlace = useCallback(() => loadWords(id, lang, place), [id, lang, place]);
  useFetched(lessonWords !== undefined && hasWords(lessonWords, place), fetchPlace);
  const column = useRef<HTMLDivElement>(null);
  const stacked = useMedia(STACKED);
  const [askPlace, setAskPlace] = useState<HTMLElement | null>(null);
  useEffect(() => fetchOtherSteps(lesson, lang), [lesson, lang]);
  const placeTitle = lessonWords && titleOf(lessonWords, place);
  useArrival(place, `${placeTitle} · ${inLanguage(title, lang)}`, column);
  if (!lessonWords) return <main className="lesson" aria-busy="true" />;
  return (
    <ScreenProvider runs={runs} lessonWords={lessonWords}>
      <StripPlace />
      <PointedProvider>
        <main className="lesson" data-ended={ended || undefined}>
          <div className="prose" id="lesson-text" tabIndex={-1} ref={column}>
            {ended ? (
              <EndPlace />
            ) : (
              <AskPlace value={askPlace}>
                <LessonProse />
              </AskPlace>
            )}
            <StepButtons />
          </div>
          {!ended && <Workbench askPlace={stacked ? setAskPlace : null} />}
        </main>
      </PointedProvider>
    </ScreenProvider>
  );
}

/** How the lesson ends, in the place of words and workbench. */
function EndPlace() {
  return (
    <Suspense fallback={<article aria-busy="true" />}>
      <Ending />
    </Suspense>
  );
}

/** The other steps are a key press away. What does not come now is asked for again, and told, when it is needed. */
function fetchOtherSteps({ card, steps }: Lesson, lang: Language): void {
  whenIdle(() =>
    loadViews(
      steps.map(({ stage }) => stage),
      lang,
    ).catch(() => undefined),
  );
  whenIdle(() => loadWords(card.id, lang).catch(() => undefined));
  whenIdle(() => fetchEnding().catch(() => undefined));
}
