import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Arena } from '../../lib/backend/arena';
import { bestBackend } from '../../lib/backend/best';
import { miniVitParameters } from '../../lib/systems/vit/mini-vit';
import { accuracyOf } from '../../lib/train/accuracy';
import { writeCheckpoint } from '../../lib/train/checkpoint';
import { initialWeights } from '../../lib/train/initial';
import { layoutOf } from '../../lib/train/layout';
import { roundedToFloat16, writeModel } from '../../lib/train/model-file';
import { freshState, type TrainingState, update } from '../../lib/train/training';
import type { Crew } from './crew';
import { type Plan, snapshotSteps } from './plan';
import type { Progress } from './progress';
import { indexSnapshots, type Judgement } from './snapshot-index';

export interface LogEntry extends Judgement {
  readonly epoch: number;
  readonly step: number;
  /** Means over the epoch's updates, of pictures that were warped and painted. */
  readonly loss: number;
  readonly accuracy: number;
  /** Of the whole run so far. */
  readonly seconds: number;
}

/** What a checkpoint remembers besides the vectors. */
export interface Notes {
  readonly plan: Plan;
  readonly log: readonly LogEntry[];
  readonly best: (Judgement & { readonly epoch: number; readonly step: number }) | null;
  readonly seconds: number;
  /** Sums over the epoch that was not finished. */
  readonly loss: number;
  readonly correct: number;
}

export const beginning = (plan: Plan): Notes => ({
  plan,
  log: [],
  best: null,
  seconds: 0,
  loss: 0,
  correct: 0,
});

/** Colours of the held-out digits. */
const COLOUR_SEED = 7;
const DRAWN = 1000;
/** So many are enough to say how far a snapshot has come. */
const GLANCE = 1000;

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** Trains from a state to the end of the plan, or until `stopped` says so. Files are complete at any time. */
export async function run(
  { state: given, notes: before }: { state: TrainingState | null; notes: Notes },
  { crew, out, progress, stopped }: { crew: Crew; out: string; progress: Progress; stopped: () => boolean },
): Promise<Notes> {
  const { plan } = before;
  const { recipe, config } = plan;
  const layout = layoutOf(miniVitParameters(config));
  const backend = bestBackend();
  const storage = new Arena(backend);
  const initial = initialWeights(layout, { depth: config.depth, seed: recipe.seed });
  const state = freshState(initial, (length) => storage.alloc(length));
  if (given) for (const name of ['weights', 'mean', 'square', 'average'] as const) state[name].set(given[name]);
  state.step = given?.step ?? 0;

  const started = performance.now();
  let notes = before;
  const note = (more: Partial<Notes>): void => {
    notes = { ...notes, ...more };
  };
  const seconds = () => before.seconds + (performance.now() - started) / 1000;
  const learned = () => (recipe.average ? state.average : state.weights);
  const judge = (most = plan.holdOut) => judgeWeights(crew, roundedToFloat16(learned()), Math.min(most, plan.holdOut));
  const keepModel = (name: string, more: Readonly<Record<string, string>>) =>
    keep(out, name, writeModel(config, layout, learned(), more));
  const keepCheckpoint = () =>
    keep(out, 'last.safetensors', writeCheckpoint({ state, notes: { ...notes, seconds: seconds() } }));
  const snapshots = new Set(snapshotSteps(recipe.schedule.steps));
  const keepSnapshot = async (): Promise<void> => {
    if (!snapshots.has(state.step)) return;
    const judgement = await judge(GLANCE);
    keepModel(`snapshots/${String(state.step).padStart(6, '0')}.safetensors`, described(judgement, state.step));
    indexSnapshots(join(out, 'snapshots'));
    progress.say(`snapshot at step ${state.step}: grey ${percent(judgement.grey)}`);
  };

  await keepSnapshot();
  while (state.step < recipe.schedule.steps && !stopped()) {
    const batch = await crew.gradient(state.step, state.weights);
    update(state, batch, { layout, recipe, kernels: backend.kernels });
    note({ loss: notes.loss + batch.loss, correct: notes.correct + batch.correct });
    await keepSnapshot();
    const within = ((state.step - 1) % plan.stepsPerEpoch) + 1;
    const mean = { loss: notes.loss / within, accuracy: notes.correct / within / recipe.batch };
    progress.show(state.step, `loss ${mean.loss.toFixed(4)}  accuracy ${percent(mean.accuracy)}`);
    if (within < plan.stepsPerEpoch) continue;
    const judgement = await judge();
    const epoch = state.step / plan.stepsPerEpoch;
    note({ log: [...notes.log, { epoch, step: state.step, ...mean, ...judgement, seconds: seconds() }] });
    note({ loss: 0, correct: 0 });
    const better = !notes.best || judgement.grey + judgement.coloured >= notes.best.grey + notes.best.coloured;
    if (better) {
      note({ best: { ...judgement, epoch, step: state.step } });
      keepModel('mini-vit.safetensors', { ...described(judgement, state.step), ...card(plan) });
    }
    keepCheckpoint();
    keep(out, 'training-log.json', logFile(plan, notes.log));
    progress.say(epochLine(plan, { epoch, ...mean, ...judgement }, better));
  }
  keepCheckpoint();
  return notes;
}

/** Writes a file beside, then renames it: whoever reads one reads a whole one. */
function keep(out: string, name: string, bytes: Uint8Array): void {
  mkdirSync(join(out, 'snapshots'), { recursive: true });
  writeFileSync(join(out, `${name}.part`), bytes);
  renameSync(join(out, `${name}.part`), join(out, name));
}

/** How many of the held-out digits, and of digits drawn by code, are taken for what they are. */
async function judgeWeights(crew: Crew, weights: Float32Array, holdOut: number): Promise<Judgement> {
  const accuracy = async (...what: ['handwritten' | 'drawn', number, number | null]) =>
    accuracyOf(await crew.judge(weights, ...what));
  return {
    grey: await accuracy('handwritten', holdOut, null),
    coloured: await accuracy('handwritten', holdOut, COLOUR_SEED),
    drawn: await accuracy('drawn', DRAWN, COLOUR_SEED),
  };
}

const logFile = (plan: Plan, epochs: Notes['log']): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify({ plan, epochs }, null, 2)}\n`);

const epochLine = (plan: Plan, now: Omit<LogEntry, 'step' | 'seconds'>, better: boolean): string =>
  `epoch ${now.epoch}/${plan.epochs}  loss ${now.loss.toFixed(4)}  accuracy ${percent(now.accuracy)}  held out: ` +
  `grey ${percent(now.grey)}  coloured ${percent(now.coloured)}  drawn ${percent(now.drawn)}${better ? '  best' : ''}`;

const described = ({ grey, coloured, drawn }: Judgement, step: number): Record<string, string> => ({
  step: String(step),
  results: JSON.stringify({ grey, coloured, drawn }),
});

const card = ({ recipe }: Plan): Record<string, string> => ({
  recipe: JSON.stringify(recipe),
  seed: String(recipe.seed),
  date: new Date().toISOString().slice(0, 10),
});
