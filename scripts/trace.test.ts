import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse, type StoredTensor, serialize } from '../lib/io/safetensors';
import { traceCases } from './trace-cases';

const golden = (name: string) => fileURLToPath(new URL(`../tests/golden/${name}`, import.meta.url));

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'trace-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await traceCases(args, { out: (line) => out.push(line), error: (line) => errors.push(line) });
  return { code, out, errors };
}

interface Change {
  tensors?: (tensors: Map<string, StoredTensor>) => void;
  /** Replaces these entries; undefined takes one away. */
  metadata?: Record<string, string | undefined>;
}

/** A golden case, changed, as a file in the temporary folder. */
function altered(name: string, { tensors, metadata }: Change): string {
  const file = parse(readFileSync(golden(name)));
  const changed = new Map(file.tensors);
  tensors?.(changed);
  const path = join(dir, name);
  writeFileSync(path, serialize(changed, { ...file.metadata, ...metadata } as Record<string, string>));
  return path;
}

const written = () => (existsSync(join(dir, 'out')) ? readdirSync(join(dir, 'out')).sort() : []);

it('writes the outputs of every case under its name, with system, variant and config', async () => {
  const cases = ['two-token.safetensors', 'mini-vit-grad.tiny-rpe-mean.safetensors', 'rpe-swin.safetensors'];
  const { code, out, errors } = await run(...cases.map(golden), '--out', join(dir, 'out'));
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  expect(out).toHaveLength(3);
  expect(written()).toEqual([...cases].sort());
  for (const name of cases) {
    const [given, result] = [golden(name), join(dir, 'out', name)].map((path) => parse(readFileSync(path)));
    const outputs = [...(given?.tensors ?? [])].filter(([key]) => key.startsWith('out.'));
    expect(new Set(result?.tensors.keys())).toEqual(new Set(outputs.map(([key]) => key)));
    for (const [key, { dtype, shape }] of outputs) expect(result?.tensors.get(key)).toMatchObject({ dtype, shape });
    const { system, variant, config } = given?.metadata ?? {};
    expect(result?.metadata).toEqual({ system, variant, config });
  }
});

it('writes the same bytes on every backend, for every golden case, and says which one computes', async () => {
  const cases = readdirSync(golden('')).filter((name) => name.endsWith('.safetensors'));
  expect(cases.length).toBeGreaterThan(15);
  for (const backend of ['typescript', 'wasm']) {
    const { code, errors } = await run(...cases.map(golden), '--backend', backend, '--out', join(dir, backend));
    expect({ code, errors }).toEqual({ code: 0, errors: [`backend: ${backend}`] });
  }
  const bytes = (backend: string, name: string) => readFileSync(join(dir, backend, name));
  expect(cases.filter((name) => !bytes('typescript', name).equals(bytes('wasm', name)))).toEqual([]);
});

it('computes the same outputs when the case holds none or wrong ones', async () => {
  const changes = [
    (tensors: Map<string, StoredTensor>) => void tensors,
    (tensors: Map<string, StoredTensor>) => {
      for (const name of [...tensors.keys()]) if (name.startsWith('out.')) tensors.delete(name);
    },
    (tensors: Map<string, StoredTensor>) => {
      for (const [name, { data }] of tensors) if (name.startsWith('out.')) data.fill(Number.NaN);
    },
  ];
  const results: Buffer[] = [];
  for (const tensors of changes) {
    const { code } = await run(altered('two-token.safetensors', { tensors }), '--out', join(dir, 'out'));
    expect(code).toBe(0);
    results.push(readFileSync(join(dir, 'out', 'two-token.safetensors')));
  }
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});

const broken: [string, () => string, RegExp][] = [
  [
    'an unknown system',
    () => altered('two-token.safetensors', { metadata: { system: 'vgg' } }),
    /no system vgg.*two-token/,
  ],
  ['no system', () => altered('two-token.safetensors', { metadata: { system: undefined } }), /name no system/],
  ['no config', () => altered('two-token.safetensors', { metadata: { config: undefined } }), /no config for two-token/],
  ['a config that is not JSON', () => altered('two-token.safetensors', { metadata: { config: '{' } }), /not JSON/],
  [
    'a config that is no object',
    () => altered('two-token.safetensors', { metadata: { config: '[]' } }),
    /must be a JSON object/,
  ],
  [
    'a config value that makes no sense',
    () => altered('rpe-swin.safetensors', { metadata: { config: '{"heads":"two"}' } }),
    /rpe-swin does not fit: heads: Expected a whole number from 1 to 65536, but "two" came/,
  ],
  [
    'an approximation that the engine does not compute',
    () => altered('mini-vit.rpe.safetensors', { metadata: { config: '{"gelu":"tanh"}' } }),
    /gelu: Expected "erf", but "tanh" came/,
  ],
  [
    'a misspelt key of the config',
    () => altered('gqa.safetensors', { metadata: { config: '{"heads":4,"kv_head":2}' } }),
    /gqa does not fit: kv_head: there is no such field; is kv_heads meant\? Its fields are batch, tokens,/,
  ],
  [
    'a window that does not divide the grid',
    () => altered('swin-block.safetensors', { metadata: { config: '{"window":5}' } }),
    /window: a grid of 8 × 12 cannot be cut into windows of 5; window must divide grid_h and grid_w/,
  ],
  [
    'no beam at all',
    () => altered('beam-search.safetensors', { metadata: { config: '{"widths":[]}' } }),
    /widths: Expected at least one beam width/,
  ],
  [
    'a misspelt weight',
    () => {
      const rename = (t: Map<string, StoredTensor>) => {
        t.set('w.query.weight', t.get('w.q.weight') as StoredTensor);
        t.delete('w.q.weight');
      };
      return altered('gqa.safetensors', { tensors: rename });
    },
    /w\.q\.weight is missing: expected shape 16 × 16\. The file has w\.query\.weight, which this configuration does not/,
  ],
  [
    'a word that the vocabulary does not have',
    () => altered('causal-lm.safetensors', { tensors: (t) => void t.get('in.tokens')?.data.fill(19, 3, 4) }),
    /in\.tokens: expected whole numbers from 0 to 18, but 19 came at \[3\]/,
  ],
  [
    'a missing weight',
    () => altered('rpe-swin.safetensors', { tensors: (t) => void t.delete('w.k.bias') }),
    /w\.k\.bias is missing: expected shape 16/,
  ],
  [
    'a missing input',
    () => altered('rpe-swin.safetensors', { tensors: (t) => void t.delete('in.x') }),
    /in\.x is missing: expected shape 12 × 16/,
  ],
  [
    'a tensor of the wrong shape',
    () =>
      altered('rpe-swin.safetensors', {
        tensors: (t) => void t.set('in.x', { dtype: 'F32', shape: [11, 16], data: new Float32Array(176) }),
      }),
    /in\.x: expected shape 12 × 16, but 11 × 16 came/,
  ],
  [
    'fractions where whole numbers belong',
    () =>
      altered('mha.masked.safetensors', {
        tensors: (t) =>
          void t.set('in.attn_mask', { dtype: 'F32', shape: [6, 6], data: new Float32Array(36).fill(0.5) }),
      }),
    /in\.attn_mask: expected whole numbers, but 0\.5 came/,
  ],
  [
    'a row whose keys are all masked',
    () => altered('mha.masked.safetensors', { tensors: (t) => void t.get('in.key_padding_mask')?.data.fill(1) }),
    /−∞ throughout/,
  ],
  [
    'a truncated file',
    () => {
      const path = join(dir, 'two-token.safetensors');
      writeFileSync(path, readFileSync(golden('two-token.safetensors')).subarray(0, 1300));
      return path;
    },
    /truncated/,
  ],
  ['a file that is not there', () => join(dir, 'nowhere.safetensors'), /ENOENT/],
  ['a folder', () => dir, /EISDIR/],
];

it.each(broken)('refuses %s in one line, and still writes the other case', async (_, makeCase, message) => {
  const { code, out, errors } = await run(makeCase(), golden('posenc-1d.safetensors'), '--out', join(dir, 'out'));
  expect(code).toBe(1);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(message);
  expect(errors[0]).not.toContain('\n');
  expect(out).toHaveLength(1);
  expect(written()).toEqual(['posenc-1d.safetensors']);
});

it('warns of results that are not finite where those of PyTorch are, by the name of the tensor, and writes them', async () => {
  const nan = (tensors: Map<string, StoredTensor>) =>
    void (tensors.get('in.x') as StoredTensor).data.fill(Number.NaN, 0, 1);
  const { code, out, errors } = await run(altered('rpe-swin.safetensors', { tensors: nan }), '--out', join(dir, 'out'));
  expect({ code, lines: out.length }).toEqual({ code: 0, lines: 1 });
  expect(errors.every((line) => line.includes(': warning: out.'))).toBe(true);
  expect(errors.join('\n')).toMatch(
    /warning: out\.q \(.*is not finite in \d+ of \d+ cells, the first at 0: NaN; the case has/,
  );
});

it('warns of a key that the config of no system has, and computes the same', async () => {
  const { config } = parse(readFileSync(golden('gqa.safetensors'))).metadata;
  const more = JSON.stringify({ ...JSON.parse(config as string), dropout: 0.5 });
  const path = altered('gqa.safetensors', { metadata: { config: more } });
  const { code, errors } = await run(path, '--out', join(dir, 'out'));
  expect({ code, lines: errors.length }).toEqual({ code: 0, lines: 1 });
  expect(errors[0]).toMatch(
    /warning: dropout is no field of gqa and changes nothing; its fields are batch, tokens, dim,/,
  );
  await run(golden('gqa.safetensors'), '--out', join(dir, 'plain'));
  const [given, plain] = ['out', 'plain'].map((folder) => parse(readFileSync(join(dir, folder, 'gqa.safetensors'))));
  expect(given?.tensors).toEqual(plain?.tensors);
});

it('does not warn of what a mask sets to −∞, in the reference or without one', async () => {
  const drop = (tensors: Map<string, StoredTensor>) => {
    for (const name of [...tensors.keys()]) if (name.startsWith('out.')) tensors.delete(name);
  };
  for (const path of [golden('mha.masked.safetensors'), altered('mha.masked.safetensors', { tensors: drop })]) {
    expect(await run(path, '--out', join(dir, 'out'))).toMatchObject({ code: 0, errors: [] });
  }
  const logits = parse(readFileSync(join(dir, 'out', 'mha.masked.safetensors'))).tensors.get('out.logits');
  expect(Array.from(logits?.data ?? [])).toContain(Number.NEGATIVE_INFINITY);
});

it('refuses two cases of one name, which would be written to one file', async () => {
  mkdirSync(join(dir, 'other'));
  const twin = join(dir, 'other', 'two-token.safetensors');
  writeFileSync(twin, readFileSync(golden('two-token.safetensors')));
  const { code, errors } = await run(
    golden('two-token.safetensors'),
    twin,
    golden('mha.self.safetensors'),
    '--out',
    join(dir, 'out'),
  );
  expect(code).toBe(1);
  expect(errors).toHaveLength(2);
  expect(errors[0]).toMatch(/another case is called two-token\.safetensors/);
  expect(written()).toEqual(['mha.self.safetensors']);
});

it('never replaces a case by its result', async () => {
  const path = altered('two-token.safetensors', {});
  const before = readFileSync(path);
  const { code, errors } = await run(path, '--out', dir);
  expect(code).toBe(1);
  expect(errors[0]).toMatch(/would replace the case/);
  expect(readFileSync(path)).toEqual(before);
});

it('says how it is used when arguments are missing or unknown', async () => {
  const path = golden('two-token.safetensors');
  const cases: [string[], RegExp][] = [
    [[path], /--out DIR is missing/],
    [[path, '--out'], /--out needs a directory/],
    [['--out', join(dir, 'out')], /No case is given/],
    [[path, '--in', dir], /--in is no option/],
    [[path, '--out', dir, '--out', dir], /--out is given twice/],
    [[path, '--out', dir, '--backend', 'webgpu'], /--backend is typescript or wasm, but webgpu came/],
    [[path, '--out', dir, '--backend', 'toString'], /but toString came/],
    [[path, '--out', dir, '--backend'], /but nothing came/],
    [[path, '--out', dir, '--backend', 'wasm', '--backend', 'wasm'], /--backend is given twice/],
  ];
  for (const [args, message] of cases) {
    const { code, errors } = await run(...args);
    expect({ code, lines: errors.length }).toEqual({ code: 1, lines: 1 });
    expect(errors[0]).toMatch(message);
    expect(errors[0]).toContain('Usage: npm run');
  }
  expect(readdirSync(dir).map((name) => basename(name))).toEqual([]);
});
