import type { PresenterWords } from './words';

export const words: PresenterWords = {
  black: 'The screen is black. Press B to go on.',
};
