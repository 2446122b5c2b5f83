import { defineLesson, type Step } from '@/content/schema';
import { ablatable, ablationKnobs, NOTHING_TAKEN } from './ablation';
import { AS_WRITTEN } from './knobs';
import { layer } from './layer';
import { learned, network, opening, untrained } from './network';
import { random } from './random-rows';
import { answerSteps } from './steps/answer';
import { attentionSteps } from './steps/attention';
import { benchSteps } from './steps/bench';
import { blockSteps } from './steps/block';
import { lookingSteps } from './steps/looking';
import { pictureSteps } from './steps/picture';
import { tokenSteps } from './steps/tokens';
import { weightSteps } from './steps/weights';

/** A step begins with the layer as written, and with the whole network but for the parts that it has a switch for. */
function onWhole(step: Step): Step {
  const offered = JSON.stringify(step.controls ?? []);
  const others = Object.entries(NOTHING_TAKEN).filter(([id]) => !offered.includes(`"${id}"`));
  return { ...step, knobs: { ...AS_WRITTEN, ...Object.fromEntries(others), ...step.knobs } };
}

export default defineLesson({
  ...opening,
  scenes: {
    network: ablatable(network),
    learned: ablatable(learned),
    untrained,
    random,
  },
  knobs: [...(opening.knobs ?? []), ...ablationKnobs, layer],
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
    ...benchSteps,
  ].map(onWhole),
});
