import { expect } from 'vitest';
import { canBeAsked } from '@/content/ask';
import type { AnswerSaid, Asking } from '@/content/asking';
import { RIGHT } from '@/content/asking';
import type { Context } from '@/content/context';
import { initialKnobs, type Knobs } from '@/content/knob';
import { makeContext } from '@/content/make-context';
import { findAsking, loadAsking } from '@/content/questions';
import { find } from '@/content/reference';
import { runOf } from '@/content/runs';
import { type Lesson, type Step, sceneOf } from '@/content/schema';
import { firstOfEach, type Picks } from '@/lib/choice';
import { bundledPictures } from '@/lib/pictures';
import { type Picture, pictureOf } from '@/lib/pictures/picture';
import type { Edits } from '@/lib/trace/trace';

/** The bundled pictures as networks read them. */
export const pictures: readonly Picture[] = bundledPictures.map(({ pixels, digit }) => pictureOf(pixels, digit));

export interface At extends Partial<Picks> {
  readonly weights?: string;
  readonly picture?: Picture;
  readonly knobs?: Knobs;
  readonly edits?: Edits;
}

/** A step of a lesson, by its id. */
export function stepOf(lesson: Lesson, id: string): Step {
  const found = lesson.steps.find((step) => step.id === id);
  if (!found) throw new Error(`Lesson ${lesson.card.id} has no step ${id}.`);
  return found;
}

/** Contexts of every step of a lesson in one state. */
export function openLesson(lesson: Lesson, at: At = {}) {
  const { picture = pictures[0] as Picture, weights = '', knobs = {}, edits = {}, ...chosen } = at;
  return (step: Step | string, selected?: readonly [number, number]): Context => {
    const open = typeof step === 'string' ? stepOf(lesson, step) : step;
    const run = { picture, weights, edits, knobs: { ...initialKnobs(lesson.knobs ?? []), ...open.knobs, ...knobs } };
    return makeContext({
      lesson,
      step: open,
      run,
      trace: runOf(sceneOf(lesson, open), run),
      chosen: { ...firstOfEach, ...chosen, knobs: run.knobs },
      ...(selected ? { selected } : {}),
    });
  };
}

/** Fetches the questions of a lesson, so that `rightAnswer` and pages have them. */
export async function readyToAsk({ card, steps }: Lesson): Promise<void> {
  await Promise.all(steps.map(({ id }) => loadAsking(card.id, id)));
}

/** The question of a step. @throws Error unless `readyToAsk` went before */
export function askingOf(lesson: Lesson, id: string): Asking {
  const found = findAsking(lesson.card.id, id);
  if (!found) throw new Error(`The question of ${lesson.card.id}/${id} is not here: await readyToAsk(lesson) first.`);
  return found;
}

/** What is right in a step, in this context. */
export const rightAnswer = (lesson: Lesson, id: string, c: Context): AnswerSaid =>
  askingOf(lesson, id).answers(c)[RIGHT] as AnswerSaid;

/** The question has an answer that can be given, where it can be asked; what the words and charts quote is finite. */
export function expectSound(lesson: Lesson, step: Step, c: Context): void {
  if (canBeAsked(step.ask, c.knobs)) expectAnswerable(step, rightAnswer(lesson, step.id, c), c);
  for (const [name, compute] of Object.entries(step.numbers ?? {})) {
    expect(compute(c), `${name} of ${step.id}`).toSatisfy(Number.isFinite);
  }
  for (const [name, compute] of Object.entries(step.series ?? {})) {
    expect(compute(c).flat().every(Number.isFinite), `${name} of ${step.id}`).toBe(true);
  }
}

/** An answer that somebody can give: numbers are finite, a cell lies in the tensor of which one is picked. */
export function expectAnswerable({ id, ask }: Step, said: AnswerSaid, c: Context): void {
  for (const each of [said].flat()) expect(typeof each === 'string' || Number.isFinite(each), id).toBe(true);
  if (ask.kind !== 'cell') return;
  const asked = find(c.traceOf(ask.tensor ?? ''), ask.tensor ?? '', c);
  if (!asked) throw new Error(`${id} asks for a cell: asks('cell', { tensor }) says of which tensor.`);
  const [row, col] = said as readonly [number, number];
  expect(row, id).toBeGreaterThanOrEqual(0);
  expect(row, id).toBeLessThan(asked.rows);
  expect(col, id).toBeGreaterThanOrEqual(-1);
  expect(col, id).toBeLessThan(asked.cols);
}
