import { expect, it } from 'vitest';
import { inLanguage, languageOf, languagesOf, nameOf, tagOf, textIn } from './language';

it('finds languages by the lessons’ texts, complete ones first', () => {
  const paths = ['./lessons/vit/pt.mdx', './lessons/vit/en.mdx', './lessons/vit/de.mdx', './lessons/look/de.mdx'];
  expect(languagesOf(paths)).toEqual(['en', 'zh', 'de', 'pt']);
});

it('has English stand in for what a language lacks, and says so', () => {
  const words = { en: 'query', zh: '查询', de: 'Anfrage' };
  expect([inLanguage(words, 'de'), languageOf(words, 'de')]).toEqual(['Anfrage', 'de']);
  expect([inLanguage(words, 'pt'), languageOf(words, 'pt')]).toEqual(['query', 'en']);
  expect(textIn('7', 'pt')).toBe('7');
});

it('calls each language by its own name, and tells browsers which Chinese it is', () => {
  expect(['en', 'zh', 'de'].map(nameOf)).toEqual(['English', '中文', 'Deutsch']);
  expect(['en', 'zh', 'de'].map(tagOf)).toEqual(['en', 'zh-Hans', 'de']);
});
