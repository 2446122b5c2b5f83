import { choice, number, pickCell } from '@/content/ask';
import type { Context } from '@/content/context';
import { sum } from '@/content/numbers/measure';
import { selectedIn } from '@/content/numbers/selected';
import { CHANNEL, GRID } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { hideNothing } from '@/content/veil';

const PATCH = 7;
const CHANNELS = 3;

const channel = (c: Context, at: number): number => c.value(`in.image:channel=${at}`, ...selectedIn(c, 28, 28));
const total = (c: Context, at: number): number => sum(c.matrix(`in.image:channel=${at}`).flat());

/** Sums that differ by less than a ten-thousandth count as equal: the eye could not tell. */
function brightest(c: Context): string {
  const sums = ['red', 'green', 'blue'].map((id, i) => ({ id, sum: total(c, i) })).sort((a, b) => b.sum - a.sum);
  const [first, second] = sums as [{ id: string; sum: number }, { id: string; sum: number }];
  return first.sum - second.sum <= 1e-4 * first.sum ? 'tie' : first.id;
}

/** The patch (0-based) that holds a pixel. */
const patchAt = (y: number, x: number): number => GRID * Math.floor(y / PATCH) + Math.floor(x / PATCH);

/** Where the selected column of X_p lies inside its patch: line, place, channel. */
function place(c: Context) {
  const [patch, column] = selectedIn(c, GRID * GRID, PATCH * PATCH * CHANNELS);
  const line = Math.floor(column / (PATCH * CHANNELS));
  const across = Math.floor(column / CHANNELS) % PATCH;
  return { patch, column, line, across, channel: column % CHANNELS };
}

export const pictureSteps = [
  step('image', {
    thumb: 'in.image:channel=0',
    symbols: { I: CHANNEL },
    stage: row(show('picture', { select: 'pixel', channel: CHANNEL }), show('heatmap', { of: CHANNEL })),
    focus: { tensor: CHANNEL, cell: [10, 12] },
    controls: [{ knob: 'channel' }],
    numbers: {
      red: (c) => channel(c, 0),
      green: (c) => channel(c, 1),
      blue: (c) => channel(c, 2),
      reds: (c) => total(c, 0),
      greens: (c) => total(c, 1),
      blues: (c) => total(c, 2),
    },
    ask: choice(['red', 'green', 'blue', 'tie'], brightest),
    veil: hideNothing('The sum of a channel stands nowhere: the table shows its 784 numbers.'),
  }),
  step('patches', {
    symbols: { X: 'patches' },
    stage: row(
      show('picture', { grid: true, select: 'patch', patchRef: 'patches' }),
      show('patches', { of: 'patches' }),
    ),
    focus: { tensor: 'patches', cell: [5, 70] },
    numbers: { holder: () => patchAt(10, 20) + 1 },
    ask: pickCell('patches', () => [patchAt(10, 20), -1]),
    veil: hideNothing('To find the place of a pixel is the task; the grid to find it in is the stage.'),
  }),
  step('flatten', {
    symbols: { X: 'patches' },
    stage: column(
      show('picture', { grid: true, select: 'patch', patchRef: 'patches' }),
      show('heatmap', { of: 'patches', zoom: 0.25 }),
    ),
    focus: { tensor: 'patches', cell: [5, 70] },
    numbers: {
      column: (c) => place(c).column,
      line: (c) => place(c).line,
      place: (c) => place(c).across,
      channel: (c) => place(c).channel,
      pixelRow: (c) => PATCH * Math.floor(place(c).patch / GRID) + place(c).line,
      pixelCol: (c) => PATCH * (place(c).patch % GRID) + place(c).across,
      apart: (c) => (c.matrix('patches')[0]?.length ?? 0) / PATCH,
    },
    ask: number((c) => (c.matrix('patches')[0]?.length ?? 0) / PATCH, 0),
    veil: hideNothing('No two columns are compared on the page: their distance is worked out.'),
  }),
];
