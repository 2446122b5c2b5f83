import { describe, expect, it } from 'vitest';
import { firstLoad, foreignRequests, pages } from './first-load';

const manifest = {
  '_first.js': {
    file: 'main.js',
    css: ['main.css'],
    imports: ['_vendor.js'],
    dynamicImports: ['_words.en.js', '_words.zh.js'],
  },
  '_vendor.js': { file: 'vendor.js', imports: ['_vendor.js'] },
  '_words.en.js': { file: 'shared-en.js' },
  '_words.zh.js': { file: 'shared-zh.js' },
  'app/shell/home/index.ts': { file: 'home.js' },
  'content/read-weights.ts': { file: 'reader.js' },
  '_lesson-screen.js': { file: 'screen.js' },
  'app/views/overlay/view.ts': {
    file: 'overlay.js',
    dynamicImports: ['app/views/overlay/words.en.ts', 'app/views/overlay/Late.tsx'],
  },
  'app/views/overlay/words.en.ts': { file: 'overlay-en.js' },
  'content/lessons/vit/lesson.ts?door': { file: 'door.js' },
  'content/lessons/vit/lesson.ts': { file: 'lesson.js' },
  'content/lessons/vit/en.mdx?parts': { file: 'en.js' },
  'content/lessons/vit/en.mdx?part=0': { file: 'en-0.js', imports: ['_vendor.js', '_words.js'] },
  'content/lessons/vit/formulas.tex?part=0': { file: 'formulas-0.js' },
  '_words.js': { file: 'words.js', css: ['words.css'] },
};

describe('the first load', () => {
  it('is what every page begins with and everything that imports statically', () => {
    expect(firstLoad(manifest)).toEqual(['main.js', 'main.css', 'vendor.js']);
  });

  it('of home has no lesson, and that of a step has the lesson, the words around it and its views', () => {
    const [home, step] = pages(manifest, [{ id: 'vit', reads: true, steps: [{ id: 'look', views: ['overlay'] }] }]);
    expect(home).toMatchObject({
      name: 'home (en)',
      language: 'en',
      chunks: ['app/shell/home/index.ts', 'content/read-weights.ts'],
    });
    expect(step).toMatchObject({ name: 'vit/look (en)', of: 'vit (en)' });
    expect(firstLoad(manifest, step?.chunks, step?.language)).toEqual([
      ...['main.js', 'main.css', 'vendor.js', 'shared-en.js', 'door.js', 'screen.js', 'lesson.js'],
      ...['en.js', 'en-0.js', 'words.js', 'words.css', 'formulas-0.js', 'overlay.js', 'overlay-en.js', 'reader.js'],
    ]);
    expect(firstLoad(manifest, [], 'zh')).toContain('shared-zh.js');
  });

  it('cannot be told from a manifest with a chunk missing, or without words', () => {
    expect(() => firstLoad({})).toThrow('_first.js');
    expect(() => pages({ '_first.js': { file: 'main.js' } }, [])).toThrow('no words');
    expect(() => firstLoad(manifest, ['gone.ts'])).toThrow('"gone.ts"');
  });
});

describe('requests to another origin', () => {
  it.each([
    'fetch("https://a.org/x")',
    'import(`//cdn.org/x.js`)',
    'image.src="https://a.org/x.png"',
    '<script src="https://a.org/x.js">',
    '<link rel="preconnect" href="https://fonts.org">',
    '@import "https://fonts.org/css";',
    'background: url(//a.org/x.png)',
  ])('are found in %s', (text) => {
    expect(foreignRequests(text)).toHaveLength(1);
  });

  it.each([
    '<a href="https://arxiv.org/abs/2010.11929">',
    '<link rel="canonical" href="https://example.org/en/vit/scores/" />',
    'createElementNS("http://www.w3.org/2000/svg")',
    'fetch("./weights.safetensors")',
    'url(data:font/woff2;base64,AA)',
  ])('are not seen in %s', (text) => {
    expect(foreignRequests(text)).toEqual([]);
  });
});
