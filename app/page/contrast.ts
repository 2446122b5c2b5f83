import './contrast.css';
import type { Palette } from '@/app/draw/palette';

/** Light, vivid and of one lightness, so that black is read on every colour. The ends are those of contrast.css. */
export const contrastPalette: Palette = {
  ends: {
    negative: [255, 94, 94],
    zero: [255, 255, 255],
    positive: [62, 152, 255],
    weight: [255, 72, 226],
    chance: [184, 146, 0],
    open: [255, 255, 255],
    closed: [0, 0, 0],
  },
  beyond: [176, 176, 176],
  veiled: [222, 222, 222],
  lift: 0.55,
  liftWeights: 0.5,
  helix: [220, 1, 0.6, 0.3],
  contrast: 7,
};
