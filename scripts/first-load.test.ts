import { describe, expect, it } from 'vitest';
import { firstLoad, foreignRequests, pages } from './first-load';

const manifest = {
  'index.html': { file: 'main.js', isEntry: true, css: ['main.css'], imports: ['_vendor.js'] },
  '_vendor.js': { file: 'vendor.js', imports: ['_vendor.js'] },
  'app/shell/home/Home.tsx': { file: 'home.js' },
  'app/shell/LessonScreen.tsx': { file: 'screen.js' },
  'app/views/overlay/view.ts': { file: 'overlay.js' },
  'content/lessons/vit/lesson.ts': { file: 'lesson.js' },
  'content/lessons/vit/en.mdx': { file: 'en.js', imports: ['_vendor.js', '_words.js'] },
  'content/lessons/vit/formulas.tex': { file: 'formulas.js' },
  '_words.js': { file: 'words.js', css: ['words.css'] },
};

describe('the first load', () => {
  it('is the entry and everything it imports statically', () => {
    expect(firstLoad(manifest)).toEqual(['main.js', 'main.css', 'vendor.js']);
  });

  it('of a lesson has the screen, the lesson, its words, its formulas and its views besides', () => {
    const [home, [page, chunks] = ['', []]] = pages(manifest, () => ['overlay']);
    expect(home).toEqual(['home', ['app/shell/home/Home.tsx', 'content/lessons/vit/lesson.ts']]);
    expect(page).toBe('vit (en)');
    expect(firstLoad(manifest, chunks)).toEqual([
      ...['main.js', 'main.css', 'vendor.js', 'screen.js', 'lesson.js'],
      ...['en.js', 'words.js', 'words.css', 'formulas.js', 'overlay.js'],
    ]);
  });

  it('cannot be told from a manifest without an entry or with a chunk missing', () => {
    expect(() => firstLoad({})).toThrow('no entry');
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
    'createElementNS("http://www.w3.org/2000/svg")',
    'fetch("./weights.safetensors")',
    'url(data:font/woff2;base64,AA)',
  ])('are not seen in %s', (text) => {
    expect(foreignRequests(text)).toEqual([]);
  });
});
