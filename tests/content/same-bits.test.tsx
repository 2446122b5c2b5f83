import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { InspectorPanel } from '@/app/panels/inspector/InspectorPanel';
import { PointedProvider } from '@/app/panels/pointed';
import { LessonProse } from '@/app/panels/prose/Lesson';
import { ScreenProvider } from '@/app/panels/screen';
import { attemptKey, untried } from '@/app/store/ask';
import { catalogue } from '@/app/store/catalogue';
import { chosenOf, type Runs, runsOf } from '@/app/store/runs';
import { store } from '@/app/store/store';
import type { LessonWords } from '@/content/lesson-words';
import { loadLesson, loadWords } from '@/content/lessons';
import { makeContext } from '@/content/make-context';
import { runOn } from '@/content/run';
import type { Lesson, Step } from '@/content/schema';
import { bestBackend } from '@/lib/backend/best';
import { type Backend, heapBackend } from '@/lib/backend/current';
import { home } from '@/lib/permalink/link';
import { checksum } from '@/lib/trace/checksum';
import { describeLessons, readyToRender, someSteps } from './each-lesson';
import { rightAnswer } from './open-lesson';

const wasm = bestBackend();

// Rendering to a string reads a store's initial state; these tests render the state they set.
beforeAll(() => {
  store.getInitialState = store.getState;
});
afterAll(() => runOn(heapBackend));

/** Opens a step with nothing remembered from before: a picture of its own has runs of its own. */
function openOn(backend: Backend, lesson: Lesson, step: Step): Runs {
  runOn(backend);
  const start = home(catalogue);
  store.setState({ ...start, picture: { ...start.picture }, lesson: lesson.card.id, step: step.id, lang: 'en' });
  store.setState({ attempts: { [attemptKey(store.getState())]: { ...untried, revealed: true } } });
  const runs = runsOf(store.getState());
  if (!runs) throw new Error(`Lesson ${lesson.card.id} does not open.`);
  return runs;
}

/** What a reader of the step sees in words and numbers, and the answer to its question. */
function read(runs: Runs, words: LessonWords): { text: string; answer: unknown } {
  const chosen = chosenOf(store.getState(), runs.lesson);
  const page = renderToStaticMarkup(
    <ScreenProvider runs={runs} lessonWords={words}>
      <PointedProvider>
        <LessonProse />
        <InspectorPanel />
      </PointedProvider>
    </ScreenProvider>,
  );
  const text = page.replace(/<math.*?<\/math>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return { text, answer: rightAnswer(runs.lesson, runs.step.id, makeContext({ ...runs, chosen })) };
}

await describeLessons('lesson', (lesson, id) => {
  it.each(someSteps(24, lesson).map((step) => [step.id, step] as const))(
    'step %s reads the same by its link and after the kernels changed under it',
    async (_, step) => {
      const words = await loadWords(id, 'en');
      const direct = openOn(heapBackend, lesson, step);
      const byLink = read(direct, words);
      const changed = openOn(heapBackend, lesson, step);
      runOn(wasm);
      expect(read(changed, words)).toEqual(byLink);
    },
  );

  it('has the same checksum on both backends', () => {
    const [step] = lesson.steps as [Step];
    expect(checksum(openOn(wasm, lesson, step).trace)).toBe(checksum(openOn(heapBackend, lesson, step).trace));
  });
});

it('says that one changed weight changes one number of each token, in one head, whichever kernels ran first', async () => {
  const vit = (await loadLesson('vit')) as Lesson;
  await readyToRender(vit);
  const qkv = vit.steps.find(({ id }) => id === 'qkv') as Step;
  for (const [first, then] of [
    [heapBackend, wasm],
    [wasm, heapBackend],
  ] as const) {
    const runs = openOn(first, vit, qkv);
    runOn(then);
    expect(read(runs, await loadWords('vit', 'en')).answer).toEqual([17, 3]);
  }
});

it('marks only what lies downstream when a cell is edited on other kernels than the run began with', async () => {
  const vit = (await loadLesson('vit')) as Lesson;
  await readyToRender(vit);
  openOn(heapBackend, vit, vit.steps[0] as Step);
  runOn(wasm);
  store.setState({ edits: [{ tensor: 'in.image', cells: [[0, 0.25]] }] });
  const { trace, original } = runsOf(store.getState()) as Runs;
  const { data, shape } = trace.get('embedding').tensor;
  const before = original.get('embedding').tensor.data;
  const width = shape.at(-1) as number;
  const changed = [...data.keys()].filter((i) => data[i] !== before[i]);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every((i) => i < width)).toBe(true);
});
