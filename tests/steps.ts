import { readFileSync } from 'node:fs';

/** A published step, and where it stands in its lesson: links in the wild hold it (tests/museum). */
export interface PublishedStep {
  readonly lesson: string;
  readonly step: string;
  /** Counted from 1, as the page does. */
  readonly at: number;
  /** How many steps the lesson has. */
  readonly of: number;
}

const published = readFileSync('tests/museum/steps.txt', 'utf8').split('\n').filter(Boolean);
const pairs = published.map((line) => line.split('/') as [lesson: string, step: string]);

/** The steps of a lesson in their order: the lock file has them in the order in which they were published. */
const inOrder = (lesson: string): readonly string[] =>
  [...readFileSync(`content/lessons/${lesson}/en.mdx`, 'utf8').matchAll(/<Step id="([^"]+)"/g)].map(
    ([, id]) => id ?? '',
  );

/** Every step of every lesson, as it was published. */
export const STEPS: readonly PublishedStep[] = pairs.map(([lesson, step]) => {
  const own = inOrder(lesson);
  return { lesson, step, at: own.indexOf(step) + 1, of: own.length };
});

/** What the page says of a step's place: `Step 10 of 23`. The address is `lesson/step`. */
export function stepText(address: string, language: 'en' | 'zh' = 'en'): string {
  const found = STEPS.find(({ lesson, step }) => `${lesson}/${step}` === address);
  if (!found) throw new Error(`tests/museum/steps.txt has no step ${address}.`);
  const { at, of } = found;
  return language === 'en' ? `Step ${at} of ${of}` : `第 ${at} 步，共 ${of} 步`;
}

/** So many at a time: a test of its own for each. */
export const chunks = <T>(size: number, list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
