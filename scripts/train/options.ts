import { parseArgs } from 'node:util';

export const usage = `npm run train -- --mnist DIR [options]

  --mnist DIR      folder with train-images-idx3-ubyte and train-labels-idx1-ubyte, gzip or plain
  --out DIR        where checkpoints, model, snapshots and log go        (training)
  --epochs N       passes over the handwritten digits                    (20)
  --batch N        pictures in one update                                (128)
  --lr X           learning rate after the warm-up                       (1.5e-3)
  --seed N         repeats a run exactly                                 (1)
  --hold-out N     last digits of the files, kept for validation         (5000)
  --coloured X     share of pictures in random colours                   (0.7)
  --procedural N   pictures of each batch drawn by the project's own pen (8)
  --elastic X      bending, in pixels                                    (0.7)
  --smoothing X    label smoothing                                       (0.05)
  --decay X        weight decay                                          (0.05)
  --average X      running mean of the weights, share kept               (0.999)
  --threads N      threads that compute gradients                        (2)
  --resume FILE    go on exactly from OUT/last.safetensors, with the options of that run; --epochs stretches or shortens
                   its schedule from there on, the others but --mnist, --out and --threads are not looked at
`;

export interface Options {
  readonly mnist: string;
  readonly out: string;
  readonly epochs: number;
  readonly batch: number;
  readonly lr: number;
  readonly seed: number;
  readonly holdOut: number;
  readonly coloured: number;
  readonly procedural: number;
  readonly elastic: number;
  readonly smoothing: number;
  readonly decay: number;
  readonly average: number;
  readonly threads: number;
  readonly resume: string | undefined;
  /** Whether --epochs was given, or is the default. */
  readonly epochsGiven: boolean;
}

const numbers = {
  epochs: '20',
  batch: '128',
  lr: '1.5e-3',
  seed: '1',
  'hold-out': '5000',
  coloured: '0.7',
  procedural: '8',
  elastic: '0.7',
  smoothing: '0.05',
  decay: '0.05',
  average: '0.999',
  threads: '2',
} as const;
type Name = keyof typeof numbers;

const whole = new Set<Name>(['epochs', 'batch', 'seed', 'hold-out', 'procedural', 'threads']);
const positive = new Set<Name>(['epochs', 'batch', 'lr', 'hold-out', 'threads']);
const shares = new Set<Name>(['coloured', 'smoothing', 'average']);

/** @throws Error that names the argument and what it should be */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const given = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, { ...text, default: value }]));
  const { values } = parseArgs({
    args: [...args],
    options: { mnist: text, out: { ...text, default: 'training' }, resume: text, ...given },
  }) as { values: Record<string, string | undefined> };
  if (!values.mnist) throw new Error('--mnist DIR is missing: the folder of the IDX files.');
  const number = (name: Name): number => {
    const raw = values[name] as string;
    const value = Number(raw);
    const fits =
      raw.trim() !== '' &&
      Number.isFinite(value) &&
      value >= 0 &&
      (!whole.has(name) || Number.isInteger(value)) &&
      (!positive.has(name) || value > 0) &&
      (!shares.has(name) || value <= 1);
    if (fits) return value;
    const kind = whole.has(name) ? 'a whole number' : 'a number';
    throw new Error(`--${name} must be ${kind}${shares.has(name) ? ' from 0 to 1' : ''}, but ${raw} came.`);
  };
  const options = {
    mnist: values.mnist,
    out: values.out as string,
    resume: values.resume,
    epochs: number('epochs'),
    batch: number('batch'),
    lr: number('lr'),
    seed: number('seed'),
    holdOut: number('hold-out'),
    coloured: number('coloured'),
    procedural: number('procedural'),
    elastic: number('elastic'),
    smoothing: number('smoothing'),
    decay: number('decay'),
    average: number('average'),
    threads: number('threads'),
    epochsGiven: args.some((argument) => /^--epochs(=|$)/.test(argument)),
  };
  if (options.procedural >= options.batch) {
    throw new Error(`--procedural ${options.procedural} leaves no handwritten digit in a batch of ${options.batch}.`);
  }
  return options;
}
