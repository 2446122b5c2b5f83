import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { InspectorPanel } from '@/app/panels/inspector/InspectorPanel';
import { PointedProvider } from '@/app/panels/pointed';
import { LessonProse } from '@/app/panels/prose/Lesson';
import { ScreenProvider } from '@/app/panels/screen';
import { Stage as StagePanel } from '@/app/panels/stage/Stage';
import { Tools } from '@/app/panels/tools/Tools';
import { attemptKey, untried } from '@/app/store/ask';
import { catalogue } from '@/app/store/catalogue';
import { runsOf } from '@/app/store/runs';
import { store } from '@/app/store/store';
import { stepsOf } from '@/content/card';
import type { Language } from '@/content/language';
import type { LessonWords } from '@/content/lesson-words';
import { loadWords } from '@/content/lessons';
import type { Lesson, Step } from '@/content/schema';
import type { Stage } from '@/content/stage';
import { home } from '@/lib/permalink/link';
import type { LinkState } from '@/lib/permalink/state';
import { expectNone } from './mistakes/expect-none';
import { mistakesIn } from './mistakes/step';
import { expectSound, openLesson, rightAnswer } from './open-lesson';

const languages: readonly Language[] = ['en', 'zh'];

export function render(
  lesson: Lesson,
  step: Step,
  lang: Language,
  words: LessonWords,
  revealed: boolean,
  more: Partial<LinkState> = {},
): string {
  store.setState({ ...home(catalogue), lesson: lesson.card.id, step: step.id, lang, attempts: {}, ...more });
  store.setState({ attempts: { [attemptKey(store.getState())]: { ...untried, revealed } } });
  const runs = runsOf(store.getState());
  if (!runs) throw new Error(`Lesson ${lesson.card.id} does not open.`);
  return renderToStaticMarkup(
    <ScreenProvider runs={runs} lessonWords={words}>
      <PointedProvider>
        <LessonProse />
        <Tools />
        <StagePanel />
        <InspectorPanel />
      </PointedProvider>
    </ScreenProvider>,
  );
}

/** How many fields a question shows: one for each number or cell that is typed. */
function blanksOf(lesson: Lesson, step: Step): number {
  const { ask, id } = step;
  const right = [rightAnswer(lesson, id, openLesson(lesson)(step))].flat();
  if (ask.kind === 'numbers' || ask.kind === 'fill-in') return right.length;
  return ask.kind === 'number' ? 1 : 0;
}

type Pick = Extract<Stage, { readonly knob: string }>;

/** The places of a stage at which a knob picks what stands there. */
const picksOn = (stage: Stage): Pick[] =>
  'view' in stage
    ? []
    : 'knob' in stage
      ? [stage, ...stage.stages.flatMap(picksOn)]
      : ('row' in stage ? stage.row : stage.column).flatMap(picksOn);

/**
 * Renders steps of a lesson in both languages against its real runs, all unless some are named. What every step refers to is
 * checked in any case. Call it in a `describe`.
 */
export function checkSteps(lesson: Lesson, looked = lesson.steps): void {
  // Rendering to a string reads a store's initial state; these tests render the state they set.
  beforeAll(() => {
    store.getInitialState = store.getState;
  });

  describe.each(languages)('in %s', (lang) => {
    it.each(looked.map((step) => [step.id, step] as const))(
      'step %s shows its words, numbers and matrices',
      async (id, step) => {
        const words = await loadWords(lesson.card.id, lang);
        const text = words.text.steps[id];
        const page = render(lesson, step, lang, words, false);
        expect(text?.title && text.short, 'title and short title').toBeTruthy();
        expect(page).toContain(`${text?.title.replace(/&/g, '&amp;').replace(/'/g, '&#x27;')}</h1>`);
        expect(page, 'the formula stands in the text').toContain('katex-display');
        expect(page, 'a grid, or small multiples that lead to grids').toMatch(/role="grid"|class="multiples/);
        expect(page).not.toMatch(/undefined|Infinity/);
        if (step.nonFinite) expect(page, 'what is no number, as promised').toMatch(/NaN|∞/);
        else expect(page).not.toMatch(/NaN/);
        const blanks = blanksOf(lesson, step);
        expect(page.match(/class="blank"/g) ?? [], 'a blank for each number that is asked for').toHaveLength(blanks);
        expect(page.match(/class="ask"/g), 'one question').toHaveLength(1);
        expect(page).not.toContain('data-answer');
        expect(render(lesson, step, lang, words, true), 'the answer is revealed').toContain('data-answer');
      },
    );

    it('has the same steps in card, words and data', async () => {
      const words = await loadWords(lesson.card.id, lang);
      const ids = lesson.steps.map(({ id }) => id);
      expect(stepsOf(lesson.card)).toEqual(ids);
      expect(Object.keys(words.text.steps)).toEqual(ids);
      expect(Object.keys(words.formulas).sort()).toEqual([...ids].sort());
    });
  });

  it.each(looked.map((step) => [step.id, step] as const))(
    'step %s quotes numbers, and its question can be answered',
    (_, step) => expectSound(lesson, step, openLesson(lesson)(step)),
  );

  it.each(lesson.steps.map((step) => [step.id, step] as const))(
    'step %s names only tensors, views, props, series and controls that exist',
    (_, step) => {
      expectNone(mistakesIn(lesson, step));
      for (const { knob, stages } of picksOn(step.stage)) {
        const options = lesson.knobs?.find(({ id }) => id === knob)?.words.en.options;
        expect(options?.length, `a stage for each position of the knob ${knob}`).toBe(stages.length);
        expect(step.controls, 'the knob that picks is there to be turned').toContainEqual({ knob });
      }
    },
  );
}
