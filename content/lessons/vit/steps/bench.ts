import { asks } from '@/content/ask';
import { step } from '@/content/schema';
import { show } from '@/content/stage';
import { hideSeries } from '@/content/veil';
import { ablationKnobs } from '../ablation';
import { divisorKnob } from '../knobs';
import { WEIGHTS } from '../network';

export const benchSteps = [
  step('bench', {
    // What the weights of a file are good for: others, and numbers changed by hand, have no place here.
    scene: 'learned',
    symbols: { Y: 'probs' },
    stage: show('ablations', { of: 'probs', weights: WEIGHTS, switches: [divisorKnob, ...ablationKnobs] }),
    focus: { tensor: 'probs', cell: [0, 5] },
    ask: asks('choice', { given: { set: 3 } }),
    veil: [hideSeries(['right'], ({ knobs }) => (knobs.noBias && knobs.noPositions ? 'all' : 'none'))],
  }),
];
