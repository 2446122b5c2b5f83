import type { HomeWords } from './words';

export const words: HomeWords = {
  lead: 'Headlight runs a small Vision Transformer here in the page and shows every number that it computes, with the arithmetic that made it.',
  start: 'Start',
  pointAt: 'Point at a patch',
  becomesQuery: 'it becomes the query',
  howToPoint: 'Click to keep it; arrow keys walk.',
  pictures: 'Pictures',
  ownPicture: 'your own…',
  learned:
    'The network’s weights were learned by this project from handwritten digits (MNIST), coloured at random. Look at block 1, head 6, which nearly always favours the patch to the right, and at block 3, head 7, which favours the one below.',
  untrained:
    'The network’s weights are seeded random numbers. Nothing has been learned yet, so these patterns have no meaning. The picture, the arithmetic and the results are real.',
};
