import { choice, number } from '@/content/ask';
import type { Context } from '@/content/context';
import { changedRows, countNegative, deviation, greatestChange, length, mean } from '@/content/numbers/measure';
import { cellOf, rowOf } from '@/content/numbers/selected';
import { attn, block, blockWeight, QUERY } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import { step } from '@/content/schema';
import { column, pick, show } from '@/content/stage';
import { hide, hideNumbers, onceEdited } from '@/content/veil';

/** How many heads return something else when all keys of one (0-based) change their sign. */
function changedByFlipping(c: Context, head: number): number {
  const flipped = c.rerun({
    edits: change(c, attn('k'), (value, [h]) => (h === head ? -value : value)),
  });
  return Array.from({ length: 8 }, (_, h) => attn(`heads:head=${h}`)).filter((ref) =>
    changedRows(c.matrix(ref), flipped.matrix(ref)),
  ).length;
}

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

const withoutOutput = (c: Context): Context => {
  const zero = (name: string) => change(c, blockWeight(`attn.proj.${name}`), () => 0);
  return c.rerun({ edits: { ...zero('weight'), ...zero('bias') } });
};

function residualWithoutOutput(c: Context): string {
  const z = withoutOutput(c).matrix(block('residual1'));
  if (greatestChange(z, c.matrix(block('input'))) === 0) return 'input';
  return z.flat().every((value) => value === 0) ? 'zero' : 'concat';
}

const GELU_MINIMUM = -0.17;

/** Percentage of negative numbers before the curve, for token 6. */
const percentNegative = (c: Context): number => {
  const hidden = c.matrix(block('mlp.fc1'))[QUERY] as number[];
  return (100 * countNegative([hidden])) / hidden.length;
};

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
    numbers: { changed: (c) => changedByFlipping(c, c.head), fourth: (c) => changedByFlipping(c, 3) },
    ask: number((c) => changedByFlipping(c, 3), 0),
    veil: [hide(attn('concat'), onceEdited([attn('k')]))],
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
      negative: (c) => countNegative(c.matrix(attn('proj'))),
      before: (c) => length(rowOf(c, block('input'))),
      after: (c) => length(rowOf(c, block('residual1'))),
      once: (c) => normalisedFirst(c, residual(c, 1)),
      twice: (c) => normalisedFirst(c, residual(c, 2)),
      untouched: (c) => greatestChange(withoutOutput(c).matrix(block('residual1')), c.matrix(block('input'))),
    },
    ask: choice(['zero', 'input', 'concat'], residualWithoutOutput),
    veil: ['attn.proj', 'residual1'].map((sum) =>
      hide(block(sum), onceEdited([blockWeight('attn.proj.weight'), blockWeight('attn.proj.bias')])),
    ),
  }),
  step('mlp', {
    thumb: block('mlp.gelu'),
    repeated: true,
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
      percent: percentNegative,
    },
    ask: number(percentNegative, 10),
    veil: [
      ...['fc1', 'gelu'].map((layer) => hide(block(`mlp.${layer}`), { rows: [QUERY] })),
      hideNumbers(['into', 'outOf'], (c) => (c.row === QUERY ? 'all' : 'none')),
    ],
  }),
];
