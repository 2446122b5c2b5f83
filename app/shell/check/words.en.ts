import type { CheckWords } from './words';

export const words: CheckWords = {
  title: 'Check the projector',
  edges: 'Is the frame at the edge of the screen whole, on all four sides? If not, the projector cuts something off.',
  greys: 'Contrast',
  greysHelp:
    'How many numbers can be read from the back row? With fewer than six in a row, dim the lights or take the theme Contrast.',
  dark: 'Dark on white',
  bright: 'Light on black',
  colours: 'Colours',
  coloursHelp:
    'Below zero is red and above it blue, the stronger the further. Do both sides look different, and does every step differ from the next?',
  roles: { query: 'query', key: 'key', value: 'value', attention: 'attention' },
  text: 'Smallest text',
  textHelp:
    'The text of a step is never smaller than the line with a frame. If that cannot be read from the back row, enlarge what matters: Z a matrix or a row, E the whole sum.',
  line: (pixels) => `0.4827 · −1.36 · ${pixels} pixels`,
  theme: 'Theme',
};
