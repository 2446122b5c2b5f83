import { describe, expect, it } from 'vitest';
import { catalogue } from '@/app/store/catalogue';
import { stepsOf } from '@/content/card';
import { course } from '@/content/course';
import { parse } from '@/lib/permalink/link';
import { loadPacker } from '@/lib/permalink/load-packer';
import { sample } from '../sample';
import { sameDigits } from './digits';
import { append, readLines, readLinks } from './files';
import { open } from './open';

/**
 * links.txt and steps.txt: links that people hold, with what each showed, and steps that such links can name. Nothing in
 * them is ever changed or removed. A version that writes other links, or has more steps, adds some:
 *
 *     MUSEUM_ADD='#/en/vit/scores?… #/zh/…' npx vitest run --project content tests/museum
 */
const wanted = process.env.MUSEUM_ADD?.split(/\s+/).filter(Boolean);

await loadPacker();
const today = course.flatMap((card) => stepsOf(card).map((step) => `${card.id}/${step}`));
if (wanted) await add(wanted);
const links = readLinks();
const steps = readLines('steps.txt');

async function add(wanted: readonly string[]): Promise<void> {
  const known = new Set(readLinks().map(({ link }) => link));
  for (const link of wanted.filter((link) => !known.has(link))) {
    const { ignored, step, number } = await open(link);
    if (ignored[0]) throw new Error(`${link} is not whole: ${ignored[0].part} (${ignored[0].why}).`);
    append('links.txt', [link, step, number].filter(Boolean).join(' '));
  }
  const locked = new Set(readLines('steps.txt'));
  for (const step of today) if (!locked.has(step)) append('steps.txt', step);
}

describe('every published link', () => {
  it.each(links)('$link opens its step, and its number', async ({ link, step, number }) => {
    const shown = await open(link);
    expect(shown.ignored).toEqual([]);
    expect(shown.step).toBe(step);
    expect(number === undefined || sameDigits(shown.number ?? '', number), `${shown.number}, was ${number}`).toBe(true);
  });
});

describe('every published step', () => {
  it.each(sample(60, steps))('%s still opens', async (step) => {
    const { ignored } = await open(`#/en/${step}`);
    expect(ignored, 'a step that goes or gets another id needs an entry in `aliases` of its card').toEqual([]);
  });

  it('can still be named by a link', () => {
    const lost = steps.filter((step) => parse(`#/en/${step}`, catalogue).ignored.length > 0);
    expect(lost, 'a step that goes or gets another id needs an entry in `aliases` of its card').toEqual([]);
  });

  it('of today stands in the lock file', () => {
    const missing = today.filter((step) => !steps.includes(step));
    expect(missing, 'published from now on: add them with MUSEUM_ADD=, see above').toEqual([]);
  });
});

it('a number counts as the same when its last digit differs by one', () => {
  expect(sameDigits('0.1234', '0.1235')).toBe(true);
  expect(sameDigits('0.1234', '0.1236')).toBe(false);
  expect(sameDigits('−3.2751', '3.2751')).toBe(false);
  expect(sameDigits('9.9e−6', '1.0e−5')).toBe(true);
  expect(sameDigits('3.2e−6', '3.4e−6')).toBe(false);
  expect(sameDigits('1\u202f234.5000', '1\u202f234.5001')).toBe(true);
  expect(sameDigits('−∞', '0.0000')).toBe(false);
});
