import { expect, it } from 'vitest';
import { byKind, report, share } from './kinds';

const checks = [
  { title: 'the words of cubes > stay within what a step may take: cube', faults: [] },
  {
    title: 'lesson cubes > step cube names only tensors, views',
    faults: ['cubes/cube, symbol y: there is no tensor “z”.'],
  },
  { title: 'lesson cubes > in zh > step cube shows its words', faults: [] },
  { title: 'the claims of cubes > of cube > are true in every state that they speak of', faults: [] },
  { title: 'the sum is 36', faults: [] },
];

it('checks are told by their kinds, with a tick or with what is wrong', () => {
  expect(report(byKind(checks))).toEqual([
    '✓ words       1 check',
    '✓ claims      1 check',
    '✗ references  1 check',
    '    cubes/cube, symbol y: there is no tensor “z”.',
    '✗ questions   0 checks: nothing was checked',
    '✓ pages       1 check',
    '✓ numbers     1 check',
  ]);
});

it('what the tests in its folder take of the processor is told, and where it is more than a share what to do', () => {
  expect(share(1.26)).toBe('the tests in its folder took 1.3 s of the processor');
  expect(share(7)).toMatch(/^the tests in its folder took 7\.0 s .* more than .* 3 s .* sample\(\)/);
});
