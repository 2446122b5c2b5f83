import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { whole } from '@/content/judging/fresh';
import type { Knobs } from '@/content/knob';
import { given } from '@/content/numbers/given';
import { ablationOf } from '@/lib/nn/ablation';
import { benchPictures } from '@/lib/pictures/bench';
import type { MiniVitConfig } from '@/lib/systems/vit/mini-vit-config';
import type { Trace } from '@/lib/trace/trace';
import { PictureReader } from '@/lib/train/picture-reader';
import { NOTHING_TAKEN } from '../ablation';
import { learned } from '../network';

/** Ten pictures of the bench that show each digit once. */
const SET = 10;

const known = new WeakMap<Trace, Map<string, number>>();

/** How many of the question's ten digits are read right with the weights of a run when parts are taken away. */
function read(c: Context, taken: Knobs): number {
  const { trace } = c.rerun({ knobs: NOTHING_TAKEN });
  const counts = known.get(trace) ?? new Map<string, number>();
  known.set(trace, counts);
  const first = SET * given(c, 'set');
  const key = `${first} ${Object.keys(taken)}`;
  const count = counts.get(key) ?? count10(trace, taken, first);
  counts.set(key, count);
  return count;
}

function count10(trace: Trace, taken: Knobs, first: number): number {
  const names = trace.names.filter((name) => name.startsWith('w.'));
  const weights = Object.fromEntries(names.map((name) => [name.slice(2), trace.get(name).tensor]));
  const reader = new PictureReader(
    learned.config(NOTHING_TAKEN) as MiniVitConfig,
    weights,
    ablationOf({ ...NOTHING_TAKEN, ...taken }, 8),
  );
  const pictures = benchPictures().slice(first, first + SET);
  // One by one: the page has less room than a worker.
  return pictures.filter(({ digit, pixels }) => reader.answers([pixels])[0] === digit).length;
}

const intact = (c: Context): number => read(c, {});
const noBias = (c: Context): number => read(c, { noBias: 1 });
const noTable = (c: Context): number => read(c, { noPositions: 1 });

const both = (c: Context): number => read(c, { noBias: 1, noPositions: 1 });

/** Without both, more is lost than without either, added up: what the answer says. Of a few sets of ten it is not so. */
const eachMakesUp = (c: Context): boolean => both(c) < noBias(c) + noTable(c) - intact(c);

const neither = askChoice({
  answer: both,
  slips: {
    'effects-add': (c) => noBias(c) + noTable(c) - intact(c),
    'all-or-nothing': () => 1,
  },
  apart: 0.5,
  numbers: { intact, noBias, noTable },
  draw(random, base) {
    const sets = Array.from({ length: 10 }, () => whole(random, 1, benchPictures().length / SET - 1));
    return { given: { set: sets.find((set) => eachMakesUp(base.rerun({ given: { set } }))) ?? given(base, 'set') } };
  },
});

export const bench = { bench: neither } satisfies Asks;
