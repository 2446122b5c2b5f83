import { asks } from '@/content/ask';
import type { Context } from '@/content/context';
import { dot } from '@/content/numbers/measure';
import { attn, block } from '@/content/numbers/vit-refs';
import { flipped } from '@/content/reference';
import { type CurvePoint, step } from '@/content/schema';
import { row, show } from '@/content/stage';
import { hide, hideNothing, hideNumbers, hideSeries, onceEdited, onceTurned } from '@/content/veil';
import { CELL, chosenWeight, GRADIENT, loss, lossWith, oneStep, WEIGHT } from '../measure';

/** How far a weight is moved to see what the loss does. */
const NUDGE = 0.05;

function nudged(c: Context) {
  const { at, value } = chosenWeight(c);
  const [up, down] = [lossWith(c, at, value + NUDGE), lossWith(c, at, value - NUDGE)];
  return { up, down, slope: (up - down) / (2 * NUDGE) };
}

/** The selected weight's gradient, written out: over all tokens, what came in times what comes back. */
function sumOfProducts(c: Context): number {
  const [row, col] = chosenWeight(c).at;
  const [came, back] = [c.matrix(attn('concat^T'))[row], c.matrix(flipped(`grad.${attn('proj')}`))[col]];
  return dot(came as number[], back as number[]);
}

const POINTS = 9;
/** The least that is shown to either side of a weight. */
const AROUND = 0.5;

/** Where the chart begins and ends: the step with some room beyond it. */
function reach(c: Context): readonly [number, number] {
  const { value, next } = oneStep(c);
  const far = Math.max(AROUND, 1.25 * Math.abs(next - value));
  return [value - far, value + far];
}

function runsAround(c: Context): readonly CurvePoint[] {
  const [from, to] = reach(c);
  const { at } = oneStep(c);
  return Array.from({ length: POINTS }, (_, i) => {
    const value = from + ((to - from) * i) / (POINTS - 1);
    return [value, lossWith(c, at, value)];
  });
}

function alongGradient(c: Context): readonly CurvePoint[] {
  const { value, gradient } = oneStep(c);
  return reach(c).map((x) => [x, loss(c) + gradient * (x - value)]);
}

/** What another rate promises is asked for. */
const fasterOrSlower = onceTurned('rate', 1);

export const gradientSteps = [
  step('gradient', {
    firstWeights: true,
    symbols: { C: attn('concat^T'), D: `grad.${attn('proj')}`, G: GRADIENT, W: WEIGHT, O: attn('proj') },
    stage: show('product', { left: attn('concat^T'), right: `grad.${attn('proj')}`, result: GRADIENT }),
    focus: { tensor: GRADIENT, cell: CELL },
    controls: ['weights', 'block'],
    numbers: {
      slope: sumOfProducts,
      up: (c) => nudged(c).up,
      down: (c) => nudged(c).down,
      measured: (c) => nudged(c).slope,
    },
    ask: asks('choice', { given: { times: 2 } }),
    veil: [hide(GRADIENT, onceEdited([attn('concat'), WEIGHT]))],
  }),
];

export const descendSteps = [
  step('step', {
    firstWeights: true,
    thumb: WEIGHT,
    symbols: { W: WEIGHT, G: GRADIENT, E: 'loss' },
    stage: row(
      show('heatmap', { of: GRADIENT }),
      show('slope', { of: 'loss', over: WEIGHT, curve: 'runs', line: 'line', step: 'step' }),
    ),
    focus: { tensor: GRADIENT, cell: CELL },
    controls: ['weights', 'block', { knob: 'rate' }],
    numbers: {
      value: (c) => oneStep(c).value,
      slope: (c) => oneStep(c).gradient,
      rate: (c) => oneStep(c).rate,
      next: (c) => oneStep(c).next,
      loss,
      promised: (c) => oneStep(c).promised,
      given: (c) => oneStep(c).given,
    },
    series: {
      runs: runsAround,
      line: alongGradient,
      step: (c) => [
        [oneStep(c).value, loss(c)],
        [oneStep(c).next, oneStep(c).given],
      ],
    },
    ask: asks('choice', { given: { times: 2 } }),
    veil: [hideNumbers(['promised', 'given'], fasterOrSlower), hideSeries(['step'], fasterOrSlower)],
  }),
  step('live', {
    thumb: block('residual2'),
    symbols: { A: attn('probs'), E: 'loss' },
    stage: show('trainer', { picture: 'two-white' }),
    focus: { tensor: attn('probs'), cell: [6, 10] },
    ask: asks('choice', { given: { times: 10 } }),
    veil: hideNothing('No knob of the page makes gradients larger.'),
  }),
];
