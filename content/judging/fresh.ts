import { bundledPictures } from '@/lib/pictures';
import { seeded } from '@/lib/random';
import type { AskingKind, Fresh } from '../asking';
import type { Context } from '../context';
import { tooClose } from './answers';

/** Draws that are tried before a question is said to draw too narrowly. */
const TRIES = 200;

/**
 * Fresh numbers for a question: the first draw of this seed on which no two answers come too close. The same seed gives
 * the same numbers. `base` is the step as it starts, without anybody's edits.
 *
 * @throws Error where none of many draws keeps the answers apart
 */
export function freshNumbers({ draw, answers, apart }: AskingKind, base: Context, seed: number): Fresh | null {
  if (!draw) return null;
  let close: readonly [string, string] | null = null;
  for (let i = 0; i < TRIES; i++) {
    const fresh = draw(seeded(seed * TRIES + i), base);
    close = tooClose(answers(base.rerun(fresh)), apart);
    if (!close) return fresh;
  }
  throw new Error(`${TRIES} draws of seed ${seed} bring ${close?.join(' and ')} within ${apart}; draw more widely.`);
}

/** One of several, drawn. */
export const oneOf = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** A whole number from `least` to `most`, both included. */
export const whole = (random: () => number, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** One of the bundled pictures. */
export const anyPicture = (random: () => number): Fresh => ({ picture: oneOf(random, bundledPictures).id });
