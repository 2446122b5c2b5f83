import { readFileSync } from 'node:fs';
import type { AskKind, Guess } from '@/content/ask';
import { RIGHT } from '@/content/asking';
import type { Language } from '@/content/language';
import { loadLesson } from '@/content/lessons';
import { nameIn } from '@/content/reference';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { attributes, stepsIn } from '@/tests/content/mistakes/words';
import { askingOf, openLesson, readyToAsk, stepOf } from '@/tests/content/open-lesson';

/** A wrong answer, as somebody gives it who has a misconception. */
export interface Mistake {
  readonly kind: AskKind;
  readonly guess: Guess;
  /** `choice`: which option says so, in the order of the words. */
  readonly option: number;
  /** `cell`: of which matrix one is picked, by its name in the trace. */
  readonly tensor: string | undefined;
}

/**
 * The wrong answer to a step's question that most is said to, computed as the page computes it. Vite loads this file for
 * `answer-wrongly.ts`: content finds its files by where they stand, which Node alone does not.
 */
export async function wordiestMistake(id: string, stepId: string, language: Language): Promise<Mistake> {
  const lesson = await loadLesson(id);
  if (!lesson) throw new Error(`There is no lesson ${id}.`);
  const step = stepOf(lesson, stepId);
  const { ask } = step;
  readShippedWeights(lesson);
  await readyToAsk(lesson);
  const words = stepsIn(readFileSync(`content/lessons/${id}/${language}.mdx`, 'utf8')).get(stepId) ?? '';
  const own = new Map(
    [...words.matchAll(/<Wrong of="([^"]+)">(.*?)<\/Wrong>/gs)].map(([, of = '', text]) => [of, text]),
  );
  const [asking, context] = [askingOf(lesson, stepId), openLesson(lesson)(step)];
  const slips = Object.keys(asking.answers(context)).filter((slip) => slip !== RIGHT);
  const said = (slip: string): number => (own.get(slip) ?? asking.reply(slip, language, '0.00')).length;
  const slip = slips.sort((a, b) => said(b) - said(a))[0] ?? '';
  return {
    kind: ask.kind,
    guess: asking.guessOf(context, slip),
    option: attributes(words, 'Choice', 'id').indexOf(slip),
    tensor: 'tensor' in ask && ask.tensor !== undefined ? nameIn(ask.tensor, context) : undefined,
  };
}
