import { asks } from '@/content/ask';
import type { Context } from '@/content/context';
import { step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, hideNothing, onceEdited } from '@/content/veil';
import * as look from '../look';
import { loss } from '../measure';
import { MIDWAY } from '../sources';

const askedScore: Covering = ({ given: { key = 10 } }) => ({ cells: [[0, key]] });
const askedWeight: Covering = ({ given: { p = 59, j = 6 } }) => ({ cells: [[p, j]] });
const update = (): number => MIDWAY;
const at = (c: Context, name: string): number => c.given[name] ?? 0;

/** The way back through one head: from what it handed over to where it looked, and to the weights that made it look there. */
export const attentionSteps = [
  step('looks', {
    scene: 'midway',
    symbols: { A: look.LOOK_ROW, G: look.PRICE_ROW, D: look.FOR_HEADS, V: look.VALUES },
    stage: row(show('overlay', { of: look.LOOK_ROW }), show('overlay', { of: look.PRICE_ROW })),
    focus: { tensor: look.PRICE_ROW, cell: [0, 7] },
    numbers: { update, from: (c) => look.move(c).from, to: (c) => look.move(c).to },
    ask: asks('number', { given: { share: 0.1, from: 10, to: 7 } }),
    veil: ['loss', 'probs', 'logits'].map((part) => hide(part, onceEdited([look.LOOK]))),
  }),
  step('jacobian', {
    scene: 'midway',
    symbols: { A: look.LOOK_ROW, G: look.PRICE_ROW, L: look.LOGIT_ROW },
    stage: column(
      show('matrix', { of: look.LOOK_ROW }),
      show('matrix', { of: look.PRICE_ROW }),
      show('matrix', { of: look.LOGIT_ROW }),
    ),
    focus: { tensor: look.LOGIT_ROW, cell: [0, 7] },
    numbers: { now: look.costNow, cheapest: look.cheapest, least: (c) => look.weights(c)[look.cheapest(c)] as number },
    ask: asks('fill-in', { cells: look.scoreCell, given: { key: 10 } }),
    veil: look.SCORES_BACK.map((of) => hide(of, askedScore)),
  }),
  step('pair', {
    scene: 'midway',
    symbols: { S: look.FOR_SCORES, Q: look.FOR_QUERIES, K: look.FOR_KEYS },
    stage: row(
      show('heatmap', { of: look.FOR_SCORES }),
      show('heatmap', { of: look.FOR_QUERIES }),
      show('heatmap', { of: look.FOR_KEYS }),
    ),
    focus: { tensor: look.FOR_SCORES, cell: [0, 10] },
    ask: asks('numbers'),
    veil: [hide(look.FOR_QUERIES), hide(look.FOR_KEYS)],
  }),
  step('wq', {
    scene: 'midway',
    symbols: { N: look.NORMED, Q: look.FOR_QUERIES, W: look.FOR_WQ, E: 'loss' },
    stage: show('product', { left: `${look.NORMED}^T`, right: look.FOR_QUERIES, result: look.FOR_WQ }),
    focus: { tensor: look.FOR_WQ, cell: [59, 6] },
    numbers: {
      came: (c) => c.value(look.NORMED, 0, at(c, 'p')),
      back: (c) => c.value(look.FOR_QUERIES, 0, at(c, 'j')),
      loss,
    },
    ask: asks('number', { given: { p: 59, j: 6 } }),
    veil: [hide(look.FOR_WQ, askedWeight)],
  }),
  step('back', {
    scene: 'midway',
    symbols: { D: look.FOR_HEADS, G: look.PRICE_ROW, L: look.LOGIT_ROW, Q: look.FOR_QUERIES, W: look.FOR_WQ },
    stage: column(
      show('product', { left: `${look.FOR_HEADS}:token=0`, right: `${look.VALUES}^T`, result: look.PRICE_ROW }),
      show('matrix', { of: look.LOGIT_ROW }),
    ),
    focus: { tensor: look.PRICE_ROW, cell: [0, 7] },
    ask: asks('order'),
    veil: hideNothing('The lines stand in the question, their order nowhere.'),
  }),
];
