import { expect, it } from 'vitest';
import { mathOf, plainText } from './math';
import { type Prerendered, pageHtml } from './page';

const page: Prerendered = {
  ...{ lang: 'zh', lesson: 'vit', step: 'scores', title: 'Q & A', lessonTitle: 'ViT' },
  body: '<p>A <span>row</span> &lt; 2.</p><p>More.</p>',
};
const PICTURE = 'zh/vit/scores/stage.webp';
const property = (html: string, name: string): string | undefined =>
  new RegExp(`property="${name}" content="([^"]*)"`).exec(html)?.[1];

it('says title, description and picture, absolutely where the site knows its address', () => {
  const html = pageHtml(page, PICTURE, 'https://example.org/site');
  expect(html).toContain('<html lang="zh-Hans" data-step="/zh/vit/scores">');
  expect(property(html, 'og:title')).toBe('Q &amp; A · ViT');
  expect(property(html, 'og:description')).toBe('A row &lt; 2.');
  expect(property(html, 'og:image')).toBe('https://example.org/site/zh/vit/scores/stage.webp');
  expect(html).toContain('<link rel="canonical" href="https://example.org/site/zh/vit/scores/" />');
});

it('leans on no address where the site knows none, and on no picture where there is none', () => {
  expect(property(pageHtml(page, PICTURE, ''), 'og:image')).toBe('../../../zh/vit/scores/stage.webp');
  expect(pageHtml(page, PICTURE, '')).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  expect(pageHtml(page, null, '')).not.toContain('og:image');
});

it('describes a long text by its first sentences', () => {
  const said = `${'One sentence of some length. '.repeat(20)}`;
  const described = property(pageHtml({ ...page, body: `<p>${said}</p>` }, null, ''), 'og:description') ?? '';
  expect(described.length).toBeLessThanOrEqual(200);
  expect(described).toMatch(/length\.$/);
});

it('keeps of a formula what browsers draw by themselves, and says it as text', () => {
  const html = '<span data-tex="W_{E}"><math><mi>W</mi></math><span class="katex-html">W</span></span>';
  expect(mathOf(html)).toBe('<math alttext="W_{E}"><mi>W</mi></math>');
  expect(plainText(`<p>By ${mathOf(html)} &amp; more</p>`)).toBe('By W_E & more');
  expect(plainText('<math alttext="K^\\top"><msup><mi>K</mi><mi>⊤</mi></msup></math>')).toBe('K⊤');
  expect(() => mathOf('<span></span>')).toThrow('A formula was expected to hold <math>');
});
