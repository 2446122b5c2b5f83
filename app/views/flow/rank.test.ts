import { expect, it } from 'vitest';
import { rankNodes } from './rank';

const ranks = (...nodes: Parameters<typeof rankNodes>[0]) => rankNodes(nodes).map(({ rank, lane }) => [rank, lane]);

it('puts boxes behind each other, and what is made from the same box into one column', () => {
  expect(ranks({ of: 'x' }, { of: 'q' }, { of: 'k', from: ['x'] }, { of: 's', from: ['q', 'k'] })).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 0],
  ]);
});

it('puts a sum behind the longer of the two ways to it', () => {
  const [, , , sum] = rankNodes([{ of: 'z' }, { of: 'ln' }, { of: 'o' }, { of: 'sum', from: ['z', 'o'] }]);
  expect(sum).toEqual({ from: [0, 2], rank: 3, lane: 0 });
});

it('takes the last box of a name before it, as a program does that sets z again and again', () => {
  const made = rankNodes([
    { id: 'z', of: 'z0' },
    { id: 'z', of: 'z1', from: ['z'] },
    { id: 'z', of: 'z2', from: ['z'] },
  ]);
  expect(made.map(({ from }) => from)).toEqual([[], [0], [1]]);
});

it('moves nothing for a wire that leads back', () => {
  expect(ranks({ of: 'h', from: ['y'] }, { of: 'y' })).toEqual([
    [0, 0],
    [1, 0],
  ]);
});

it('says which boxes there are when one is made from another that is not there', () => {
  expect(() => rankNodes([{ of: 'x' }, { of: 'y', from: ['w'] }])).toThrow(
    'The box y of a flow is made from w; its row has x, y.',
  );
});
