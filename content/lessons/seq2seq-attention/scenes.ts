import { scene } from '@/content/scene';
import { normal } from '@/lib/random';
import { readConfig } from '@/lib/system/config';
import additiveAttention from '@/lib/systems/attention/additive-attention';
import { type Tensor, tensor } from '@/lib/tensor/tensor';
import * as given from './data';
import { HALF } from './knobs';
import choicesOf from './systems/choices';
import crossing from './systems/crossing';
import flippedWords from './systems/flips';
import pathLengths from './systems/path-lengths';
import twoContexts from './systems/two-contexts';

const taskOf = (task = 0) => given.TASKS[task] ?? (given.TASKS[0] as (typeof given.TASKS)[number]);

/** A source and what is made of it, token by token. */
export const choices = scene({
  system: choicesOf,
  config: ({ task }) =>
    readConfig(choicesOf, { words: taskOf(task).source.length, outputs: taskOf(task).target.length }),
  input: ({ knobs: { task, p = 0.9 } }) => {
    const { source, target } = taskOf(task);
    return {
      source: tensor(
        source.map((_, i) => i + 1),
        [source.length, 1],
        'i32',
      ),
      p: tensor(
        target.map(() => p),
        [target.length, 1],
      ),
    };
  },
  labels: {
    word: (i, { task }) => taskOf(task).source[i] ?? '',
    token: (i, { task }) => taskOf(task).target[i] ?? '',
  },
});

/** Four words, read with half of the old state kept, and outputs that ask for them. */
const asked = (q: Tensor) =>
  scene({
    system: twoContexts,
    config: ({ flip = 0 }) => readConfig(twoContexts, { carry: HALF, flipped: flip, outputs: q.shape[0] }),
    input: () => ({ x: given.four, q }),
  });
export const reading = asked(given.asking);
export const sharply = asked(given.askingSharply);
export const once = asked(given.askingOnce);

/** What becomes of the last state when a word is turned round, for each word: as the steps before had it, or at any w. */
const flips = (length: (knobs: Readonly<Record<string, number>>) => number, w: (knob?: number) => number) =>
  scene({
    system: flippedWords,
    config: (knobs) => readConfig(flippedWords, { carry: w(knobs.w), words: given.LENGTHS[length(knobs)] }),
    input: ({ knobs }) => ({ x: given.sentences[length(knobs)] as Tensor, carries: given.carries }),
  });
export const eachFlipped = flips(
  () => 0,
  () => HALF,
);
export const anyLength = flips(
  ({ length = 0 }) => length,
  (w = HALF) => w,
);

/** So that tanh of it is 1 in float32. */
const FIRES = 10;
const [MACHINE, LEARNING, STRANGER] = [0, 1, 2] as const;
const oneHot = (units: readonly number[]) =>
  given.matrix(units.map((unit) => [0, 1, 2].map((j) => Number(j === unit))));
const firing = given.matrix([0, 1, 2].map((i) => [0, 1, 2].map((j) => (i === j ? FIRES : 0))));
const characters = oneHot([MACHINE, MACHINE, LEARNING, LEARNING]);
const sources = [0, ...given.STRANGERS.keys()].map((_, front) =>
  oneHot([...new Array<number>(front).fill(STRANGER), MACHINE, LEARNING]),
);
const ALIGNED = { queries: 4, query_dim: 3, key_dim: 3, value_dim: 3, hidden: 3, masked: false };

/** Four characters and their words, compared by a small network whose weights are written by hand. */
export const alignment = scene({
  system: additiveAttention,
  config: ({ front = 0 }) => readConfig(additiveAttention, { ...ALIGNED, keys: 2 + front }),
  input({ knobs: { front = 0 } }) {
    const words = sources[front] as Tensor;
    return { queries: characters, keys: words, values: words };
  },
  weights: ({ cost = 4 }) => ({
    'q.weight': firing,
    'k.weight': firing,
    'v.weight': given.matrix([[-cost], [-cost], [-cost]]),
  }),
  labels: {
    query: [...given.CHARACTERS],
    key: (i, { front = 0 }) =>
      [...given.STRANGERS.slice(given.STRANGERS.length - front), ...given.MACHINE_LEARNING][i] ?? '',
  },
});

export const WIDTH = 3;

/** States of both sides, of seeded random numbers: sizes are what counts here. */
export const sides = scene({
  system: crossing,
  config: ({ swap }) => readConfig(crossing, { width: WIDTH, swapped: swap === 1 }),
  input({ random }) {
    const draw = random(5);
    const states = (n: number) => given.matrix(Array.from({ length: n }, () => [0, 1, 2].map(() => normal(draw))));
    return { s: states(given.CHARACTERS.length), h: states(given.MACHINE_LEARNING.length) };
  },
  labels: { token: [...given.CHARACTERS], word: [...given.MACHINE_LEARNING] },
});

export const paths = scene({
  system: pathLengths,
  config: ({ T }) => readConfig(pathLengths, { words: T }),
});
