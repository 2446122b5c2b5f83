import { readFileSync } from 'node:fs';
import type { AskKind, Guess } from '@/content/ask';
import { RIGHT } from '@/content/asking';
import { loadLesson } from '@/content/lessons';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { attributes, stepsIn } from '@/tests/content/mistakes/words';
import { askingOf, openLesson, readyToAsk, stepOf } from '@/tests/content/open-lesson';

/** An answer, as it is given. */
export interface GivenAnswer {
  readonly guess: Guess;
  /** `choice`: which option says so, in the order of the words. */
  readonly option: number;
  /** `construct`: the cells that are changed, tensor by tensor. */
  readonly built: readonly (readonly [tensor: string, cells: readonly (readonly [index: number, value: number])[]])[];
}

export interface Answers {
  readonly kind: AskKind;
  readonly wrong: GivenAnswer;
  readonly right: GivenAnswer;
}

/** A wrong answer to a step's question and the right one, computed as the page computes them. Loaded through Vite. */
export async function answersTo(id: string, stepId: string): Promise<Answers> {
  const lesson = await loadLesson(id);
  if (!lesson) throw new Error(`There is no lesson ${id}.`);
  readShippedWeights(lesson);
  await readyToAsk(lesson);
  const step = stepOf(lesson, stepId);
  const [asking, context] = [askingOf(lesson, stepId), openLesson(lesson)(step)];
  const words = stepsIn(readFileSync(`content/lessons/${id}/en.mdx`, 'utf8')).get(stepId) ?? '';
  const options = attributes(words, 'Choice', 'id');
  const given = (said: string): GivenAnswer => ({
    guess: asking.guessOf(context, said),
    option: options.indexOf(said),
    built: Object.entries(asking.builtOf?.(context, said).edits ?? {}).map(([tensor, cells]) => [tensor, [...cells]]),
  });
  const slip = Object.keys(asking.answers(context)).find((each) => each !== RIGHT) ?? '';
  return { kind: step.ask.kind, wrong: given(slip), right: given(RIGHT) };
}
