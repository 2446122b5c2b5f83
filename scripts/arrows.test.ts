import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FORBIDDEN = [
  ['lib/backend', '../tensor/tensor'],
  ['lib/backend/typescript', '../../ops'],
  ['lib/maths', '../random'],
  ['lib/tensor', '../ops/add'],
  ['lib/ops', '../nn/linear'],
  ['lib/ops/samples', '../../systems/check'],
  ['lib/nn', '../systems'],
  ['lib/trace', '../systems/check'],
  ['lib/systems', '../permalink/link'],
  ['lib/systems', '../pictures'],
  ['lib/io', '../ops/add'],
  ['lib/io', '../random'],
  ['lib/permalink', '../tensor/shape'],
  ['lib/permalink', '../random'],
  ['lib/pictures', '../io/image'],
  ['lib/nn', '@/lib/ops/add'],
  ['lib/nn', '../../app/store/store'],
  ['lib/nn', '../../content/run'],
  ['lib/nn', 'react'],
  ['lib/nn', 'd3-scale'],
  ['lib/nn', 'react-dom/client'],
  ['content', '@/app/store/store'],
  ['content/lessons/vit', '../../../app/App'],
  ['content', 'react'],
  ['app/views', '@/app/store/store'],
  ['app/views/grid', '../../panels/screen'],
  ['app/views', '../shell/theme'],
  ['app/views', '@/app/presenter/keys'],
  ['app/store', '@/app/views'],
  ['app/store', '../panels/screen'],
  ['app/store', 'react'],
] as const;

const ALLOWED = [
  ['lib/backend', '../maths'],
  ['lib/tensor', '../backend/current'],
  ['lib/ops', '../tensor/tensor'],
  ['lib/nn', '../ops/add'],
  ['lib/nn', '../trace/trace'],
  ['lib/systems', '../nn/linear'],
  ['lib/io', '../tensor/tensor'],
  ['lib/pictures', '../random'],
  ['content', '@/lib/trace/trace'],
  ['app/views', '@/content/schema'],
  ['app/views', 'd3'],
  ['app/panels', '@/app/store/store'],
] as const;

const fileOf = (at: number, folder: string): string => `${folder}/arrow-${at}.ts`;
const all = [...FORBIDDEN, ...ALLOWED];

let folder = '';
let flagged = new Set<string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  const schema = resolve(config.$schema);
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: schema, vcs: { enabled: false } }));
  for (const [at, [from, to]] of all.entries()) {
    const file = join(folder, fileOf(at, from));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import type { A } from '${to}';\n\nexport type B = A;\n`);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  flagged = new Set(stdout.match(/[\w/-]+\/arrow-\d+\.ts/g));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the folder arrows that Biome holds', () => {
  it.each(FORBIDDEN.map(([from, to], at) => ({ from, to, at })))('refuse $to in $from', ({ from, at }) => {
    expect(flagged).toContain(fileOf(at, from));
  });

  it('let through what the arrows allow', () => {
    const refused = ALLOWED.filter(([from], at) => flagged.has(fileOf(FORBIDDEN.length + at, from)));
    expect(refused).toEqual([]);
  });
});
