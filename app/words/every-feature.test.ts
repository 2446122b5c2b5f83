import { describe, expect, it } from 'vitest';

const files = import.meta.glob<object>('../**/words.*.ts', { import: 'words', eager: true });
const features = Object.keys(import.meta.glob('../**/words.ts')).map((path) => path.replace(/\/words\.ts$/, ''));

/** Where each word stands: `ask.predict`. */
const wordsIn = (words: object, within = ''): string[] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && !Array.isArray(word) ? wordsIn(word, `${within}${key}.`) : [`${within}${key}`],
  );
const fileOf = (feature: string, language: string): object => {
  const words = files[`${feature}/words.${language}.ts`];
  if (words) return words;
  throw new Error(`${feature}/words.${language}.ts must export \`words\`.`);
};

describe.each(features)('the words of %s', (feature) => {
  it('are the same ones in English and in Chinese', () => {
    expect(wordsIn(fileOf(feature, 'zh')).sort()).toEqual(wordsIn(fileOf(feature, 'en')).sort());
  });
});

it('stand beside a feature that defines them, in files called after a language', () => {
  for (const path of Object.keys(files)) {
    const [, feature, language] = /^(.*)\/words\.(\w+)\.ts$/.exec(path) ?? [];
    expect(features, path).toContain(feature);
    expect(language, path).toMatch(/^[a-z]{2,3}$/);
  }
});
