import { expect, it } from 'vitest';
import { textsIn } from './texts.ts';

it('reads a lesson line by line: numbers as 0, formulas and code as x, tags left out', () => {
  const lesson = [
    '<Step id="query" title="一个查询" short="查询">',
    '',
    '矩阵 <T of="Q">Q</T> 的第 <Value is="row" /> 行是 $\\s{Q}{q_i}$，`q @ k` 是<T of="S">分数</T>。',
    '<Source>Bridle，1990。</Source>',
    'No Chinese here.',
  ].join('\n');
  expect(textsIn('zh.mdx', lesson)).toEqual([
    { line: 1, purpose: 'title', words: '一个查询' },
    { line: 1, purpose: 'label', words: '查询' },
    { line: 3, purpose: 'words', words: '矩阵 Q 的第 0 行是 x，x 是分数。' },
    { line: 4, purpose: 'source', words: 'Bridle，1990。' },
  ]);
});

it('reads strings and templates of code, and no comments', () => {
  const code = [
    '// 注释',
    "const words = { close: '关闭', open: 'Open',",
    'count: (n: number) => `共 $' + '{n} 个` };',
  ].join('\n');
  expect(textsIn('words.zh.ts', code)).toEqual([
    { line: 2, purpose: 'words', words: '关闭' },
    { line: 3, purpose: 'words', words: '共 \uFFFC 个' },
  ]);
});

it('reads the page’s own lines, each language of a button by itself', () => {
  expect(textsIn('index.html', '<button>Try again · 再试一次</button>\n<p>运行 <code>npx serve</code></p>')).toEqual([
    { line: 1, purpose: 'words', words: '再试一次' },
    { line: 2, purpose: 'words', words: '运行 x' },
  ]);
});
