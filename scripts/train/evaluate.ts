import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Arena } from '../../lib/backend/arena';
import { bestBackend } from '../../lib/backend/best';
import { accuracyOf, type Confusion, confusionOf } from '../../lib/train/accuracy';
import { type Digits, digitsFromIdx, stretchOf } from '../../lib/train/digits';
import { Learner } from '../../lib/train/learner';
import { readModel } from '../../lib/train/model-file';
import { type Part, readMnist } from './mnist';

const usage = `npm run -s evaluate -- --mnist DIR [options]

  --mnist DIR     folder with the IDX files, gzip or plain
  --split NAME    test (the t10k-* files), train, or held-out (the last 5000 of train-*)   (test)
  --colour SEED   give every digit two random colours; without it, white on black
  --weights FILE  a model as safetensors                        (public/weights/mini-vit.safetensors)`;

const shipped = fileURLToPath(new URL('../../public/weights/mini-vit.safetensors', import.meta.url));
/** How many of the training files the shipped model has never seen. */
const HELD_OUT = 5000;
/** Room for the weights and the graph of as many pictures as are judged at once. */
const MEGABYTES = 256;

interface Lines {
  out(line: string): void;
  error(line: string): void;
}

/** Prints accuracy and confusion of a model on handwritten digits. Returns the exit code. */
export function evaluate(args: readonly string[], lines: Lines): 0 | 1 {
  try {
    const { mnist, split, colour, weights } = readArguments(args);
    const digits = digitsOf(mnist, split);
    const { config, vector } = readModel(readFileSync(weights));
    const backend = bestBackend(MEGABYTES);
    const learner = new Learner(config, new Arena(backend).alloc(vector.length), new Arena(backend));
    learner.vector.set(vector);
    const confusion = confusionOf(learner, digits, colour);
    // At once: whoever reads the first line alone (`| head -1`) has closed the pipe by the second.
    lines.out(`accuracy ${accuracyOf(confusion).toFixed(4)}\n${table(confusion)}`);
    return 0;
  } catch (error) {
    lines.error(`${(error as Error).message}\n\n${usage}`);
    return 1;
  }
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { mnist: text, split: { ...text, default: 'test' }, colour: text, weights: { ...text, default: shipped } },
  });
  if (!values.mnist) throw new Error('--mnist DIR is missing: the folder of the IDX files.');
  const colour = values.colour === undefined ? null : Number(values.colour);
  if (colour !== null && (!Number.isInteger(colour) || values.colour?.trim() === '')) {
    throw new Error(`--colour must be a whole number, the seed of the colours, but ${values.colour} came.`);
  }
  return { mnist: values.mnist, split: values.split, colour, weights: values.weights };
}

function digitsOf(folder: string, split: string): Digits {
  const read = (part: Part) => {
    const { pictures, labels } = readMnist(folder, part);
    return digitsFromIdx(pictures, labels);
  };
  if (split === 'test') return read('t10k');
  if (split === 'train') return read('train');
  if (split !== 'held-out') throw new Error(`--split must be test, train or held-out, but ${split} came.`);
  const all = read('train');
  return stretchOf(all, Math.max(0, all.count - HELD_OUT));
}

/** Rows: what the digit is. Columns: what it was taken for. */
function table(confusion: Confusion): string {
  const width = Math.max(4, ...confusion.flat().map((count) => String(count).length + 1));
  const row = (head: string, cells: readonly (string | number)[]) =>
    head + cells.map((cell) => String(cell).padStart(width)).join('');
  const digits = confusion.map((_, digit) => digit);
  return [row('is\\as', digits), ...confusion.map((counts, digit) => row(`${digit}`.padEnd(5), counts))].join('\n');
}
