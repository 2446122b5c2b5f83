import { initialKnobs, type Knob, type Knobs } from '@/content/knob';
import { fromPicture, type Scene } from '@/content/scene';
import { ablatedConfig, ablatedWeights, ablationOf } from '@/lib/nn/ablation';
import { shuffled } from '@/lib/pictures/shuffled';
import type { MiniVitConfig } from '@/lib/systems/vit/mini-vit-config';

const BLOCKS = [1, 2, 3, 4];
const HEADS = [1, 2, 3, 4, 5, 6, 7, 8];

const taken = (id: string, en: string, zh: string): Knob => ({
  id,
  kind: 'switch',
  initial: 0,
  words: { en: { label: en }, zh: { label: zh } },
});

type Names = (block: number, head?: number) => string;

/** Each block, and where there is a second list each of its heads behind it. */
const partsOf = (none: string, name: Names, heads: readonly number[]): string[] => [
  none,
  ...BLOCKS.flatMap((block) => [name(block), ...heads.map((head) => name(block, head))]),
];
const en: Names = (block, head) => (head ? `block ${block}, head ${head}` : `block ${block}`);
const zh: Names = (block, head) => (head ? `第 ${block} 块，第 ${head} 个头` : `第 ${block} 块`);

const one = (id: string, labels: readonly [string, string], heads: readonly number[]): Knob => ({
  ...taken(id, ...labels),
  kind: 'options',
  words: {
    en: { label: labels[0], options: partsOf('none', en, heads) },
    zh: { label: labels[1], options: partsOf('无', zh, heads) },
  },
});

/** Switches that take parts of the tour's network away: `ablationOf` reads them. */
export const ablationKnobs: readonly Knob[] = [
  taken('noBias', 'No relative bias', '去掉相对位置偏置'),
  taken('noPositions', 'No position table', '去掉位置表'),
  taken('noResidual', 'No residual connections', '去掉残差连接'),
  taken('noMlp', 'No MLP', '去掉前馈网络'),
  taken('shuffled', 'Patches shuffled', '打乱图像块'),
  one('noHead', ['Without heads', '去掉头'], HEADS),
  one('noBlock', ['Without block', '去掉整个块'], []),
];

/** Nothing is taken away. */
export const NOTHING_TAKEN: Knobs = initialKnobs(ablationKnobs);

/** A scene of the tour's network whose knobs can take parts of it away. Home shows the whole, and does without. */
export const ablatable = (network: Scene): Scene => ({
  ...network,
  config(knobs) {
    const whole = network.config(knobs) as MiniVitConfig;
    return ablatedConfig(whole, ablationOf(knobs, whole.heads));
  },
  input: ({ picture, knobs, config }) =>
    fromPicture({ picture: knobs.shuffled ? shuffled(picture, (config as MiniVitConfig).patch) : picture }),
  under(weights, knobs, config) {
    const whole = config as MiniVitConfig;
    return ablatedWeights(weights, whole, ablationOf(knobs, whole.heads));
  },
});
