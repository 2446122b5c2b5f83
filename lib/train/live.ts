import { Arena } from '../backend/arena';
import { bestBackend } from '../backend/best';
import type { Tensors } from '../nn/parameters';
import { readConfig } from '../system/config';
import miniVit, { miniVitParameters } from '../systems/vit/mini-vit';
import type { MiniVitConfig } from '../systems/vit/mini-vit-config';
import { accuracyOf, confusionOf } from './accuracy';
import { type BatchGradient, batchGradient } from './batch-gradient';
import { initialWeights } from './initial';
import { tensorsIn } from './layout';
import { Learner } from './learner';
import { proceduralDigits } from './procedural';
import type { Recipe } from './recipe';
import { Stream } from './stream';
import { freshState, type TrainingState, update } from './training';
import type { WarpRanges } from './warp';

/**
 * A Vision Transformer that learns digits while somebody watches: with a rate of 3e-3 and 32 pictures a batch it takes
 * nine of ten new digits for what they are after 500 to 700 updates.
 */
export const liveConfig: MiniVitConfig = readConfig(miniVit, { dim: 48, depth: 2, heads: 4, mlp: 96, rpe: true });

export interface LiveOptions {
  readonly config?: MiniVitConfig;
  readonly seed: number;
  /** Learning rate after the warm-up. */
  readonly lr: number;
  /** Pictures in one update. */
  readonly batch: number;
  /** Where pictures come from: the project's own pen, white on black. */
  readonly data: 'procedural';
}

export interface LiveStep {
  /** Updates made so far, this one included. */
  readonly step: number;
  /** Of this batch, before the update. */
  readonly loss: number;
  /** Share of this batch that was right, before the update. */
  readonly accuracy: number;
  /** Length of the gradient, before it was clipped. */
  readonly gradient: number;
}

export interface Trainer {
  readonly config: MiniVitConfig;
  /** Updates made so far. */
  readonly steps: number;
  /**
   * One update.
   *
   * @throws DivergedError when the loss is no number any more
   */
  step(): LiveStep;
  /** Copies of the weights as they are now, by name without `w.`. */
  weights(): Tensors;
  /** Share of pictures in hands it was never trained on that it takes for what they are. */
  judge(pictures?: number): number;
  /** Back to the weights that a seed begins with. The same seed, rate and batch repeat a run exactly. */
  restart(options: Pick<LiveOptions, 'seed' | 'lr' | 'batch'>): void;
}

/** Hands to learn from; drawn when first met, so that the first steps cost a little more. */
const POOL = 3000;
const JUDGED = 500;
const WARM_UP = 30;
const POSITIONS = 0.3;
const SMOOTHING = 0.05;
/** Room for the graph of the largest batch that the page offers. */
const MEGABYTES = 128;

/**
 * Training in small steps, for a page's worker: no file, no thread, no clock. One trainer per worker: the memory of its
 * backend is never given back.
 */
export function createTrainer({ config = liveConfig, ...options }: LiveOptions): Trainer {
  const backend = bestBackend(MEGABYTES);
  const storage = new Arena(backend);
  const size = Object.values(miniVitParameters(config)).reduce(
    (n, { shape }) => n + shape.reduce((a, b) => a * b, 1),
    0,
  );
  const state = freshState(new Float32Array(size), (length) => storage.alloc(length));
  const learner = new Learner(config, state.weights, new Arena(backend));
  const total: BatchGradient = { loss: 0, correct: 0, gradient: storage.alloc(size) };
  let drawn = drawHands(options.seed);
  let run = begin(options);

  // Starting over with the same seed meets the same hands: they are not drawn again.
  function handsOf(seed: number) {
    if (drawn.seed !== seed) drawn = drawHands(seed);
    return drawn;
  }

  function begin({ seed, lr, batch }: Pick<LiveOptions, 'seed' | 'lr' | 'batch'>) {
    const fresh = freshState(initialWeights(learner.layout, { depth: config.depth, seed, positions: POSITIONS }));
    overwrite(state, fresh);
    const recipe = liveRecipe(seed, lr, batch);
    const hands = handsOf(seed);
    return { recipe, hands, stream: new Stream([{ digits: hands.learned, perBatch: batch }], recipe) };
  }

  return {
    config,
    get steps() {
      return state.step;
    },
    step() {
      const { recipe, stream } = run;
      batchGradient(learner, stream, recipe, state.step, total);
      const gradient = update(state, total, { layout: learner.layout, recipe, kernels: backend.kernels });
      return { step: state.step, loss: total.loss, accuracy: total.correct / recipe.batch, gradient };
    },
    weights: () => tensorsIn(learner.layout, state.weights.slice()),
    judge: (pictures = JUDGED) => accuracyOf(confusionOf(learner, run.hands.judged, null, [0, pictures])),
    restart(next) {
      run = begin(next);
    },
  };
}

/** Those to learn from, and others to judge by. */
const drawHands = (seed: number) => ({
  seed,
  learned: proceduralDigits(POOL, seed),
  judged: proceduralDigits(JUDGED, seed + 1),
});

function overwrite(state: TrainingState, fresh: TrainingState): void {
  for (const name of ['weights', 'mean', 'square', 'average'] as const) state[name].set(fresh[name]);
  state.step = fresh.step;
}

/** The pen varies its hand by itself. */
const gentle: WarpRanges = { rotation: 0.1, scale: [0.9, 1.1], shear: 0.05, shift: 2, elastic: 0 };

const liveRecipe = (seed: number, lr: number, batch: number): Recipe => ({
  seed,
  batch,
  chunk: batch,
  coloured: 0,
  procedural: batch,
  average: 0,
  decay: 0.02,
  smoothing: SMOOTHING,
  clip: 1,
  warp: gentle,
  // No end is planned: after the warm-up the rate stays.
  schedule: { steps: Number.MAX_SAFE_INTEGER, warmUp: WARM_UP, peak: lr, floor: 1 },
});
