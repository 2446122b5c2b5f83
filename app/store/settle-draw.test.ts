import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLessons } from '@/content/lessons';
import type { Lesson } from '@/content/schema';
import { format, parse } from '@/lib/permalink/link';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { askingOf, readyToAsk } from '@/tests/content/open-lesson';
import { sample } from '@/tests/sample';
import { catalogue } from './catalogue';
import { settle } from './settle';

const lessons = await loadAllLessons();
const asked = lessons.flatMap((lesson) =>
  lesson.steps.map(({ id }) => ({ lesson, id, name: `${lesson.card.id}/${id}` })),
);

beforeAll(async () => {
  for (const lesson of lessons) readShippedWeights(lesson);
  await Promise.all(lessons.map(readyToAsk));
});

/** What a link opens. */
function open(link: string) {
  const read = parse(link, catalogue);
  const settled = settle(read.state);
  return { state: settled.state, ignored: [...read.ignored, ...settled.ignored] };
}

const drawsNumbers = (lesson: Lesson, id: string): boolean => askingOf(lesson, id).draw !== undefined;

describe.each(sample(20, asked))('$name, asked with fresh numbers', ({ lesson, id, name }) => {
  it.each([1, 2, 17])('opens from its link as it was (seed %i)', (seed) => {
    const { state, ignored } = open(`#/en/${name}?fresh=${seed}`);
    expect(ignored).toEqual([]);
    expect(state).toMatchObject({ fresh: 0, draw: drawsNumbers(lesson, id) ? seed : 0 });
    const link = format(state, catalogue);
    expect(open(link)).toEqual({ state, ignored: [] });
  });
});

it('a link with numbers that the question has not is asked as it is first asked, and says so', () => {
  const { state, ignored } = open('#/en/two-tokens/softmax?draw=3&given=rows:2');
  expect(state).toMatchObject({ draw: 0, given: {} });
  expect(ignored).toEqual([{ part: 'draw=3', why: 'out-of-range' }]);
});

it('a link with a row that the run has not is asked as it is first asked, and says so', () => {
  const { state, ignored } = open('#/en/two-tokens/softmax?given=row:40');
  expect(state.given).toEqual({});
  expect(ignored).toEqual([{ part: 'given=row:40', why: 'out-of-range' }]);
});
