import type { Change, Context } from '@/content/context';
import { askConstruct } from '@/content/judging/construct';
import { change } from '@/content/numbers/what-if';
import type { Random } from '@/lib/random';
import { CUP, NEWS, NOTEBOOK } from '../data';

const HALF = 0.5;
/** How far each entry of a key is moved, at most. */
const MOVED = 0.1;

const share =
  (thing: number) =>
  (c: Context): number =>
    c.value('probs', 0, thing);
const notebook = share(NOTEBOOK);
const query = (...q: readonly number[]): Change => ({ edits: { 'in.q': new Map(q.entries()) } });

const KNOWN = query(-3, -6, -3);
/** A number of the run in which the goal is reached. */
const known =
  (of: string, at: number) =>
  (c: Context): number =>
    c.rerun(KNOWN).value(of, 0, at);

/** The same things, each a little different. */
const elsewhere = (random: Random, c: Context): Change => ({
  edits: change(c, 'in.keys', (entry) => entry + MOVED * (2 * random() - 1)),
});

/** A query that gives the notebook at least half of the weight, on other desks too. */
export const build = askConstruct({
  may: ['in.q'],
  reached: notebook,
  least: HALF,
  unseen: elsewhere,
  known: KNOWN,
  numbers: {
    cup: share(CUP),
    known: known('probs', NOTEBOOK),
    ...{ colour: known('in.q', 0), read: known('in.q', 1), drink: known('in.q', 2) },
    ...{ notes: known('scores', NOTEBOOK), others: known('scores', NEWS) },
  },
  slips: {
    'cosine-for-dot': { tells: (c) => c.value('in.q', 0, 1) >= 0, example: query(0, 6, 0) },
    'one-rival-only': { tells: (c) => share(CUP)(c) > notebook(c), example: query(0, -6, 0) },
    'margin-too-small': { tells: () => true, example: query(-3, -3, -3) },
  },
});
