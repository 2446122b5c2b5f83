import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIdx } from '../lib/io/idx';
import { readCheckpoint } from '../lib/train/checkpoint';
import type { TrainingState } from '../lib/train/training';
import { Crew } from './train/crew';
import { readMnist } from './train/mnist';
import { type Options, readOptions, usage } from './train/options';
import { planOf, stretched } from './train/plan';
import { duration, Progress } from './train/progress';
import { beginning, type Notes, run } from './train/run';

async function train(options: Options): Promise<void> {
  const files = readMnist(options.mnist, 'train');
  const { state, notes } = options.resume
    ? resumed(options.resume, options)
    : { state: null, notes: beginning(planOf(options, parseIdx(files.labels).data.length)) };
  const { recipe, config, holdOut } = notes.plan;
  const crew = new Crew({ config, recipe, holdOut, files, threads: options.threads });
  const progress = new Progress(state?.step ?? 0, recipe.schedule.steps);
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
    progress.say('Stopping after this update; press Ctrl-C again to stop at once.');
    process.once('SIGINT', () => process.exit(130));
  });
  const after = await run({ state, notes }, { crew, out: options.out, progress, stopped: () => stopped });
  await crew.dismiss();
  if (after.best) {
    const { epoch, grey, coloured } = after.best;
    const results = `grey ${(100 * grey).toFixed(2)} %, coloured ${(100 * coloured).toFixed(2)} %`;
    progress.say(`Best: epoch ${epoch}, ${results}, in ${join(options.out, 'mini-vit.safetensors')}.`);
  }
  const last = join(options.out, 'last.safetensors');
  if (stopped && existsSync(last)) progress.say(`Go on with --resume ${last}.`);
  progress.say(`${duration(after.log.at(-1)?.seconds ?? 0)} of training up to the last whole epoch.`);
}

function resumed(path: string, { epochs, epochsGiven }: Options): { state: TrainingState; notes: Notes } {
  const { state, notes } = readCheckpoint(readFileSync(path)) as { state: TrainingState; notes: Notes };
  return { state, notes: epochsGiven ? { ...notes, plan: stretched(notes.plan, epochs) } : notes };
}

try {
  await train(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exit(1);
}
