import { choice, number, pickCell } from '@/content/ask';
import { argmax } from '@/content/numbers/measure';
import { rowOf } from '@/content/numbers/selected';
import { attn, KEY, QUERY } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, hideNothing, hideNumbers } from '@/content/veil';
import { log } from '@/lib/maths';
import { alike, chances, label, loss, meanTokensSeen, mostAlike, rowOfQuery, tokensSeen } from '../measure';

/** A class gets this much when the network is in no doubt that leaves room for four others like it. */
const CLEARLY = 0.2;

/** While little has been learned, the loss is that of even chances: what the question asks for. */
const nearlyEven: Covering = (c) => (Math.abs(loss(c) - log(10)) < 0.05 ? 'all' : 'none');

const ANSWER = show('bars', { of: 'probs', labels: 'classes' });

export const watchSteps = [
  step('before', {
    symbols: { A: attn('probs'), Y: 'probs' },
    stage: row(show('overlay', { of: attn('probs') }), ANSWER),
    focus: { tensor: attn('probs'), cell: [QUERY, KEY] },
    controls: ['weights', 'block', 'head'],
    numbers: {
      least: (c) => Math.min(...rowOf(c, attn('probs'))),
      most: (c) => Math.max(...rowOf(c, attn('probs'))),
      winner: (c) => argmax(chances(c)),
      chance: (c) => Math.max(...chances(c)),
      clear: (c) => chances(c).filter((p) => p >= CLEARLY).length,
    },
    ask: number((c) => chances(c).filter((p) => p >= CLEARLY).length, 0),
    veil: [hide('probs')],
  }),
  step('maps', {
    symbols: { A: attn('probs') },
    stage: row(
      show('overlay', { of: attn('probs') }),
      show('multiples', { of: attn('probs'), over: 'head', as: 'overlay' }),
    ),
    focus: { tensor: attn('probs'), cell: [QUERY, KEY] },
    controls: ['weights', 'block', 'head'],
    numbers: { seen: (c) => tokensSeen(rowOfQuery(c)), mean: meanTokensSeen },
    ask: number((c) => tokensSeen(rowOfQuery(c)), 1),
    veil: hideNothing('How many tokens a row looks at is a number of its own, and stands in the answer.'),
  }),
  step('positions', {
    symbols: { P: 'w.pos_embed', C: 'pos_similarity', B: attn('rel_bias') },
    stage: row(show('matrix', { of: 'pos_similarity' }), show('heatmap', { of: attn('rel_bias') })),
    focus: { tensor: 'pos_similarity', cell: [QUERY, KEY] },
    controls: ['weights', 'block', 'head'],
    numbers: {
      near: (c) => alike(c).near,
      far: (c) => alike(c).far,
      least: (c) => Math.min(...c.matrix(attn('rel_bias')).flat()),
      most: (c) => Math.max(...c.matrix(attn('rel_bias')).flat()),
      closest: mostAlike,
      cosine: (c) => c.value('pos_similarity', QUERY, mostAlike(c)),
    },
    ask: pickCell('pos_similarity', (c) => [QUERY, mostAlike(c)]),
    veil: [hide('pos_similarity', { rows: [QUERY] }), hide('pos_similarity', { cols: [QUERY] })],
  }),
  step('surprise', {
    thumb: 'logits',
    symbols: { L: 'logits', Y: 'probs', E: 'loss' },
    stage: column(
      row(show('bars', { of: 'logits', labels: 'classes' }), ANSWER),
      row(show('matrix', { of: 'grad.logits' }), show('matrix', { of: 'loss' })),
    ),
    focus: { tensor: 'loss', cell: [0, 0] },
    controls: ['weights'],
    numbers: {
      label,
      chance: (c) => chances(c)[label(c)] as number,
      loss,
      even: () => log(10),
    },
    ask: number(() => log(10), 0.02),
    veil: [hide('loss', nearlyEven), hideNumbers(['loss'], nearlyEven)],
  }),
  step('curve', {
    thumb: 'probs',
    symbols: { E: 'loss', Y: 'probs' },
    stage: row(show('curve', { log: 'weights/training-log.json' }), ANSWER),
    focus: { tensor: 'loss', cell: [0, 0] },
    controls: ['weights'],
    numbers: { loss, half: () => log(2) },
    ask: number(() => log(2), 0.01),
    veil: hideNothing('The page shows no two probabilities of which one is half the other.'),
  }),
];

export const afterSteps = [
  step('after', {
    thumb: 'probs',
    symbols: { A: attn('probs'), Y: 'probs', E: 'loss' },
    stage: row(show('multiples', { of: attn('probs'), over: ['block', 'head'], as: 'matrix' }), ANSWER),
    focus: { tensor: attn('probs'), cell: [QUERY, KEY] },
    controls: ['weights', 'block', 'head'],
    numbers: {
      label,
      chance: (c) => chances(c)[label(c)] as number,
      loss,
      winner: (c) => argmax(chances(c)),
      seen: meanTokensSeen,
    },
    ask: choice(['right', 'wrong'], (c) => (argmax(chances(c)) === label(c) ? 'right' : 'wrong')),
    veil: [hide('probs'), hide('logits'), hide('loss')],
  }),
];
