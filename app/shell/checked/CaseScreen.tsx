import { systems } from 'virtual:checked';
import { useEffect, useMemo, useRef } from 'react';
import { PointedProvider } from '@/app/panels/pointed';
import { ScreenProvider } from '@/app/panels/screen';
import type { Runs } from '@/app/store/runs';
import { actions, store, useStore } from '@/app/store/store';
import type { LessonWords } from '@/content/lesson-words';
import { useArrival } from '../use-arrival';
import { Workbench } from '../Workbench';
import { About } from './About';
import { checkedWords } from './words';

/** Here the list of tensors would cover the page. */
const COVERS = '(max-width: 860px)';

/** A case of a system: what it is, and every tensor of its run, as in a lesson. */
export function CaseScreen({ runs }: { runs: Runs }) {
  const name = runs.step.id;
  const lang = useStore((state) => state.lang);
  const column = useRef<HTMLDivElement>(null);
  const system = systems.find(({ cases }) => cases.some((each) => each.name === name));
  useArrival(name, `${name} · ${checkedWords(lang).title}`, column);
  const none = useMemo((): LessonWords => ({ language: lang, text: { steps: {}, parts: [] }, formulas: {} }), [lang]);
  // A link to a tensor shows it; who comes for the run finds the list of all there are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a case
  useEffect(() => {
    if (!store.getState().opened && !matchMedia(COVERS).matches) actions().set({ shelf: { entry: null } });
  }, [name]);
  return (
    <ScreenProvider runs={runs} lessonWords={none}>
      <PointedProvider>
        <main className="lesson">
          <div className="prose" id="lesson-text" tabIndex={-1} ref={column}>
            {system && <About key={name} system={system} name={name} />}
          </div>
          <Workbench askPlace={null} />
        </main>
      </PointedProvider>
    </ScreenProvider>
  );
}
