import { asks } from '@/content/ask';
import type { Context } from '@/content/context';
import { deviation, length, mean } from '@/content/numbers/measure';
import { cellOf, rowOf } from '@/content/numbers/selected';
import { attn, block, blockWeight, QUERY } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { column, pick, show } from '@/content/stage';
import { hide, hideNothing, onceEdited } from '@/content/veil';
import { chance, winner, withOneMap, withoutInput } from '../without';

/** First entry of a row after the block's next normalisation. */
function normalisedFirst(c: Context, x: readonly number[]): number {
  const [scale, shift] = [c.value(blockWeight('norm2.weight'), 0), c.value(blockWeight('norm2.bias'), 0)];
  return (((x[0] as number) - mean(x)) / deviation(x)) * scale + shift;
}

/** The block's input plus its attention, with the input counted so many times. */
const residual = (c: Context, times: number): number[] => {
  const added = rowOf(c, attn('proj'));
  return rowOf(c, block('input')).map((value, i) => times * value + (added[i] as number));
};

const GELU_MINIMUM = -0.17;

export const blockSteps = [
  step('heads', {
    repeated: true,
    symbols: { A: attn('probs'), Z: attn('heads'), C: attn('concat') },
    stage: column(
      show('multiples', { of: attn('probs'), over: 'head', as: 'matrix' }),
      show('heatmap', { of: attn('concat'), zoom: 0.35 }),
    ),
    asides: { code: () => import('../code/heads'), play: () => import('../play/heads') },
    focus: { tensor: attn('concat'), cell: [QUERY, 0] },
    controls: ['block', 'head', 'weights'],
    numbers: { winner, chance: (c) => chance(c), oneMap: (c) => chance(c, withOneMap(c)) },
    ask: asks('numbers', { given: { heads: 3 } }),
    veil: ['concat', 'proj', 'heads'].map((of) => hide(attn(of), onceEdited([attn('k')]))),
  }),
  step('output', {
    repeated: true,
    symbols: {
      O: attn('proj'),
      C: attn('concat'),
      W: blockWeight('attn.proj.weight'),
      B: blockWeight('attn.proj.bias'),
      X: block('input'),
      R: block('residual1'),
    },
    stage: show('product', {
      left: attn('concat'),
      right: blockWeight('attn.proj.weight'),
      bias: blockWeight('attn.proj.bias'),
      result: attn('proj'),
      plus: { of: block('input'), result: block('residual1') },
    }),
    focus: { tensor: block('residual1'), cell: [QUERY, 0] },
    controls: ['block', 'weights'],
    numbers: {
      before: (c) => length(rowOf(c, block('input'))),
      after: (c) => length(rowOf(c, block('residual1'))),
      once: (c) => normalisedFirst(c, residual(c, 1)),
      twice: (c) => normalisedFirst(c, residual(c, 2)),
      winner,
      chance: (c) => chance(c),
      bare: (c) => chance(c, withoutInput(c)),
    },
    ask: asks('choice', { given: { token: QUERY } }),
    veil: ['attn.proj', 'residual1'].map((sum) =>
      hide(block(sum), onceEdited([blockWeight('attn.proj.weight'), blockWeight('attn.proj.bias')])),
    ),
  }),
  step('branch', {
    repeated: true,
    symbols: { Z: block('input'), R: block('residual1') },
    stage: column(show('heatmap', { of: block('input') }), show('heatmap', { of: block('residual1') })),
    focus: { tensor: block('residual1'), cell: [0, 0] },
    controls: ['block', 'weights'],
    ask: asks('order'),
    veil: hideNothing('The lines stand in the question, their order nowhere.'),
  }),
  step('mlp', {
    thumb: block('mlp.gelu'),
    repeated: true,
    // The curve is what makes two layers more than one: it is seen first.
    knobs: { layer: 1 },
    symbols: {
      N: block('ln2'),
      ...{ W1: blockWeight('mlp.fc1.weight'), B1: blockWeight('mlp.fc1.bias'), H: block('mlp.fc1') },
      G: block('mlp.gelu'),
      ...{ W2: blockWeight('mlp.fc2.weight'), B2: blockWeight('mlp.fc2.bias'), M: block('mlp.fc2') },
    },
    stage: pick(
      'layer',
      show('product', {
        left: block('ln2'),
        right: blockWeight('mlp.fc1.weight'),
        bias: blockWeight('mlp.fc1.bias'),
        result: block('mlp.fc1'),
      }),
      column(show('heatmap', { of: block('mlp.fc1') }), show('line', { curve: 'gelu', at: block('mlp.fc1') })),
      show('product', {
        left: block('mlp.gelu'),
        right: blockWeight('mlp.fc2.weight'),
        bias: blockWeight('mlp.fc2.bias'),
        result: block('mlp.fc2'),
        above: block('mlp.fc1'),
      }),
    ),
    focus: { tensor: block('mlp.fc1'), cell: [QUERY, 20] },
    controls: [{ knob: 'layer' }, 'block', 'weights'],
    numbers: {
      into: (c) => cellOf(c, block('mlp.fc1')),
      outOf: (c) => cellOf(c, block('mlp.gelu')),
      negative: (c) =>
        c
          .matrix(block('mlp.fc2'))
          .flat()
          .filter((value) => value < GELU_MINIMUM).length,
    },
    ask: asks('numbers', { given: { rows: 3 } }),
    veil: ['fc1', 'gelu', 'fc2'].map((layer) => hide(block(`mlp.${layer}`), onceEdited([block('residual1')]))),
  }),
];
