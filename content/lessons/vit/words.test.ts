import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** Step id → what stands between <Step> and </Step>. */
function stepsOf(file: string): Map<string, string> {
  const found = read(file).matchAll(/<Step id="([^"]+)"[^>]*>(.*?)<\/Step>/gs);
  return new Map([...found].map(([, id, words]) => [id as string, words as string]));
}

const texts = { en: stepsOf('en.mdx'), zh: stepsOf('zh.mdx') };

it('the words say early, and again where patterns tempt, which weights they speak of', () => {
  expect(texts.en.get('embed')).toMatch(/training on handwritten digits \(MNIST\)/);
  expect(texts.zh.get('embed')).toMatch(/手写数字（MNIST）训练而得/);
  for (const id of ['embed', 'look', 'class']) {
    expect(texts.en.get(id), id).toMatch(/untrained/i);
    expect(texts.zh.get(id), id).toMatch(/没有训练过/);
  }
  for (const id of ['look', 'blocks', 'class']) {
    expect(texts.en.get(id), id).toMatch(/[Ww]ith the learned weights/);
    expect(texts.zh.get(id), id).toMatch(/用训练过的权重/);
  }
});
