import { expect, it } from 'vitest';
import { type Progress, type Training, withReport } from './use-trainer';

const report = (steps: number, points: readonly number[], judged: number | null = null): Progress => ({
  kind: 'progress',
  running: true,
  steps,
  points: Float32Array.from(points),
  judged,
  blocks: 1,
  heads: 1,
  places: { grid: [4, 4], leading: 1 },
  maps: new Float32Array(289),
  probs: new Float32Array(10),
});
const start: Training = { phase: 'paused', now: null, loss: [], right: [], judged: [], fault: '' };

it('adds what a report brings to the curves', () => {
  const after = withReport(withReport(start, report(2, [1, 2.5, 0.25, 2, 2.25, 0.5])), report(3, [3, 2, 0.75], 0.5));
  expect(after.loss).toEqual([
    [1, 2.5],
    [2, 2.25],
    [3, 2],
  ]);
  expect(after.right.map(([, y]) => y)).toEqual([0.25, 0.5, 0.75]);
  expect(after.judged).toEqual([[3, 0.5]]);
  expect(after.phase).toBe('running');
});

it('runs while its thread says so: a report that was on its way when pausing was asked for does not end it', () => {
  const late = withReport(start, report(2, []));
  expect(late.phase).toBe('running');
  expect(withReport(late, { ...report(3, []), running: false }).phase).toBe('paused');
});

it('begins the curves again where training begins again', () => {
  const after = withReport(withReport(start, report(1, [1, 2.5, 0])), report(0, [], 0.125));
  expect([after.loss, after.right, after.judged]).toEqual([[], [], [[0, 0.125]]]);
});
