import { expect, it } from 'vitest';
import { heapBackend } from '@/lib/backend/current';
import { readConfig } from '@/lib/system/config';
import vitB16, { type VitB16Config } from '@/lib/systems/vit/vit-b16';
import type { FullSizeReport } from './full-size-messages';
import { FullSizeSession } from './full-size-session';

const small = readConfig(vitB16, {
  ...{ image_h: 8, image_w: 8, patch: 4, dim: 8, depth: 2, heads: 2, mlp: 16, classes: 5 },
}) as VitB16Config;

const taken = (...orders: Parameters<FullSizeSession['take']>[0][]): FullSizeReport[] => {
  const reports: FullSizeReport[] = [];
  const session = new FullSizeSession((report) => reports.push(report), small, heapBackend);
  for (const order of orders) session.take(order);
  return reports;
};

const run = { do: 'run', seed: 7, picture: new Float32Array(8 * 8 * 3).fill(0.5), side: 8 } as const;

it('tells how far the weights are, then the network, then what came of it and what it took', () => {
  const reports = taken(run);
  const shares = (wanted: string) =>
    reports.flatMap((report) => (report.kind === 'progress' && report.what === wanted ? [report.share] : []));
  expect(shares('network')).toEqual([0.25, 0.5, 0.75, 1]);
  expect(shares('weights').at(-1)).toBe(1);
  expect(shares('weights')).toEqual([...shares('weights')].sort((a, b) => a - b));
  const done = reports.at(-1);
  if (done?.kind !== 'done') throw new Error(`It ended with ${JSON.stringify(done)}.`);
  expect(done.probs.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
  expect(done.steps.map(({ name }) => name)).toContain('block.1.attn.probs');
  expect(done.kept).toBeLessThan(done.all);
  expect(done.block).toBeLessThan(done.all);
});

it('finds any step again, the same every time', () => {
  const names = ['block.0.attn.probs', 'probs', 'block.0.attn.probs'];
  const found = taken(run, ...names.map((name) => ({ do: 'find', name }) as const)).filter(
    (report) => report.kind === 'found',
  );
  expect(found.map(({ name, shape }) => [name, shape])).toEqual([
    ['block.0.attn.probs', [2, 5, 5]],
    ['probs', [5]],
    ['block.0.attn.probs', [2, 5, 5]],
  ]);
  expect(found[2]?.data).toEqual(found[0]?.data);
  expect(found[0]?.data.slice(0, 5).reduce((a, b) => a + b)).toBeCloseTo(1, 5);
});

it('draws weights once, however often it runs', () => {
  const reports = taken(run, run);
  const done = reports.filter((report) => report.kind === 'done');
  expect(done[1]?.probs).toEqual(done[0]?.probs);
  const last = reports.findLastIndex((report) => report.kind === 'progress' && report.what === 'weights');
  expect(last).toBeLessThan(reports.findIndex((report) => report.kind === 'done'));
});

it('says what is wrong instead of going silent', () => {
  expect(taken({ do: 'find', name: 'probs' })).toEqual([
    { kind: 'fault', message: 'probs was asked for before the network was run.' },
  ]);
  expect(taken(run, { do: 'find', name: 'block.7.q' }).at(-1)).toMatchObject({
    message: 'The run has no step block.7.q.',
  });
});
