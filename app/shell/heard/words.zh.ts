import type { HeardWords } from './words';

export const words: HeardWords = {
  arrived: (step, title) => `${step}：${title}`,
  solution: (list) => `答案：${list}。`,
  formula: '公式的一部分',
  terms: (from, to, of) => (from === to ? `第 ${from} 项，共 ${of} 项` : `第 ${from} 到 ${to} 项，共 ${of} 项`),
  range: (from, to) => `${from} 到 ${to}`,
};
