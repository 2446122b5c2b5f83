import { asks } from '@/content/ask';
import { attn, QUERY } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { row, show } from '@/content/stage';
import { hide, hideNumbers, onceEdited } from '@/content/veil';
import { LAST } from '../places';
import { chance, winner, withoutHead } from '../without';

export const answerSteps = [
  step('blocks', {
    thumb: LAST,
    symbols: { A: attn('probs') },
    stage: show('multiples', { of: attn('probs'), over: ['block', 'head'], as: 'matrix' }),
    focus: { tensor: attn('probs'), cell: [QUERY, 0] },
    controls: ['block', 'head', 'weights'],
    numbers: {
      winner,
      chance: (c) => chance(c),
      without: (c) => chance(c, withoutHead(c)),
    },
    ask: asks('numbers', { given: { patch: 16 } }),
    veil: ['q', 'concat'].map((of) => hide(`block.0.attn.${of}`, onceEdited(['in.image', 'patches']))),
  }),
  step('class', {
    symbols: { P: 'pooled', W: 'w.head.weight', B: 'w.head.bias', L: 'logits', Y: 'probs' },
    stage: row(
      show('product', {
        left: 'pooled',
        right: 'w.head.weight',
        bias: 'w.head.bias',
        result: 'logits',
        above: 'norm',
      }),
      show('bars', { of: 'probs', labels: 'classes' }),
    ),
    focus: { tensor: 'probs', cell: [0, 5] },
    controls: ['weights'],
    numbers: { winner, chance: (c) => chance(c) },
    ask: asks('choice'),
    veil: [
      hide('logits', onceEdited([LAST])),
      hide('probs', onceEdited([LAST])),
      hideNumbers(['winner', 'chance'], onceEdited([LAST])),
    ],
  }),
];
