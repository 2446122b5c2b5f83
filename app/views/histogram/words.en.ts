import type { HistogramWords } from './words';

export const words: HistogramWords = {
  count: 'count',
  bin: 'values',
  from: (from, to) => `${from} to ${to}`,
  holds: (count) => (count === 1 ? '1 number' : `${count} numbers`),
  beyond: (count) => `${count} beyond the axis`,
};
