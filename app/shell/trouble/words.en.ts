import type { TroubleWords } from './words';

export const words: TroubleWords = {
  page: 'That page could not be fetched, so this one stays. Is there a network?',
  dialog: 'This part of the page could not be fetched. Is there a network?',
  styles: 'The look of the page could not be fetched. Is there a network?',
  weights: {
    unreachable: (file) => `The weights ${file} did not arrive.`,
    refused: (file) => `The server does not hand out the weights ${file}.`,
    page: (file) => `The server sent a web page instead of the weights ${file}: the file is missing there.`,
    pointer: (file) =>
      `The server has a Git LFS pointer where the weights ${file} belong: they were never fetched there.`,
    damaged: (file) => `The weights ${file} are damaged, or of another version of this site.`,
  },
  instead: (reason) =>
    `${reason} The lesson goes on with the weights it has: the numbers are right for those, not for the ones it asked for.`,
  again: 'Try again',
  trying: 'Trying…',
  dismiss: 'Dismiss',
  fault: {
    compute: 'These numbers cannot be computed',
    draw: 'This could not be drawn',
    reload: 'Reload the page',
    undo: 'Take back the last change',
    reset: 'Reset all changes',
    home: 'Go to the home page',
  },
};
