import { defineExample } from '@/app/gallery/example';
import { picture } from '@/app/gallery/scenes';
import { ablationKnobs } from '@/content/lessons/vit/ablation';
import { divisorKnob } from '@/content/lessons/vit/knobs';

export const example = defineExample('ablations', {
  about: 'Parts of a trained network are taken away, and two hundred pictures say what it can still do.',
  cases: {
    'nothing-measured': {
      scene: picture,
      props: { of: 'probs', weights: 'weights/mini-vit.safetensors', switches: [divisorKnob, ...ablationKnobs] },
      select: { tensor: 'logits', cell: [0, 0] },
    },
  },
});
