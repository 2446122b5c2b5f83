import { asks } from '@/content/ask';
import type { Context } from '@/content/context';
import { selectedIn } from '@/content/numbers/selected';
import { CHANNEL, GRID, QUERY } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hideNothing, hideNumbers } from '@/content/veil';
import { PATCH, reversed } from '../tiles';

const CHANNELS = 3;

const channel = (c: Context, at: number): number => c.value(`in.image:channel=${at}`, ...selectedIn(c, 28, 28));

/** Where the selected column of X_p lies inside its patch: line, place, channel. */
function place(c: Context) {
  const [patch, column] = selectedIn(c, GRID * GRID, PATCH * PATCH * CHANNELS);
  const line = Math.floor(column / (PATCH * CHANNELS));
  const across = Math.floor(column / CHANNELS) % PATCH;
  return { patch, column, line, across, channel: column % CHANNELS };
}

/** The column of X_p that is worked out in the prose: other columns are for the question. */
const WORKED = 71;
const besideWorked: Covering = (c) => (place(c).column === WORKED ? 'none' : 'all');

export const pictureSteps = [
  step('problem', {
    symbols: { Z: 'tokens', X: 'patches', W: 'w.patch_embed.weight', B: 'w.patch_embed.bias', P: 'w.pos_embed' },
    runs: { reversed: { edits: reversed, words: { en: 'reversed', zh: '倒序' } } },
    stage: row(
      column(show('heatmap', { of: 'in.image:channel=0', zoom: 2 }), show('heatmap', { of: 'tokens' })),
      column(
        show('heatmap', { of: 'in.image:channel=0@reversed', zoom: 2 }),
        show('heatmap', { of: 'tokens@reversed' }),
      ),
    ),
    focus: { tensor: 'tokens', cell: [QUERY, 10] },
    ask: asks('choice'),
    veil: hideNothing('No mean of rows stands on the page: its numbers are those that it is made from.'),
  }),
  step('image', {
    thumb: 'in.image:channel=0',
    symbols: { I: CHANNEL },
    stage: row(show('picture', { select: 'pixel', channel: CHANNEL }), show('heatmap', { of: CHANNEL })),
    focus: { tensor: CHANNEL, cell: [10, 12] },
    controls: [{ knob: 'channel' }],
    numbers: { red: (c) => channel(c, 0), green: (c) => channel(c, 1), blue: (c) => channel(c, 2) },
    ask: asks('cell', { tensor: CHANNEL, given: { line: 10, place: 12 } }),
    veil: hideNothing('No picture on the page is upside down: where a number goes is worked out.'),
  }),
  step('patches', {
    symbols: { X: 'patches' },
    stage: row(
      show('picture', { grid: true, select: 'patch', patchRef: 'patches' }),
      show('patches', { of: 'patches' }),
    ),
    focus: { tensor: 'patches', cell: [5, 70] },
    ask: asks('number', { given: { side: 28, tile: 14 } }),
    veil: hideNothing('The page counts the patches and pairs of one size; the question asks about another.'),
  }),
  step('flatten', {
    symbols: { X: 'patches' },
    stage: column(
      show('picture', { grid: true, select: 'patch', patchRef: 'patches' }),
      show('heatmap', { of: 'patches', zoom: 0.25 }),
    ),
    focus: { tensor: 'patches', cell: [5, WORKED] },
    numbers: {
      column: (c) => place(c).column,
      line: (c) => place(c).line,
      place: (c) => place(c).across,
      channel: (c) => place(c).channel,
      pixelRow: (c) => PATCH * Math.floor(place(c).patch / GRID) + place(c).line,
      pixelCol: (c) => PATCH * (place(c).patch % GRID) + place(c).across,
    },
    ask: asks('number', { given: { askedLine: 5, askedPlace: 1, askedChannel: 1 } }),
    veil: [hideNumbers(['line', 'place', 'channel', 'pixelRow', 'pixelCol'], besideWorked)],
  }),
];
