import 'katex/dist/katex.min.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { whenIdle } from '@/app/fetch/when-idle';
import { useMedia } from '@/app/page/media';
import { useFetched } from '@/app/panels/fetched';
import { InspectorPlace } from '@/app/panels/inspector/Place';
import { PointedProvider } from '@/app/panels/pointed';
import { AskPlace } from '@/app/panels/prose/ask-place';
import { LessonProse } from '@/app/panels/prose/Lesson';
import { ScreenProvider } from '@/app/panels/screen';
import { ShelfPlace } from '@/app/panels/shelf/Place';
import { Stage } from '@/app/panels/stage/Stage';
import { Strip } from '@/app/panels/strip/Strip';
import { Tools } from '@/app/panels/tools/Tools';
import type { Runs } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import { loadKinds, loadViews } from '@/app/views';
import { inLanguage, type Language } from '@/content/language';
import { hasWords, wordsOf } from '@/content/lesson-words';
import { findWords, loadWords } from '@/content/lessons';
import type { Lesson } from '@/content/schema';
import { loadViewsOf, prepareStep } from './prepare-step';
import { StepButtons } from './StepButtons';
import { useArrival } from './use-arrival';

export { loadKinds, loadViewsOf, prepareStep };

/** Where the stage stands below the text. A sheet of paper is as narrow, and holds the question before the stage. */
const STACKED = 'screen and (max-width: 860px)';

/** One step of a lesson: the network above, the words beside the matrices, the arithmetic of a cell beneath. */
export function LessonScreen({ runs }: { runs: Runs }) {
  const { lesson, step } = runs;
  const { id, title } = lesson.card;
  const lang = useStore((state) => state.lang);
  const lessonWords = findWords(id, lang);
  const fetchStep = useCallback(() => loadWords(id, lang, step.id), [id, lang, step.id]);
  useFetched(lessonWords !== undefined && hasWords(lessonWords, step.id), fetchStep);
  const column = useRef<HTMLDivElement>(null);
  const stacked = useMedia(STACKED);
  const [askPlace, setAskPlace] = useState<HTMLElement | null>(null);
  useEffect(() => fetchOtherSteps(lesson, lang), [lesson, lang]);
  const stepTitle = lessonWords && wordsOf(lessonWords, step.id).title;
  useArrival(step.id, `${stepTitle} · ${inLanguage(title, lang)} · Headlight`, column);
  if (!lessonWords) return <main className="lesson" aria-busy="true" />;
  return (
    <ScreenProvider runs={runs} lessonWords={lessonWords}>
      <Strip />
      <PointedProvider>
        <main className="lesson">
          <div className="prose" id="lesson-text" tabIndex={-1} ref={column}>
            <AskPlace value={askPlace}>
              <LessonProse />
            </AskPlace>
            <StepButtons />
          </div>
          <ShelfPlace part="shelf" />
          <div className="workbench">
            <Tools />
            <ShelfPlace part="opened" />
            <Stage />
            {stacked && <div className="ask-place" ref={setAskPlace} />}
            <InspectorPlace />
          </div>
        </main>
      </PointedProvider>
    </ScreenProvider>
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
}
