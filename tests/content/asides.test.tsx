import { beforeAll, describe, expect, it } from 'vitest';
import { store } from '@/app/store/store';
import { loadViews } from '@/app/views';
import type { Aside } from '@/content/aside';
import { asidesOf, loadAside } from '@/content/aside-stage';
import { stepsOf } from '@/content/card';
import { loadAllLessons, loadWords } from '@/content/lessons';
import { find } from '@/content/reference';
import { viewsOn } from '@/content/stage';
import { render } from './check-steps';
import { readyToRender } from './each-lesson';
import { openLesson } from './open-lesson';

const lessons = await loadAllLessons();
for (const lesson of lessons) await readyToRender(lesson);
/** Every step's own, and once those that all steps of a lesson share. */
const all = lessons.flatMap((lesson) =>
  lesson.steps.flatMap((step, i) => {
    const offered = Object.keys(i === 0 ? asidesOf(lesson, step) : (step.asides ?? {}));
    return offered.map((aside) => [`${lesson.card.id}/${step.id}`, aside as Aside, lesson, step] as const);
  }),
);
const codes = all.filter(([, aside]) => aside === 'code');

beforeAll(() => {
  store.getInitialState = store.getState;
});

describe.each(all)('%s, shown as %s', (_, aside, lesson, step) => {
  it.each(['en', 'zh'])('is drawn in %s', async (lang) => {
    const stage = await loadAside(lesson, step, aside);
    expect(stage).not.toBeNull();
    await loadViews(stage ? [stage] : [], lang);
    const page = render(lesson, step, lang, await loadWords(lesson.card.id, lang), false, { show: aside });
    for (const { view } of viewsOn(stage ?? step.stage)) expect(page).toContain(`class="${view}`);
    expect(page).not.toMatch(/undefined|NaN/);
  });

  it('leads to steps of the lesson only', async () => {
    const stage = await loadAside(lesson, step, aside);
    const named = [...JSON.stringify(stage).matchAll(/"step":"([^"]+)"/g)].map(([, id]) => id);
    expect(stepsOf(lesson.card)).toEqual(expect.arrayContaining(named));
  });
});

describe.each(codes)('the program beside %s', (_, aside, lesson, step) => {
  it('gives tensors the names that the run gives them, and their numbers are sizes that they have', async () => {
    const stage = await loadAside(lesson, step, aside);
    const context = openLesson(lesson)(step);
    for (const shown of viewsOn(stage ?? step.stage)) {
      if (shown.view !== 'code') continue;
      for (const { text, of } of shown.props.listings.flatMap(({ lines }) => lines)) {
        const named = of === undefined ? undefined : find(context.trace, of, context)?.named;
        if (!named) continue;
        const made = text
          .split('=')[0]
          ?.split(',')
          .map((name) => name.trim());
        expect(made, text).toContain(named.name.split('.').at(-1));
        const sizes = (text.match(/\b\d{2,}\b/g) ?? []).map(Number);
        expect(named.tensor.shape, text).toEqual(expect.arrayContaining(sizes));
      }
    }
  });
});
