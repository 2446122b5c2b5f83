import { Suspense, use, useRef } from 'react';
import { InspectorPanel } from '@/app/panels/inspector/InspectorPanel';
import { PointedProvider } from '@/app/panels/pointed';
import { LessonText } from '@/app/panels/prose/Lesson';
import { ScreenProvider } from '@/app/panels/screen';
import { Stage } from '@/app/panels/stage/Stage';
import { Strip } from '@/app/panels/strip/Strip';
import { Tools } from '@/app/panels/tools/Tools';
import type { Runs } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import { inLanguage } from '@/content/language';
import { wordsOf } from '@/content/lesson-words';
import { loadWords } from '@/content/lessons';
import { StepButtons } from './StepButtons';
import { useArrival } from './use-arrival';

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
  const { title } = wordsOf(lessonWords, step.id);
  useArrival(step.id, `${title} · ${inLanguage(lesson.card.title, lang)} · Headlight`, column);
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
            <InspectorPanel />
          </div>
        </main>
      </PointedProvider>
    </ScreenProvider>
  );
}
