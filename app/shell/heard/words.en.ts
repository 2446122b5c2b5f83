import type { HeardWords } from './words';

export const words: HeardWords = {
  arrived: (step, title) => `${step}: ${title}`,
  solution: (list) => `The answer: ${list}.`,
  formula: 'a part of the formula',
  terms: (from, to, of) => (from === to ? `term ${from} of ${of}` : `terms ${from} to ${to} of ${of}`),
  range: (from, to) => `${from} to ${to}`,
};
