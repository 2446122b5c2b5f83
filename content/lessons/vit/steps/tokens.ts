import { asks } from '@/content/ask';
import type { Context } from '@/content/context';
import { changedRows, cosine, mean } from '@/content/numbers/measure';
import { cellOf } from '@/content/numbers/selected';
import { type Lying, lyingOf } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { column, show } from '@/content/stage';
import { type Covering, hide, hideNothing, onceEdited } from '@/content/veil';
import { NOTHING_TAKEN } from '../ablation';
import { AS_WRITTEN } from '../knobs';

/** The whole network, as the formulas have it. */
const WHOLE = { ...AS_WRITTEN, ...NOTHING_TAKEN };

/** The rows of the two patches that the question makes alike, as soon as pixels are changed. */
const twinRows: Covering = (c) => {
  const { a = 6, b = 16 } = c.given;
  return onceEdited(['in.image', 'patches'], { rows: [a - 1, b - 1] })(c);
};

/** Mean cosine between the position rows of all pairs of patches that lie so to each other. */
function likeness(c: Context, lying: Lying): number {
  // As it was learned, also while it is taken away.
  const rows = c.rerun({ knobs: NOTHING_TAKEN }).matrix('w.pos_embed').slice(1);
  return mean(rows.flatMap((a, i) => rows.flatMap((b, j) => (i < j && lyingOf(i, j) === lying ? [cosine(a, b)] : []))));
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
    controls: [{ knob: 'noPositions' }, { knob: 'noBias' }, 'weights'],
    numbers: {
      token: (c) => cellOf(c, 'sequence'),
      position: (c) => cellOf(c, 'w.pos_embed'),
      both: (c) => cellOf(c, 'sequence') + cellOf(c, 'w.pos_embed'),
      beside: (c) => likeness(c, 'beside'),
      below: (c) => likeness(c, 'below'),
      far: (c) => likeness(c, 'apart'),
      moved: (c) => changedRows(c.matrix('sequence'), c.matrix('tokens')),
    },
    runs: { learned: { scene: 'learned', knobs: WHOLE, words: { en: 'learned', zh: '已训练' } } },
    ask: asks('choice', { given: { a: 6, b: 16 } }),
    veil: hideNothing('Patches are exchanged by the answer alone.'),
  }),
];
