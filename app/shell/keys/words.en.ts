import type { KeysWords } from './words';

export const words: KeysWords = {
  space: 'Space',
  table: {
    next: 'Next step; while presenting, what the step still covers comes first',
    previous: 'Previous step',
    first: 'First step',
    last: 'Last step',
    jump: 'Go to a step, by its number or title',
    option: 'Choose an option of the question',
    black: 'Black screen, and back',
    code: 'A QR code of exactly this state, for phones; and back',
    fullscreen: 'Full screen',
    present: 'Present, and back',
    speaker: 'The speaker’s window: notes, time and the next step; it drives this page',
    shelf: 'All tensors of the run',
    whole: 'The whole sum of the selected number, and back',
    putBack: 'Close the code, the sum or the tensors; back to what the step shows',
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
