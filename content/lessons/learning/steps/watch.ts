import { asks } from '@/content/ask';
import { rowOf } from '@/content/numbers/selected';
import { attn, KEY, QUERY } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, hideNothing, hideNumbers } from '@/content/veil';
import { log } from '@/lib/maths';
import { LOOK } from '../look';
import { alike, chances, label, loss, meanTokensSeen, rowOfQuery, tokensSeen } from '../measure';
import { MIDWAY, UPDATES } from '../sources';

/** While little has been learned, the loss is that of even chances: what the question may ask for. */
const nearlyEven: Covering = (c) =>
  Math.abs(loss(c) - log(c.given.classes ?? chances(c).length)) < 0.05 ? 'all' : 'none';

/** The run's weights at its end, beside those that the slider has. */
export const learnedBeside = {
  learned: { scene: 'learned', words: { en: 'after training', zh: '训练之后' } },
} as const;

const ANSWER = show('bars', { of: 'probs', labels: 'classes' });

export const watchSteps = [
  step('problem', {
    scene: 'midway',
    symbols: { A: LOOK, Y: 'probs', E: 'loss' },
    stage: row(show('overlay', { of: LOOK }), ANSWER),
    focus: { tensor: LOOK, cell: [0, 7] },
    numbers: {
      update: () => MIDWAY,
      updates: () => UPDATES,
      label,
      chance: (c) => chances(c)[label(c)] as number,
      weights: (c) =>
        c.trace.names.reduce(
          (sum, name) => sum + (name.startsWith('w.') ? c.trace.get(name).tensor.data.length : 0),
          0,
        ),
    },
    ask: asks('choice', { given: { batch: 128 } }),
    veil: hideNothing('How many runs it would take stands nowhere.'),
  }),
  step('before', {
    firstWeights: true,
    symbols: { A: attn('probs'), Y: 'probs' },
    stage: row(show('overlay', { of: attn('probs') }), ANSWER),
    focus: { tensor: attn('probs'), cell: [QUERY, KEY] },
    controls: ['weights', 'block', 'head'],
    numbers: {
      least: (c) => Math.min(...rowOf(c, attn('probs'))),
      most: (c) => Math.max(...rowOf(c, attn('probs'))),
    },
    ask: asks('choice'),
    // But for the right class, the gradient of a logit is its probability.
    veil: [hide('probs'), hide('grad.logits')],
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
    ask: asks('choice', { given: { a: 1, b: 2 } }),
    veil: hideNothing('No head stands here twice.'),
  }),
  step('positions', {
    symbols: { P: 'w.pos_embed', C: 'pos_similarity', B: attn('rel_bias') },
    stage: row(show('matrix', { of: 'pos_similarity' }), show('heatmap', { of: attn('rel_bias') })),
    focus: { tensor: 'pos_similarity', cell: [QUERY, QUERY + 1] },
    controls: ['weights', 'block', 'head'],
    numbers: {
      beside: (c) => alike(c, 'beside'),
      below: (c) => alike(c, 'below'),
      far: (c) => alike(c, 'apart'),
      least: (c) => Math.min(...c.matrix(attn('rel_bias')).flat()),
      most: (c) => Math.max(...c.matrix(attn('rel_bias')).flat()),
    },
    runs: learnedBeside,
    ask: asks('choice'),
    veil: hideNothing('No run without places stands here.'),
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
      // From the probability that is quoted: true also where the loss itself was overwritten by hand.
      loss: (c) => -log(chances(c)[label(c)] as number),
    },
    ask: asks('number', { given: { classes: 10 } }),
    veil: [hide('loss', nearlyEven), hideNumbers(['loss'], nearlyEven)],
  }),
  step('curve', {
    thumb: 'probs',
    symbols: { E: 'loss', Y: 'probs' },
    stage: row(show('curve', { log: 'weights/training-log.json' }), ANSWER),
    focus: { tensor: 'loss', cell: [0, 0] },
    controls: ['weights'],
    numbers: { loss },
    ask: asks('numbers', { given: { p: 0.52, q: 0.89, m: 10 } }),
    veil: hideNothing('The pictures of the question are no pictures of this page.'),
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
      seen: meanTokensSeen,
    },
    runs: learnedBeside,
    ask: asks('choice', { given: { maps: 3 } }),
    veil: hideNothing('No run with the maps of another picture stands here.'),
  }),
];
