import type { Language } from '@/content/language';

interface CurveWords {
  readonly loss: string;
  readonly heldOut: string;
  readonly steps: string;
  readonly fetching: string;
  readonly failed: string;
  readonly again: string;
  readonly label: (name: string, first: string, last: string, steps: string) => string;
}

export const curveWords: Readonly<Record<Language, CurveWords>> = {
  en: {
    loss: 'loss, mean of each epoch',
    heldOut: 'right answers on digits held out',
    steps: 'updates',
    fetching: 'Reading the training log…',
    failed: 'The training log did not arrive, or it is damaged. Is there a network?',
    again: 'Try again',
    label: (name, first, last, steps) => `${name}: from ${first} to ${last} after ${steps} updates`,
  },
  zh: {
    loss: '损失（每轮平均）',
    heldOut: '留出数字的正确率',
    steps: '更新次数',
    fetching: '正在读取训练日志……',
    failed: '训练日志没有传到，或者已损坏。网络连着吗？',
    again: '再试一次',
    label: (name, first, last, steps) => `${name}：${steps} 次更新，从 ${first} 到 ${last}`,
  },
};
