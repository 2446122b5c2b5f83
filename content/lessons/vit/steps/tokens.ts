import { asks } from '@/content/ask';
import type { Context } from '@/content/context';
import { changedRows, cosine, mean } from '@/content/numbers/measure';
import { cellOf } from '@/content/numbers/selected';
import { GRID } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { column, show } from '@/content/stage';
import { type Covering, hide, hideNothing, onceEdited } from '@/content/veil';

/** The rows of the two patches that the question makes alike, as soon as pixels are changed. */
const twinRows: Covering = (c) => {
  const { a = 6, b = 16 } = c.given;
  return onceEdited(['in.image', 'patches'], { rows: [a - 1, b - 1] })(c);
};

/** Whether two patches (0-based) share a side. */
function areNeighbours(a: number, b: number): boolean {
  const down = Math.abs(Math.floor(a / GRID) - Math.floor(b / GRID));
  return down + Math.abs((a % GRID) - (b % GRID)) === 1;
}

/** Mean cosine between the position rows of all pairs of patches that are neighbours, or that are not. */
function likeness(c: Context, neighbours: boolean): number {
  const rows = c.matrix('w.pos_embed').slice(1);
  const pairs = rows.flatMap((a, i) =>
    rows.flatMap((b, j) => (i < j && areNeighbours(i, j) === neighbours ? [cosine(a, b)] : [])),
  );
  return mean(pairs);
}

export const tokenSteps = [
  step('embed', {
    symbols: { X: 'patches', W: 'w.patch_embed.weight', B: 'w.patch_embed.bias', E: 'embedding' },
    stage: show('product', {
      left: 'patches',
      right: 'w.patch_embed.weight',
      bias: 'w.patch_embed.bias',
      result: 'embedding',
      over: 'picture',
    }),
    focus: { tensor: 'embedding', cell: [5, 0] },
    controls: ['weights'],
    numbers: {
      rows: (c) => c.matrix('embedding').length,
      width: (c) => c.matrix('embedding')[0]?.length ?? 0,
    },
    ask: asks('choice', { given: { a: 6, b: 16 } }),
    veil: [hide('embedding', twinRows)],
  }),
  step('class-token', {
    symbols: { Z: 'sequence', C: 'w.cls_token', E: 'embedding' },
    stage: column(
      show('heatmap', { of: 'w.cls_token' }),
      show('heatmap', { of: 'embedding' }),
      show('heatmap', { of: 'sequence' }),
    ),
    focus: { tensor: 'sequence', cell: [0, 0] },
    controls: ['weights'],
    ask: asks('numbers', { given: { last: 16 } }),
    veil: hideNothing('Two pictures are never on the page at once: how many rows change is counted by the answer.'),
  }),
  step('position', {
    symbols: { Z: 'sequence', P: 'w.pos_embed', X: 'tokens' },
    stage: show('combine', { parts: ['sequence', 'w.pos_embed'], signs: ['+'], result: 'tokens' }),
    focus: { tensor: 'tokens', cell: [6, 10] },
    controls: ['weights'],
    numbers: {
      token: (c) => cellOf(c, 'sequence'),
      position: (c) => cellOf(c, 'w.pos_embed'),
      both: (c) => cellOf(c, 'tokens'),
      near: (c) => likeness(c, true),
      far: (c) => likeness(c, false),
      moved: (c) => changedRows(c.matrix('sequence'), c.matrix('tokens')),
    },
    ask: asks('choice', { given: { a: 6, b: 16 } }),
    veil: hideNothing('Runs without positions, and with patches exchanged, are made by the answer alone.'),
  }),
];
