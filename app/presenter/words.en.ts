import type { PresenterWords } from './words';

export const words: PresenterWords = {
  black: 'The screen is black. Press B to go on.',
  space: 'Space',
  copyByHand:
    'This browser does not let the page copy by itself. The link is selected: copy it with Ctrl+C (⌘C), or by a long press.',
  keyTable: {
    next: 'Next step',
    previous: 'Previous step',
    first: 'First step',
    last: 'Last step',
    black: 'Black screen, and back',
    fullscreen: 'Full screen',
    present: 'Present, and back',
    leave: 'Leave the black screen, or presenting',
    reload: 'Reload the page; nothing while presenting, since clickers send it',
    undo: 'Take back the last change',
    redo: 'Make it again',
    link: 'Copy the link',
    keys: 'These keys',
    cells: 'In a matrix: move from cell to cell; to the ends of the row',
    edit: 'In a matrix: change the number',
  },
};
