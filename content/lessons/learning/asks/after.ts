import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { given } from '@/content/numbers/given';
import { argmax } from '@/content/numbers/measure';
import { bundledPictures } from '@/lib/pictures';
import type { Trace } from '@/lib/trace/trace';
import { chancesOf, forward, remembered } from '../forward';
import { model } from '../model';
import { digits } from './watch';

/** Digits that are read as themselves under the maps of most others: no pair is searched for long. */
const quickly = digits.filter((id) => id !== 'six-violet' && id !== 'eight-pink');

/** The bundled picture that shows a digit. */
function pictureOfDigit(digit: number): string {
  const found = bundledPictures.find((each) => each.digit === digit);
  if (found) return found.id;
  throw new Error(`No bundled picture shows a ${digit}; the maps are to be those of a digit from 0 to 9.`);
}

const learned = (c: Context): Trace => c.traceOf('probs@learned');
const shows = (c: Context): number => learned(c).get('in.label').tensor.data[0] as number;

/** The probabilities of this picture, by the learned network, when all of its maps are those of another digit. */
function underMaps(c: Context, digit: number): readonly number[] {
  const of = learned(c.rerun({ picture: pictureOfDigit(digit) }));
  const maps = Array.from({ length: model.depth }, (_, block) => `block.${block}.attn.probs`);
  const edits = maps.map((name) => [name, new Map(of.get(name).tensor.data.entries())] as const);
  return chancesOf(forward(learned(c), Object.fromEntries(edits)));
}

const under = (c: Context, digit: number, what: string, measure: (chances: readonly number[]) => number): number =>
  remembered(learned(c), `${what} under maps of ${digit}`, () => measure(underMaps(c, digit)));

/** What is read of this picture under the maps of a digit. */
export const readUnder = (c: Context, digit: number): number => under(c, digit, 'read', argmax);

/** Whose maps it is asked with: from the wanted digit on, the first under which the digit of the values is read. */
function mapsOf(c: Context): number {
  const wanted = given(c, 'maps');
  return remembered(learned(c), `maps from ${wanted} on`, () => {
    const others = Array.from({ length: 10 }, (_, i) => (wanted + i) % 10).filter((digit) => digit !== shows(c));
    return others.find((digit) => readUnder(c, digit) === shows(c)) ?? (others[0] as number);
  });
}

/** Of the digits that neither drawing shows, the likeliest. */
const third = (c: Context): number =>
  under(c, mapsOf(c), 'third', (chances) =>
    argmax(chances.map((chance, digit) => (digit === shows(c) || digit === mapsOf(c) ? 0 : chance))),
  );

const after = askChoice({
  answer: (c) => readUnder(c, mapsOf(c)),
  slips: { 'attention-weights-explain': mapsOf, 'mixture-reads-as-third': third },
  numbers: {
    whose: mapsOf,
    shows,
    gets: (c) => under(c, mapsOf(c), 'gets', (chances) => Math.max(...chances)),
  },
  draw: (random) => ({ picture: oneOf(random, quickly), given: { maps: whole(random, 0, 9) } }),
});

export const last = { after } satisfies Asks;
