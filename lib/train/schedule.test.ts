import { describe, expect, it } from 'vitest';
import { learningRate } from './schedule';

const schedule = { steps: 101, warmUp: 10, peak: 2, floor: 0.1 };
const at = (step: number) => learningRate(step, schedule);

describe('the learning rate', () => {
  it('rises in a straight line and reaches its peak with the last update of the warm-up', () => {
    expect(at(0)).toBeCloseTo(0.2);
    expect(at(4)).toBeCloseTo(1);
    expect(at(9)).toBeCloseTo(2);
  });

  it('falls along half a cosine: halfway at the middle, the floor at the end', () => {
    expect(at(10)).toBeCloseTo(2);
    expect(at(55)).toBeCloseTo(1.1);
    expect(at(100)).toBeCloseTo(0.2);
    for (let step = 10; step < 100; step++) expect(at(step + 1)).toBeLessThan(at(step));
  });

  it('stays at the floor afterwards', () => {
    expect(at(1000)).toBeCloseTo(0.2);
  });

  it('needs no warm-up', () => {
    expect(learningRate(0, { ...schedule, warmUp: 0 })).toBe(2);
  });
});
