import { expect, it } from 'vitest';
import type { MarkdownNode } from './markdown.ts';
import { remarkUnbrokenChinese } from './remark-chinese.ts';

const text = (value: string): MarkdownNode => ({ type: 'text', value });
const number: MarkdownNode = { type: 'mdxJsxTextElement', name: 'Value', children: [] };

/** What stands in a paragraph afterwards; `·` for a space that breaks no line, `|` where none ends between characters. */
function bound(...children: MarkdownNode[]): string {
  const paragraph = { type: 'paragraph', children: structuredClone(children) };
  remarkUnbrokenChinese()({ type: 'root', children: [paragraph] });
  const written = paragraph.children.map(({ value }) => value ?? '0').join('');
  return written.replaceAll('\u00a0', '·').replaceAll('\u2060', '|');
}

it('a number stays with what it counts', () => {
  expect(bound(text('第 6 行的 17 个数都变'))).toBe('第·6·行的 17·个数都变');
  expect(bound(text('看第 '), number, text(' 行的 '), number, text(' 个数'))).toBe('看第·0·行的 0·个数');
  expect(bound(text('同样 17 '), text('行与 2 '), text('号'))).toBe('同样 17·行与 2·号');
});

it('a sign stays with what follows it', () => {
  expect(bound(text('一个头是 96 ÷ 8 = 12 维'))).toBe('一个头是 96·÷·8 =·12·维');
});

it('a mark stays with the formula before it, and two coordinates together', () => {
  expect(bound(text('乘以 '), number, text('，再加上偏置'))).toBe('乘以 0|，再加上偏置');
  expect(bound(text('像素 ('), number, text(', '), number, text(') 在 (1, 2)'))).toBe('像素 (0,·0) 在 (1,·2)');
});

it('three characters at least stand on the last line', () => {
  expect(bound(text('每个词元都不变。'))).toBe('每个词元都|不|变。');
  expect(bound(text('（上方各步）。'))).toBe('（上方|各|步）。');
  expect(bound(text('都向 1/17 靠拢。'))).toBe('都向 1/17·靠|拢。');
  expect(bound(text('损失是 0。'))).toBe('损失是·0。');
  expect(bound(text('答案是 7 对。'))).toBe('答案是 7·对。');
  expect(bound(text('第几列？（从 0 数起）'))).toBe('第几列？（从 0·数|起）');
});

it('a live word before the full stop stays whole', () => {
  const live = { type: 'mdxJsxTextElement', children: [text('概率')] };
  const paragraph = { type: 'paragraph', children: [text('柱形是'), live, text('。')] };
  remarkUnbrokenChinese()({ type: 'root', children: [paragraph] });
  expect(live.children[0]?.value).toBe('概\u2060率');
});

it('an option without a full stop, and another language, stay as they are', () => {
  expect(bound(text('全都变'))).toBe('全都变');
  expect(bound(text('96 ÷ 8 = 12 numbers.'))).toBe('96 ÷ 8 = 12 numbers.');
});
