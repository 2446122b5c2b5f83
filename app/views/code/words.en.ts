import type { CodeWords } from './words';

export const words: CodeWords = {
  apart: (most) => `Largest difference to the other listing: ${most}`,
  shapes: (one, other) => `Here ${one}, in the other listing ${other}`,
};
