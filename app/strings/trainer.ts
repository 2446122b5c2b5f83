import type { Language } from '@/content/language';

export interface TrainerWords {
  readonly title: string;
  readonly start: string;
  readonly pause: string;
  readonly step: string;
  readonly reset: string;
  readonly rate: string;
  readonly batch: string;
  readonly seed: string;
  readonly startsOver: string;
  readonly waiting: string;
  readonly ready: string;
  readonly paused: (updates: string, loss: string) => string;
  readonly running: (updates: string, loss: string, right: string) => string;
  readonly failed: (why: string) => string;
  readonly again: string;
  readonly updates: string;
  readonly loss: string;
  readonly right: string;
  readonly rightOnNew: string;
  readonly picture: string;
  readonly readsAs: (digit: string, chance: string) => string;
  readonly query: (patch: string) => string;
  readonly map: (block: string, head: string) => string;
  readonly colours: (most: string) => string;
  readonly lossLabel: (loss: string, updates: string) => string;
  readonly rightLabel: (right: string, onNew: string) => string;
}

export const trainerWords: Readonly<Record<Language, TrainerWords>> = {
  en: {
    title: 'Training in this page',
    start: 'Start',
    pause: 'Pause',
    step: 'One step',
    reset: 'Reset',
    rate: 'Learning rate',
    batch: 'Batch',
    seed: 'Seed',
    startsOver: 'A change starts over.',
    waiting: 'Preparing…',
    ready: 'Ready. Nothing has been learned.',
    paused: (updates, loss) => `Paused after ${updates} updates, loss ${loss}.`,
    running: (updates, loss, right) => `Training: ${updates} updates, loss ${loss}, ${right} of new digits right.`,
    failed: (why) => `Training stopped: ${why}`,
    again: 'Try again',
    updates: 'updates',
    loss: 'loss of each batch',
    right: 'right in the batch',
    rightOnNew: 'right on new digits',
    picture: 'The fixed picture: choose the patch that asks',
    readsAs: (digit, chance) => `read as ${digit}, ${chance}`,
    query: (patch) => `query: patch ${patch}`,
    map: (block, head) => `Block ${block}, head ${head}`,
    colours: (most) => `Full colour: a weight of ${most} or more.`,
    lossLabel: (loss, updates) => `Loss ${loss} after ${updates} updates`,
    rightLabel: (right, onNew) => `Right answers: ${right} of the batch, ${onNew} of new digits`,
  },
  zh: {
    title: '在本页中训练',
    start: '开始',
    pause: '暂停',
    step: '走一步',
    reset: '重置',
    rate: '学习率',
    batch: '批大小',
    seed: '种子',
    startsOver: '一改就从头来。',
    waiting: '正在准备……',
    ready: '准备好了，还什么都没学。',
    paused: (updates, loss) => `已暂停：${updates} 次更新，损失 ${loss}。`,
    running: (updates, loss, right) => `训练中：${updates} 次更新，损失 ${loss}，新数字的正确率 ${right}。`,
    failed: (why) => `训练停止了：${why}`,
    again: '再试一次',
    updates: '更新次数',
    loss: '每批的损失',
    right: '本批正确率',
    rightOnNew: '新数字正确率',
    picture: '固定的图片：选一个图像块作查询',
    readsAs: (digit, chance) => `认作 ${digit}，概率 ${chance}`,
    query: (patch) => `查询：${patch} 号图像块`,
    map: (block, head) => `块 ${block}，头 ${head}`,
    colours: (most) => `权重到 ${most} 及以上为最深色。`,
    lossLabel: (loss, updates) => `${updates} 次更新后损失为 ${loss}`,
    rightLabel: (right, onNew) => `正确率：本批 ${right}，新数字 ${onNew}`,
  },
};
