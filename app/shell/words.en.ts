import type { ShellWords } from './words';

export const words: ShellWords = {
  language: 'Language',
  incomplete: {
    steps: (done, of) => `${done} of ${of} steps.`,
    lessons: (done, of) => `${done} of ${of} lessons, in whole or in part.`,
    rest: 'What is missing is shown in English.',
  },
  tagline: 'Attention, number by number',
  home: 'Home',
  skipToLesson: 'Skip to the lesson text',
  skipToStage: 'Skip to the matrices',
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  picture: 'Picture',
  present: 'Present',
  leavePresent: 'Leave presenting',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyByHand:
    'This browser does not let the page copy by itself. The link is selected: copy it with Ctrl+C (⌘C), or by a long press.',
  keys: 'Keys',
  back: 'Back',
  next: 'Next',
};
