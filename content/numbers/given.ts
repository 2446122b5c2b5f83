import type { Context } from '@/content/context';
import { oneOf } from '@/content/judging/fresh';
import { bundledPictures } from '@/lib/pictures';
import type { Random } from '@/lib/random';

/** A number that the step's question is asked with; patches, blocks and heads count from 1 in it, as on screen. */
export const given = (c: Context, name: string): number => c.given[name] as number;

/** One of the bundled pictures, by its id. */
export const drawPicture = (random: Random): string => oneOf(random, bundledPictures).id;
