import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { argmax } from '@/content/numbers/measure';
import { bundledPictures } from '@/lib/pictures';
import type { Trace } from '@/lib/trace/trace';
import { chancesOf, forward, remembered } from '../forward';
import { label } from '../measure';
import { model } from '../model';
import { digits, given } from './watch';

/** The bundled picture that shows a digit. */
function pictureOfDigit(digit: number): string {
  const found = bundledPictures.find((each) => each.digit === digit);
  if (found) return found.id;
  throw new Error(`No bundled picture shows a ${digit}; the maps are to be those of a digit from 0 to 9.`);
}

const learned = (c: Context): Trace => c.traceOf('probs@learned');

/** The probabilities of this picture, by the learned network, when all of its maps are another digit's. */
function underMaps(c: Context): readonly number[] {
  const of = learned(c.rerun({ picture: pictureOfDigit(given(c, 'maps')) }));
  const maps = Array.from({ length: model.depth }, (_, block) => `block.${block}.attn.probs`);
  const edits = maps.map((name) => [name, new Map(of.get(name).tensor.data.entries())] as const);
  return chancesOf(forward(learned(c), Object.fromEntries(edits)));
}

const asked = (c: Context, what: string, measure: (chances: readonly number[]) => number): number =>
  remembered(learned(c), `${what} under maps of ${given(c, 'maps')}`, () => measure(underMaps(c)));

const read = (c: Context): number => asked(c, 'read', argmax);

/** Of the digits that neither drawing shows, the likeliest. */
const third = (c: Context): number =>
  asked(c, 'third', (chances) =>
    argmax(chances.map((chance, digit) => (digit === label(c) || digit === given(c, 'maps') ? 0 : chance))),
  );

const after = askChoice({
  answer: read,
  slips: { 'attention-weights-explain': (c) => given(c, 'maps'), 'mixture-reads-as-third': third },
  numbers: { read, gets: (c) => asked(c, 'gets', (chances) => Math.max(...chances)) },
  draw: (random) => ({ picture: oneOf(random, digits), given: { maps: whole(random, 0, 9) } }),
});

export const last = { after } satisfies Asks;
