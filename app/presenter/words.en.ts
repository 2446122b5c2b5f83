import type { PresenterWords } from './words';

export const words: PresenterWords = {
  black: 'The screen is black. Press B to go on.',
  copyByHand:
    'This browser does not let the page copy by itself. The link is selected: copy it with Ctrl+C (⌘C), or by a long press.',
};
