import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serialize } from '../../lib/io/safetensors';
import { indexSnapshots } from './snapshot-index';

const folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('lists the snapshots of a folder by their steps, with what each could do', () => {
  for (const [file, step] of [
    ['b.safetensors', 20],
    ['a.safetensors', 300],
    ['c.safetensors', 0],
  ] as const) {
    const results = JSON.stringify({ grey: step / 1000, coloured: 0, drawn: 0 });
    writeFileSync(join(folder, file), serialize([], { step: String(step), results }));
  }
  const listed = indexSnapshots(folder);
  expect(listed.map(({ file, step, grey }) => [file, step, grey])).toEqual([
    ['c.safetensors', 0, 0],
    ['b.safetensors', 20, 0.02],
    ['a.safetensors', 300, 0.3],
  ]);
  expect(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))).toEqual(listed);
});
