import type { ShellWords } from './words';

export const words: ShellWords = {
  language: 'Language',
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
  fault: {
    compute: 'These numbers cannot be computed',
    draw: 'This could not be drawn',
    reload: 'Reload the page',
    undo: 'Take back the last change',
    reset: 'Reset all changes',
    home: 'Go to the home page',
  },
};
