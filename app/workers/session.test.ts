import { describe, expect, it } from 'vitest';
import { bundledPictures, toInput } from '@/lib/pictures';
import type { Report } from './messages';
import { Session } from './session';

const settings = { seed: 3, lr: 3e-3, batch: 8 };
const [picture] = bundledPictures.map(({ pixels }) => toInput(pixels)) as [Float32Array];

/** A session whose clock and queue are turned by hand. */
function begun() {
  const reports: Report[] = [];
  const queue: (() => void)[] = [];
  let clock = 0;
  const session = new Session({
    post: (report) => reports.push(report),
    soon: (work) => queue.push(work),
    now: () => clock,
  });
  session.take({ do: 'begin', settings, picture });
  const turn = (by: number) => {
    clock += by;
    for (const work of queue.splice(0)) work();
  };
  const last = () => reports.at(-1) as Extract<Report, { kind: 'progress' }>;
  return { session, reports, queue, turn, last };
}

// Drawing digits and training take their time where other tests run beside them.
describe('a training session', { timeout: 60_000 }, () => {
  it('begins with a look at the fixed picture: maps that add up to 1, ten probabilities, nothing learned', () => {
    const { last } = begun();
    const { steps, points, judged, maps, probs, blocks, heads, places } = last();
    expect([steps, points.length]).toEqual([0, 0]);
    expect(judged).toBeLessThan(0.35);
    expect(places).toEqual({ grid: [4, 4], leading: 1 });
    expect(maps).toHaveLength(blocks * heads * 17 * 17);
    expect(maps.subarray(0, 17).reduce((a, b) => a + b)).toBeCloseTo(1, 4);
    expect(probs.reduce((a, b) => a + b)).toBeCloseTo(1, 4);
  });

  it('makes one update when told to, and repeats it exactly after a reset with the same seed', () => {
    const { session, last } = begun();
    session.take({ do: 'step' });
    const [first] = [last()];
    expect([first.steps, first.points[0]]).toEqual([1, 1]);
    expect(first.points[1]).toBeCloseTo(Math.log(10), 0);
    session.take({ do: 'step' });
    session.take({ do: 'begin', settings, picture });
    expect(last().steps).toBe(0);
    session.take({ do: 'step' });
    expect(last().points).toEqual(first.points);
    expect(last().maps).toEqual(first.maps);
  });

  it('trains while it runs, reports no more often than a page can draw, and stops when paused', () => {
    const { session, reports, queue, turn, last } = begun();
    session.take({ do: 'run' });
    const before = reports.length;
    for (let i = 0; i < 4; i++) turn(30);
    expect(reports.length - before).toBe(1);
    expect([...last().points].filter((_, i) => i % 3 === 0)).toEqual([1, 2, 3]);
    session.take({ do: 'pause' });
    const after = reports.length;
    turn(1000);
    expect([reports.length, queue.length]).toEqual([after, 0]);
  });

  it('says with every report whether more comes: after a pause all its updates, and then no more', () => {
    const { session, turn, last } = begun();
    expect(last().running).toBe(false);
    session.take({ do: 'run' });
    expect(last().running).toBe(true);
    for (let i = 0; i < 2; i++) turn(1);
    session.take({ do: 'pause' });
    expect([last().running, last().steps]).toEqual([false, 2]);
  });

  it('says what went wrong instead of going silent', () => {
    const reports: Report[] = [];
    const session = new Session({ post: (report) => reports.push(report), soon: () => undefined, now: () => 0 });
    session.take({ do: 'step' });
    expect(reports).toEqual([{ kind: 'fault', message: expect.stringContaining('before it was told to begin') }]);
  });
});
