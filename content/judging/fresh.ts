import { bundledPictures } from '@/lib/pictures';
import { seeded } from '@/lib/random';
import { type AnswerSaid, type AskingKind, type Fresh, RIGHT } from '../asking';
import type { Context } from '../context';
import { isNews, tooClose } from './answers';

/** Draws that are tried before a question is said to draw too narrowly. */
const TRIES = 200;

/** Draws that may be asked before one is taken whose answer is the step's own: of some questions it is on any numbers. */
const REPEATS = 8;

/**
 * Fresh numbers for a question: the first draw of this seed on which no two answers come too close and the right one is
 * not what the step itself has told. The same seed gives the same numbers. `base` is the step as it starts, without
 * anybody's edits.
 *
 * @throws Error where none of many draws keeps the answers apart
 */
export function freshNumbers({ draw, ...asking }: AskingKind, base: Context, seed: number): Fresh | null {
  if (!draw) return null;
  const { answers, apart } = asking;
  const told = answers(base)[RIGHT] as AnswerSaid;
  const repeats: Fresh[] = [];
  let close: readonly [string, string] | null = null;
  for (let i = 0; i < TRIES && repeats.length < REPEATS; i++) {
    const fresh = draw(seeded(seed * TRIES + i), base);
    const said = answers(base.rerun(fresh));
    close = tooClose(said, apart);
    if (close) continue;
    if (isNews(said[RIGHT] as AnswerSaid, told, asking)) return fresh;
    repeats.push(fresh);
  }
  const [repeat] = repeats;
  if (repeat) return repeat;
  throw new Error(`${TRIES} draws of seed ${seed} bring ${close?.join(' and ')} within ${apart}; draw more widely.`);
}

/** One of several, drawn. */
export const oneOf = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** A whole number from `least` to `most`, both included. */
export const whole = (random: () => number, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** One of the bundled pictures. */
export const anyPicture = (random: () => number): Fresh => ({ picture: oneOf(random, bundledPictures).id });
