import { describe, expect, it } from 'vitest';
import { readOptions } from './options';
import { planOf, snapshotSteps, stretched } from './plan';
import { bar, duration } from './progress';

const read = (...args: string[]) => readOptions(['--mnist', 'data', ...args]);

describe('the options of npm run train', () => {
  it('have defaults', () => {
    const { epochs, batch, lr, seed, holdOut, threads, resume } = read();
    expect({ epochs, batch, lr, seed, holdOut, threads, resume }).toEqual({
      epochs: 20,
      batch: 128,
      lr: 1.5e-3,
      seed: 1,
      holdOut: 5000,
      threads: 2,
      resume: undefined,
    });
  });

  it('say what is wrong with a value', () => {
    expect(() => readOptions([])).toThrow('--mnist DIR is missing');
    expect(() => read('--epochs', 'many')).toThrow('--epochs must be a whole number, but many came.');
    expect(() => read('--batch', '1.5')).toThrow('--batch must be a whole number, but 1.5 came.');
    expect(() => read('--coloured', '3')).toThrow('--coloured must be a number from 0 to 1, but 3 came.');
    expect(() => read('--lr', '0')).toThrow('--lr must be a number');
    expect(() => read('--procedural', '128')).toThrow('leaves no handwritten digit in a batch of 128');
    expect(() => read('--speed', '1')).toThrow(/--speed/);
  });

  it('tell a number of epochs that was given from the default, for runs that are resumed', () => {
    expect(read().epochsGiven).toBe(false);
    expect(read('--epochs', '20').epochsGiven).toBe(true);
    expect(read('--epochs=30').epochsGiven).toBe(true);
  });
});

describe('the plan of a run', () => {
  it('goes through the digits that are not held out once an epoch', () => {
    const plan = planOf(read('--epochs', '3', '--batch', '100', '--procedural', '10', '--hold-out', '100'), 1000);
    expect(plan.stepsPerEpoch).toBe(10);
    expect(plan.recipe.schedule.steps).toBe(30);
    expect(stretched(plan, 5).recipe.schedule.steps).toBe(50);
    expect(stretched(plan, 5).epochs).toBe(5);
  });

  it('keeps a dozen snapshots: the first before any update, the last after all of them, ever farther apart', () => {
    const steps = snapshotSteps(9000);
    expect(steps).toHaveLength(12);
    expect([steps[0], steps[1], steps.at(-1)]).toEqual([0, 20, 9000]);
    const gaps = steps.slice(1).map((step, i) => step - (steps[i] as number));
    for (const [i, gap] of gaps.slice(1).entries()) expect(gap).toBeGreaterThanOrEqual((gaps[i] as number) * 0.8);
    expect(snapshotSteps(3)).toEqual([0, 3]);
  });
});

describe('progress', () => {
  it('is drawn as a bar and told in words', () => {
    expect(bar(0.5, 4)).toBe('██░░');
    expect(bar(2, 4)).toBe('████');
    expect([duration(12.4), duration(75), duration(4020)]).toEqual(['12 s', '1 min 15 s', '1 h 7 min']);
  });
});
