import { asks } from '@/content/ask';
import { dot, mean } from '@/content/numbers/measure';
import { rowOf } from '@/content/numbers/selected';
import { attn, blockWeight, KEY, QUERY, TOKENS } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { row, show } from '@/content/stage';
import { hide, hideNothing, hideNumbers, onceEdited } from '@/content/veil';
import { AS_WRITTEN } from '../knobs';
import { INDEX, LEARNED_RIGHT, RIGHT_HEAD, toTheRight } from '../places';
import { inRow } from '../veiled-row';

export const lookingSteps = [
  step('look', {
    repeated: true,
    symbols: { A: attn('probs') },
    stage: row(
      show('overlay', { of: attn('probs') }),
      show('multiples', { of: attn('probs'), over: 'head', as: 'overlay' }),
    ),
    focus: { tensor: attn('probs'), cell: [QUERY, KEY] },
    controls: ['block', 'head', 'weights'],
    numbers: {
      onClass: (c) => rowOf(c, attn('probs'))[0] as number,
      toRight: (c) => c.value(LEARNED_RIGHT, c.given.from ?? 0, c.given.edge ?? 0),
    },
    runs: { learned: { scene: 'learned', knobs: AS_WRITTEN, words: { en: 'learned', zh: '已训练' } } },
    ask: asks('choice', { given: { from: 7, edge: 8, next: 9 } }),
    veil: [
      hide(RIGHT_HEAD, ({ given: { edge = 0 } }) => ({ rows: [edge] })),
      hideNumbers(['onClass'], (c) => inRow(c, TOKENS, c.given.edge ?? 0)),
    ],
  }),
  step('build', {
    scene: 'untrained',
    repeated: true,
    symbols: { T: blockWeight('attn.rel_bias_table'), A: attn('probs') },
    stage: row(
      show('overlay', { of: attn('probs') }),
      show('index-map', { index: INDEX, table: blockWeight('attn.rel_bias_table') }),
    ),
    focus: { tensor: attn('probs'), cell: [QUERY, QUERY + 1] },
    controls: ['block', 'head'],
    numbers: { average: (c) => mean(toTheRight(c)) },
    ask: asks('construct'),
    veil: hideNothing('The head is built on the stage, and judged on pictures that nobody has seen.'),
  }),
  step('mix', {
    repeated: true,
    symbols: { A: attn('probs'), V: attn('v'), Z: attn('heads') },
    stage: show('product', { left: attn('probs'), right: attn('v'), result: attn('heads') }),
    asides: { play: () => import('../play/mix') },
    focus: { tensor: attn('heads'), cell: [QUERY, 0] },
    controls: ['block', 'head', 'weights'],
    numbers: {
      mixed: (c) => dot(rowOf(c, attn('probs')), c.matrix(`${attn('v')}^T`)[0] as number[]),
      was: (c) => c.value(attn('heads'), c.given.query ?? 0, c.given.feature ?? 0),
      weight: (c) => c.value(attn('probs'), c.given.query ?? 0, c.given.key ?? 0),
      value: (c) => c.value(attn('v'), c.given.key ?? 0, c.given.feature ?? 0),
    },
    ask: asks('number', { given: { query: QUERY, key: KEY, feature: 0 } }),
    veil: [hide(attn('heads'), (c) => onceEdited([attn('v')], { rows: [c.given.query ?? 0] })(c))],
  }),
];
