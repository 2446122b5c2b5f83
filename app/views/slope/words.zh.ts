import type { SlopeWords } from './words';

export const words: SlopeWords = {
  runs: '实际运行',
  line: '沿梯度的直线',
  step: '走一步之后',
  label: (now, then) => `损失随这一个参数的变化：现在 ${now}，走一步之后 ${then}`,
};
