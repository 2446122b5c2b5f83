import type { ShellWords } from './words';

export const words: ShellWords = {
  language: 'Language',
  tagline: 'Attention, number by number',
  home: 'Headlight, Home',
  skipToLesson: 'Skip to the lesson text',
  skipToStage: 'Skip to the matrices',
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark', contrast: 'Contrast' },
  picture: 'Picture',
  speaker: 'Speaker',
  present: 'Present',
  leavePresent: 'Leave presenting',
  copyLink: 'Copy link',
  copied: 'Link copied',
  keys: 'Keys',
  back: 'Back',
  next: 'Next',
};
