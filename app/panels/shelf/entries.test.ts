import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { words as lens } from '@/app/lens/words.en';
import { words as lensZh } from '@/app/lens/words.zh';
import { openCase, runCase } from '@/lib/systems/case';
import { systemFiles } from '@/lib/systems/files';
import { groupsOf, search } from './entries';
import { words } from './words.en';
import { words as wordsZh } from './words.zh';

const traceOf = async (file: string) =>
  runCase(await openCase(readFileSync(new URL(`../../../tests/golden/${file}`, import.meta.url)), systemFiles));
const vit = await traceOf('mini-vit-grad.safetensors');
const groups = groupsOf(vit, { ...words, lens });
const titles = groups.map(({ title }) => title);
const namesIn = (of: typeof groups | ReturnType<typeof search>) =>
  of.flatMap(({ entries }) => entries.map(({ named }) => named.name));

describe('the list', () => {
  it('has every tensor of the run, once', () => {
    expect(namesIn(groups).sort()).toEqual([...vit.names].sort());
  });

  it('has a group for each part of the network, in order of making, and gradients behind them', () => {
    const own = titles.filter((title) => !title?.startsWith('Gradients'));
    expect(own[0]).toBe('Beginning');
    expect(own[1]).toBe('Block 1');
    expect(own.at(-1)).toBe('End');
    expect(titles.slice(own.length)).toEqual(own.map((title) => `Gradients · ${title}`));
  });

  it('has a weight before what is made with it, and behind what was made before', () => {
    const names = namesIn(groups);
    const at = (name: string) => names.indexOf(name);
    expect(at('w.block.0.attn.proj.weight')).toBeLessThan(at('block.0.attn.proj'));
    expect(at('w.block.0.attn.proj.weight')).toBeGreaterThan(at('block.0.attn.concat'));
    expect(at('w.head.weight')).toBeLessThan(at('logits'));
  });

  it('calls the parts of the network in the page’s language', () => {
    expect(groupsOf(vit, { ...wordsZh, lens: lensZh }).map(({ title }) => title)).toContain('梯度 · 块 1');
  });

  it('is one group without a name where the network has no parts', async () => {
    const [only, ...more] = groupsOf(await traceOf('two-token.safetensors'), { ...words, lens });
    expect(only?.title).toBeNull();
    expect(more).toEqual([]);
  });
});

describe('a search', () => {
  const first = (query: string) => namesIn(search(groups, query))[0];

  it('finds a tensor by its whole name, before all that begin like it', () => {
    for (const name of vit.names) expect(first(name)).toBe(name);
  });

  it('finds by symbol, with or without its TeX', () => {
    for (const query of ['W_QKV', 'wqkv', ' w_qkv ']) expect(first(query)).toBe('w.block.0.attn.qkv.weight');
    expect(first('γ_1')).toBe('w.block.0.norm1.weight');
    expect(first('gamma_1')).toBe('w.block.0.norm1.weight');
  });

  it('finds by shape, however it is typed', () => {
    const { shape } = vit.get('w.head.weight').tensor;
    for (const between of ['x', ' x ', '×', ' × ']) {
      const found = namesIn(search(groups, shape.join(between)));
      expect(found).toContain('w.head.weight');
      expect(found.every((name) => vit.get(name).tensor.shape.join('x').includes(shape.join('x')))).toBe(true);
    }
  });

  it('finds by several words at once: part, axis, role', () => {
    expect(namesIn(search(groups, 'block 1 query attn'))).toContain('block.0.attn.q');
    expect(namesIn(search(groups, 'gradients head'))).toContain('grad.block.0.attn.q');
  });

  it('finds nothing where nothing is called so, and everything where nothing is asked', () => {
    expect(search(groups, 'no such tensor')).toEqual([]);
    expect(search(groups, '  ')).toBe(groups);
  });
});
