import type { VotesWords } from './words';

export const words: VotesWords = {
  title: 'The counts of the votes',
  lead: 'They are kept in this tab until it is closed, and sent nowhere.',
  none: 'No hands have been counted yet.',
  which: 'Questions',
  thisOne: 'This one',
  all: (count) => `All of this sitting (${count})`,
  columns: [
    'Lesson',
    'Step',
    'Question',
    'Option',
    'Misconception’s id',
    'Misconception',
    'First vote',
    'Second vote',
    'Right',
  ],
  yes: 'yes',
  no: 'no',
  save: 'Save as CSV',
  copy: 'Copy for a spreadsheet',
  copied: 'Copied.',
  copyByHand: 'This browser does not let the page copy by itself. The counts are selected: copy them with Ctrl+C (⌘C).',
  clear: 'Forget all counts',
  cleared: 'The counts are forgotten.',
};
