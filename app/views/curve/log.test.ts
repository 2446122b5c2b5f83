import { expect, it } from 'vitest';
import { readLog } from './log';

it('reads the loss and the held-out accuracy over the steps', () => {
  const epochs = [
    { step: 400, loss: 1.5, grey: 0.7, coloured: 0.6 },
    { step: 800, loss: 0.5, grey: 0.9, coloured: 0.8 },
  ];
  expect(readLog({ plan: {}, epochs })).toEqual({
    loss: [
      [400, 1.5],
      [800, 0.5],
    ],
    heldOut: [
      [400, 0.7],
      [800, 0.9],
    ],
  });
});

it('refuses what is no log, and says what it expected', () => {
  expect(() => readLog(null)).toThrow('a list called epochs');
  expect(() => readLog({ epochs: [{ step: 400, loss: 'low' }] })).toThrow('step and loss');
});
