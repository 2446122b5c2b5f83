import type { UpdateWords } from './words';

export const words: UpdateWords = {
  newVersion: 'A new version of Headlight is ready. The page reloads and opens where you are.',
  renew: 'Use it now',
  later: 'Later',
};
