import type { CurveWords } from './words';

export const words: CurveWords = {
  loss: '损失（每轮平均）',
  heldOut: '留出集准确率',
  steps: '更新次数',
  fetching: '正在读取训练日志……',
  failed: '训练日志没有传到，或者已损坏。网络连着吗？',
  again: '再试一次',
  label: (name, first, last, steps) => `${name}：${steps} 次更新，从 ${first} 到 ${last}`,
};
