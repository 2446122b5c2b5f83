import { defineLesson } from '@/content/schema';
import { layer } from './layer';
import { opening } from './network';
import { random } from './random-rows';
import { answerSteps } from './steps/answer';
import { attentionSteps } from './steps/attention';
import { blockSteps } from './steps/block';
import { pictureSteps } from './steps/picture';
import { tokenSteps } from './steps/tokens';
import { weightSteps } from './steps/weights';

export default defineLesson({
  ...opening,
  scenes: { ...opening.scenes, random },
  knobs: [...(opening.knobs ?? []), layer],
  asides: { network: () => import('./whole') },
  steps: [...pictureSteps, ...tokenSteps, ...attentionSteps, ...weightSteps, ...blockSteps, ...answerSteps],
});
