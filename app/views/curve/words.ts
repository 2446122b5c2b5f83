import type { Language } from '@/content/language';

interface CurveWords {
  readonly loss: string;
  readonly heldOut: string;
  readonly steps: string;
  readonly fetching: string;
  readonly failed: (why: string) => string;
  readonly label: (name: string, first: string, last: string, steps: string) => string;
}

export const curveWords: Readonly<Record<Language, CurveWords>> = {
  en: {
    loss: 'loss, mean of each epoch',
    heldOut: 'right answers on digits held out',
    steps: 'updates',
    fetching: 'Reading the training log…',
    failed: (why) => `The training log could not be read (${why}). Go to another step and come back to try again.`,
    label: (name, first, last, steps) => `${name}: from ${first} to ${last} after ${steps} updates`,
  },
  zh: {
    loss: '损失（每轮平均）',
    heldOut: '留出数字的正确率',
    steps: '更新次数',
    fetching: '正在读取训练日志……',
    failed: (why) => `无法读取训练日志（${why}）。换到别的步骤再回来，会重试一次。`,
    label: (name, first, last, steps) => `${name}：${steps} 次更新，从 ${first} 到 ${last}`,
  },
};
