import type { HistogramWords } from './words';

export const words: HistogramWords = {
  count: '个数',
  bin: '取值',
  from: (from, to) => `${from} 到 ${to}`,
  holds: (count) => `${count} 个数`,
  beyond: (count) => `${count} 个在坐标轴之外`,
};
