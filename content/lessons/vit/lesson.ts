import { defineLesson } from '@/content/schema';
import { AS_WRITTEN } from './knobs';
import { layer } from './layer';
import { learned, opening, untrained } from './network';
import { random } from './random-rows';
import { answerSteps } from './steps/answer';
import { attentionSteps } from './steps/attention';
import { blockSteps } from './steps/block';
import { lookingSteps } from './steps/looking';
import { pictureSteps } from './steps/picture';
import { tokenSteps } from './steps/tokens';
import { weightSteps } from './steps/weights';

export default defineLesson({
  ...opening,
  scenes: { ...opening.scenes, learned, untrained, random },
  knobs: [...(opening.knobs ?? []), layer],
  asides: { network: () => import('./whole') },
  // What was turned in one step would change what is said in all others.
  steps: [
    ...pictureSteps,
    ...tokenSteps,
    ...attentionSteps,
    ...weightSteps,
    ...lookingSteps,
    ...blockSteps,
    ...answerSteps,
  ].map((step) => ({ ...step, knobs: { ...AS_WRITTEN, ...step.knobs } })),
});
