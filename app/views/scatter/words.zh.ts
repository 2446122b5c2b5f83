import type { ScatterWords } from './words';

export const words: ScatterWords = {
  table: '各点的数值表',
  point: '点',
  weight: '权重',
  drag: '拖动，或按方向键',
  query: (query, answer) => (answer === null ? query : `${query}，此时 ${answer}`),
};
