import { expect, it } from 'vitest';
import { defineWords, fetchWords, type Some } from './define';

interface Greetings {
  readonly hello: string;
  readonly count: (n: number) => string;
  readonly days: { readonly first: string; readonly rest: readonly string[] };
}

const en: Greetings = { hello: 'hello', count: (n) => `${n} things`, days: { first: 'Monday', rest: ['Tuesday'] } };
const zh: Greetings = { hello: '你好', count: (n) => `${n} 个`, days: { first: '星期一', rest: ['星期二'] } };
const nl: Some<Greetings> = { hello: 'hallo', days: { first: 'maandag' } };

/** What was fetched, in order. */
function greetings() {
  const fetched: string[] = [];
  const file = (code: string, words: Some<Greetings>) => async () => {
    fetched.push(code);
    return words as Greetings;
  };
  const files = { './words.en.ts': file('en', en), './words.zh.ts': file('zh', zh), './words.nl.ts': file('nl', nl) };
  return { words: defineWords<Greetings>(files), fetched };
}

it('fetches one language, once, and leaves the others where they are', async () => {
  const { words, fetched } = greetings();
  await fetchWords('zh');
  await fetchWords('zh');
  expect(words('zh').hello).toBe('你好');
  expect(fetched).toEqual(['zh']);
});

it('says the words that are here while others are on their way', async () => {
  const { words } = greetings();
  await fetchWords('zh');
  expect(words('en').hello).toBe('你好');
});

it('says what to do where no words have come', () => {
  expect(() => greetings().words('en')).toThrow('await fetchWords(language)');
});

it('has the English word, within a group too, for each that another language lacks', async () => {
  const { words } = greetings();
  await fetchWords('nl');
  const { hello, count, days } = words('nl');
  expect([hello, count(2), days.first, days.rest]).toEqual(['hallo', '2 things', 'maandag', ['Tuesday']]);
});

it('is English throughout in a language that this feature has no file for', async () => {
  const { words } = greetings();
  await fetchWords('fr');
  expect(words('fr')).toEqual(en);
});
