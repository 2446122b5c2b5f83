import 'katex/dist/katex.min.css';
import './lesson.css';
import { Suspense, use, useEffect, useRef } from 'react';
import { whenIdle } from '@/app/fetch/when-idle';
import { InspectorPlace } from '@/app/panels/inspector/Place';
import { PointedProvider } from '@/app/panels/pointed';
import { LessonText } from '@/app/panels/prose/Lesson';
import { ScreenProvider } from '@/app/panels/screen';
import { Stage } from '@/app/panels/stage/Stage';
import { Strip } from '@/app/panels/strip/Strip';
import { Tools } from '@/app/panels/tools/Tools';
import type { Runs } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import { loadViews } from '@/app/views';
import { loadWords } from '@/content/lessons';
import type { Lesson } from '@/content/schema';
import { StepButtons } from './StepButtons';
import { useArrival } from './use-arrival';

export { loadViews };

/** One step of a lesson: the network above, the words beside the matrices, the arithmetic of a cell beneath. */
export function LessonScreen({ runs }: { runs: Runs }) {
  return (
    <Suspense fallback={<main className="lesson" aria-busy="true" />}>
      <Loaded runs={runs} />
    </Suspense>
  );
}

function Loaded({ runs }: { runs: Runs }) {
  const lang = useStore((state) => state.lang);
  const lessonWords = use(loadWords(runs.lesson.card.id, lang));
  const column = useRef<HTMLDivElement>(null);
  const { lesson, step } = runs;
  useEffect(() => fetchOtherSteps(lesson), [lesson]);
  useArrival(step.id, `${lessonWords.text.steps[step.id]?.title} · ${lesson.card.title[lang]} · Headlight`, column);
  return (
    <ScreenProvider runs={runs} lessonWords={lessonWords}>
      <Strip />
      <PointedProvider>
        <main className="lesson">
          <div className="prose" id="lesson-text" tabIndex={-1} ref={column}>
            <LessonText />
            <StepButtons />
          </div>
          <div className="workbench">
            <Tools />
            <Stage />
            <InspectorPlace />
          </div>
        </main>
      </PointedProvider>
    </ScreenProvider>
  );
}

/** The other steps are a key press away. What does not come now is asked for again, and told, when it is needed. */
function fetchOtherSteps({ steps }: Lesson): void {
  whenIdle(() => loadViews(steps.map(({ stage }) => stage)).catch(() => undefined));
}
