import type { CodeWords } from './words';

export const words: CodeWords = {
  apart: (most) => `与另一段代码的最大差值：${most}`,
  shapes: (one, other) => `这里是 ${one}，另一段代码里是 ${other}`,
};
