import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';
import { fromPicture, scene } from '@/content/scene';
import { normal } from '@/lib/random';
import { readConfig } from '@/lib/system/config';
import { untrainedWeights } from '@/lib/system/system';
import posenc2d from '@/lib/systems/position/posenc-2d';
import maeTiny from '@/lib/systems/self-supervised/mae-tiny';
import swinBlock from '@/lib/systems/windows/swin-block';
import { tensor } from '@/lib/tensor/tensor';

const PROBS = 'block.{block}.attn.probs';

/** Two Swin blocks whose grid grows with a knob: windows of two by two, then the same moved by one. */
const swin = scene({
  system: swinBlock,
  config: ({ side = 4 }) =>
    readConfig(swinBlock, { grid_h: side, grid_w: side, window: 2, shift: 1, dim: 4, heads: 2, mlp: 4 }),
  input({ random, config: { grid_h, grid_w, dim } }) {
    const next = random(3);
    const numbers = Array.from({ length: grid_h * grid_w * dim }, () => normal(next));
    return { x: tensor(numbers, [grid_h * grid_w, dim]) };
  },
  weights: (_, config) => untrainedWeights(swinBlock, readConfig(swinBlock, config), 1),
});

/** Encodings of the places of a grid, and how alike they are. */
const encodings = scene({ system: posenc2d, config: () => readConfig(posenc2d, { grid_h: 3, grid_w: 5, dim: 8 }) });

/** Which patches a masked autoencoder hides: those with the largest noise. */
const masked = scene({
  system: maeTiny,
  config: () => readConfig(maeTiny, { image: 28, channels: 3, patch: 7 }),
  input({ random, ...given }) {
    const next = random(7);
    return { ...fromPicture(given), noise: tensor(Array.from({ length: 16 }, next), [16]) };
  },
  weights: [{ id: 'untrained', from: { seed: 1 }, words: { en: 'untrained', zh: '未训练' } }],
});

export const example = defineExample('grid', {
  about:
    'Numbers in the places of a grid, plain or over the picture: a map, a vector over places, or the row of one query. Regions are outlined, closed places hatched, and many grids stand side by side.',
  knobs: [
    {
      id: 'side',
      kind: 'slider',
      initial: 4,
      min: 2,
      max: 8,
      step: 2,
      words: { en: { label: 'Side of the grid' }, zh: { label: '网格边长' } },
    },
  ],
  cases: {
    'a-query-over-the-picture': {
      scene: picture,
      props: { of: PROBS, under: 'picture' },
      select: { tensor: PROBS, cell: [6, 10] },
    },
    'shifted-windows': {
      scene: swin,
      props: { of: 'block.1.regions', regions: { windows: [2, 2] } },
      select: { tensor: 'block.1.regions', cell: [1, 2] },
      controls: [{ knob: 'side' }],
    },
    'a-kernel-around-a-place': {
      scene: encodings,
      props: { of: 'cosine_similarity', regions: { reach: [3, 3] } },
      select: { tensor: 'cosine_similarity', cell: [6, 8] },
    },
    'hidden-patches': {
      scene: masked,
      props: { of: 'mask', under: 'picture', closed: 'mask' },
      select: { tensor: 'mask', cell: [0, 5] },
    },
    'every-head': {
      scene: picture,
      props: { of: PROBS, over: 'head', under: 'picture', zoom: 1.5 },
      select: { tensor: PROBS, cell: [6, 10] },
    },
    'every-row': {
      scene: encodings,
      props: { of: 'cosine_similarity', over: 'rows' },
      select: { tensor: 'cosine_similarity', cell: [6, 8] },
    },
    'one-feature-of-all-tokens': {
      scene: picture,
      props: { of: 'tokens^T' },
      select: { tensor: 'tokens', cell: [6, 4] },
    },
  },
});
