import { describe, expect, it } from 'vitest';
import { readConfig } from '../system/config';
import miniVit from '../systems/vit/mini-vit';
import { createTrainer, liveConfig } from './live';

const config = readConfig(miniVit, { patch: 14, dim: 8, depth: 1, heads: 2, mlp: 16, rpe: true });
const options = { seed: 1, lr: 5e-3, batch: 8 };
const trainer = createTrainer({ ...options, config, data: 'procedural' });
const head = () => [...(trainer.weights()['head.weight']?.data ?? [])];
const steps = (n: number) => Array.from({ length: n }, () => trainer.step());

describe('training in the page', () => {
  it('repeats a run exactly when it starts over with the same seed, rate and batch', () => {
    trainer.restart(options);
    const first = steps(3);
    const learned = head();
    trainer.restart(options);
    expect(trainer.steps).toBe(0);
    expect(steps(3)).toEqual(first);
    expect(head()).toEqual(learned);
  });

  it('says how it goes: step, loss, share right, length of the gradient', () => {
    trainer.restart(options);
    const [first, second] = steps(2) as [ReturnType<typeof trainer.step>, ReturnType<typeof trainer.step>];
    expect([first.step, second.step, trainer.steps]).toEqual([1, 2, 2]);
    expect(first.loss).toBeCloseTo(Math.log(10), 0);
    expect(first.accuracy * 8).toBe(Math.round(first.accuracy * 8));
    expect(first.gradient).toBeGreaterThan(0);
  });

  it('hands out copies of the weights', () => {
    trainer.restart(options);
    const before = head();
    const kept = trainer.weights();
    steps(1);
    expect([...(kept['head.weight']?.data ?? [])]).toEqual(before);
    expect(head()).not.toEqual(before);
  });

  it('lowers the loss within a few steps', () => {
    trainer.restart(options);
    const losses = steps(100).map(({ loss }) => loss);
    const mean = (x: number[]) => x.reduce((a, b) => a + b, 0) / x.length;
    expect(mean(losses.slice(-20))).toBeLessThan(mean(losses.slice(0, 20)) - 0.1);
    expect(trainer.judge(50)).toBeGreaterThan(0.12);
  });

  it('shows a model with heads as wide as those of the lessons', () => {
    expect(liveConfig.dim / liveConfig.heads).toBe(12);
  });
});
