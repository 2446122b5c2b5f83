import type { PictureWords } from './words';

export const words: PictureWords = {
  title: 'The picture',
  bundled: 'Pictures that come with Headlight',
  choose: 'Choose a picture of your own…',
  howTo:
    'Or drop one anywhere on the page, or paste one. It is cropped to its central square and averaged down to 28\u00a0×\u00a028 pixels, here in the page: it is not sent anywhere.',
  cropped: 'Your picture, cropped',
  seen: 'What the network sees: 28\u00a0×\u00a028\u00a0×\u00a03',
  use: 'Use this picture',
  discard: 'Discard',
  background: {
    label: 'Background',
    options: ['Black', 'White', 'Another colour'],
    became: [
      'Parts of this picture are transparent. The network reads colours only: there it sees black.',
      'Parts of this picture are transparent. The network reads colours only: there it sees white.',
      'Parts of this picture are transparent. The network reads colours only: there it sees the colour you choose.',
    ],
    pick: 'Colour of the background',
  },
  refusal: {
    'not-a-picture': (name) =>
      `${name} is not a picture. Choose a PNG, JPEG, WebP, GIF or SVG file. Nothing was changed.`,
    broken: (name) =>
      `${name} could not be read: the file is damaged, too large, or of a kind this browser does not know. Nothing was changed.`,
    several: () => 'Several files came at once. Give one picture at a time. Nothing was changed.',
  },
};
