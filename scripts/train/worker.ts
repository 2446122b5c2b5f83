import { parentPort, workerData } from 'node:worker_threads';
import { Arena } from '../../lib/backend/arena';
import { bestBackend } from '../../lib/backend/best';
import { miniVitParameters } from '../../lib/systems/vit/mini-vit';
import { confusionOf } from '../../lib/train/accuracy';
import { layoutOf } from '../../lib/train/layout';
import { Learner } from '../../lib/train/learner';
import { chunksOf } from '../../lib/train/recipe';
import { digitsOf, type Job, judged, type Request, streamOf } from './job';

/** Room for the graph of a chunk and its gradients. */
const MEGABYTES = 256;

const job = workerData as Job;
const best = bestBackend(MEGABYTES);
const { size } = layoutOf(miniVitParameters(job.config));
const learner = new Learner(job.config, new Arena(best).alloc(size), new Arena(best));
const { training, heldOut } = digitsOf(job);
const drawn = judged(job.recipe.seed);
const stream = streamOf(training, job.recipe);
const chunks = chunksOf(job.recipe);

/** Takes chunks until none is left. */
function gradients(step: number) {
  const verdicts = [];
  for (let i = Atomics.add(job.next, 0, 1); i < chunks.length; i = Atomics.add(job.next, 0, 1)) {
    const [start, end] = chunks[i] as [number, number];
    const gradient = job.gradients.subarray(i * size, (i + 1) * size);
    verdicts.push({ i, ...learner.gradient(stream.examples(step, start, end), job.recipe.smoothing, gradient) });
  }
  return verdicts;
}

parentPort?.on('message', (request: Request) => {
  learner.vector.set(job.weights);
  if (request.kind === 'gradient') parentPort?.postMessage(gradients(request.step));
  else {
    const digits = request.of === 'drawn' ? drawn : heldOut;
    parentPort?.postMessage(confusionOf(learner, digits, request.colourSeed, request.range));
  }
});
