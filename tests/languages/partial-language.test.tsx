import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it, vi } from 'vitest';
import { PointedProvider } from '@/app/panels/pointed';
import { LessonProse } from '@/app/panels/prose/Lesson';
import { ScreenProvider } from '@/app/panels/screen';
import { Strip } from '@/app/panels/strip/Strip';
import { LessonCard } from '@/app/shell/home/later/LessonCard';
import { Incomplete } from '@/app/shell/notes/Incomplete';
import { TopBar } from '@/app/shell/TopBar';
import { catalogue } from '@/app/store/catalogue';
import { runsOf } from '@/app/store/runs';
import { store } from '@/app/store/store';
import { loadViews } from '@/app/views';
import { fetchWords } from '@/app/words/define';
import { fetchLessonWords, wordsOf } from '@/content/lesson-words';
import { findLesson, loadLesson } from '@/content/lessons';
import card from '@/content/lessons/vit/card';
import { format, parse } from '@/lib/permalink/link';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { files, words } from '@/tests/languages/dutch';
import { STEPS } from '../steps';

vi.mock(import('@/content/lessons'), async (original) => {
  const { languagesOf } = await import('@/content/language');
  const dutch = await import('@/tests/languages/dutch');
  return {
    ...(await original()),
    languages: languagesOf([dutch.path]),
    hasText: (id: string) => id === 'vit',
    findWords: () => dutch.words,
  };
});

beforeAll(async () => {
  const lesson = await loadLesson('vit');
  if (!lesson) throw new Error('The lesson vit is what this language has a step of.');
  readShippedWeights(lesson);
  await loadViews(
    lesson.steps.map(({ stage }) => stage),
    'nl',
  );
  await fetchWords('nl');
  // Rendering to a string reads a store's initial state; these tests render the state they set.
  store.getInitialState = store.getState;
});

/** What an address shows, without the matrices. */
function page(hash: string, ...parts: ReactNode[]): string {
  store.setState(parse(hash, catalogue).state);
  const runs = runsOf(store.getState());
  if (!runs) return renderToStaticMarkup(parts);
  return renderToStaticMarkup(
    <ScreenProvider runs={runs} lessonWords={words}>
      <PointedProvider>{parts}</PointedProvider>
    </ScreenProvider>,
  );
}

it('opens by its links, and writes them', () => {
  const { state, ignored } = parse('#/nl/vit/scores', catalogue);
  expect(ignored).toEqual([]);
  expect(format(state, catalogue)).toBe('#/nl/vit/scores');
  expect(parse('#/xx/vit/scores', catalogue).ignored).toEqual([{ part: 'xx', why: 'bad-language' }]);
});

it('is offered by the choice of languages, under its own name', () => {
  expect(page('#/nl/vit/scores', <TopBar key="top" />)).toContain(
    '<option value="nl" lang="nl" selected="">Nederlands',
  );
});

it('shows a step that it has without a mark', () => {
  const html = page('#/nl/vit/scores', <LessonProse key="text" />);
  expect(html).toContain('Hoe goed past elk paar bij elkaar?</h1>');
  expect(html).not.toMatch(/<article[^>]* lang=|class="borrowed"/);
});

it('shows a step that it lacks in English, marked for the eye and for screen readers', () => {
  const html = page('#/nl/vit/scale', <LessonProse key="text" />);
  expect(html).toContain(`${wordsOf(words, 'scale').title}</h1>`);
  expect(html).toMatch(/<article[^>]* lang="en"/);
  expect(html).toContain('<abbr class="borrowed" title="English">EN</abbr>');
});

it('marks the English labels in the strip of the network', () => {
  const html = page('#/nl/vit/scores', <Strip key="strip" />);
  const marked = html.match(/<span lang="en">/g)?.length;
  expect(marked).toBe((findLesson('vit')?.steps.length ?? 0) - 1);
});

it('says how complete it is: in a lesson by steps, at home by lessons', () => {
  expect(page('#/nl/vit/scale', <Incomplete key="line" />)).toMatch(
    new RegExp(`Nederlands:.*1 of ${STEPS.filter(({ lesson }) => lesson === 'vit').length} steps`),
  );
  expect(page('#/nl', <Incomplete key="line" />)).toMatch(/Nederlands:.*1 of \d+ lessons/);
});

it('marks the title and the summary of a card that it has no words for', () => {
  const own = { ...card, title: { ...card.title, nl: 'Een Vision Transformer' } };
  const html = page('#/nl', <LessonCard key="card" card={own} />);
  expect(html).toContain('<span>Een Vision Transformer</span></a>');
  expect(html).toContain(`<span lang="en">${card.summary.en}</span>`);
});

it('must have its text where it claims to be complete', async () => {
  await expect(fetchLessonWords('vit', 'zh', files)).rejects.toThrow('Lesson vit needs zh.mdx');
});
