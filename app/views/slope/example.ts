import { defineExample } from '@/app/gallery/example';
import { gradients } from '@/app/gallery/scenes';
import type { Context } from '@/content/context';
import type { CurvePoint } from '@/content/schema';

const BIAS = 'w.head.bias';

/** The selected bias of the classifier, its slope, and the loss. */
const here = (c: Context) => ({
  value: c.value(BIAS, c.col),
  slope: c.value(`grad.${BIAS}`, c.col),
  loss: c.value('loss', 0),
});

const lossWith = (c: Context, value: number): number =>
  c.rerun({ edits: { [BIAS]: new Map([[c.col, value]]) } }).value('loss', 0);

function runs(c: Context): CurvePoint[] {
  const { value } = here(c);
  return [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].map((by) => [value + by, lossWith(c, value + by)]);
}

function line(c: Context): CurvePoint[] {
  const { value, slope, loss } = here(c);
  return [-2, 2].map((by) => [value + by, loss + slope * by]);
}

function step(c: Context): CurvePoint[] {
  const { value, slope } = here(c);
  const next = value - slope;
  return [
    [value, lossWith(c, value)],
    [next, lossWith(c, next)],
  ];
}

export const example = defineExample('slope', {
  about:
    'A number over the weight that changes it: real runs, the straight line that the gradient promises, and one step.',
  cases: {
    'one-bias': {
      scene: gradients,
      props: { of: 'loss', over: BIAS, curve: 'runs', line: 'line', step: 'step' },
      select: { tensor: BIAS, cell: [0, 7] },
      series: { runs, line, step },
    },
  },
});
