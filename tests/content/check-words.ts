import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stepsOf as stepIdsOf } from '@/content/card';
import { cardOf } from '@/content/course';
import { loadWords } from '@/content/lessons';
import type { Lesson } from '@/content/schema';

/** The prose alone: a number from the run and a formula in a line count as one word. */
const prose = (text: string): string =>
  text
    .replace(/<(Ask|Notes|Source)>.*?<\/\1>/gs, '')
    .replace(/<Formula\s*\/>/g, '')
    .replace(/<Value [^>]*\/>/g, '0')
    .replace(/\$[^$]+\$/g, 'x')
    .replace(/<[^>]+>/g, '');

const words = (text: string): number => prose(text).match(/[\p{L}\p{N}][\p{L}\p{N},’.-]*/gu)?.length ?? 0;
/** Chinese characters, and each number or Latin word as one. */
const characters = (text: string): number =>
  prose(text).match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0;

const attributes = (text: string, tag: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}\\b[^>]*\\b${name}="([^"]+)"`, 'g'))].map(([, value]) => value as string);

/** What the words of a lesson promise, read off the files in its folder. Call it in a `describe`. */
export async function checkWords(lesson: Lesson, folder: string): Promise<void> {
  const lessonId = lesson.card.id;
  const ids = lesson.steps.map(({ id }) => id);
  const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
  /** Step id → what stands between <Step> and </Step>. */
  const stepsOf = (file: string): Map<string, string> =>
    new Map(
      [...read(file).matchAll(/<Step id="([^"]+)"[^>]*>(.*?)<\/Step>/gs)].map(([, id, text]) => [
        id as string,
        text as string,
      ]),
    );
  const texts = { en: stepsOf('en.mdx'), zh: stepsOf('zh.mdx') };
  const both = ids.flatMap((id) => [
    { id, language: 'en', text: texts.en.get(id) ?? '' },
    { id, language: 'zh', text: texts.zh.get(id) ?? '' },
  ]);
  const [en, zh] = await Promise.all([loadWords(lessonId, 'en'), loadWords(lessonId, 'zh')]);

  it('have the steps of the lesson in both languages, in order', () => {
    expect([...texts.en.keys()]).toEqual(ids);
    expect([...texts.zh.keys()]).toEqual(ids);
    expect(Object.keys(en.text.steps)).toEqual(ids);
    expect(Object.keys(zh.text.steps)).toEqual(ids);
  });

  it('have one formula for every step, placed once', () => {
    expect(Object.keys(en.formulas)).toEqual(ids);
    for (const { id, language, text } of both) {
      expect(text.match(/<Formula\s*\/>/g), `${id} in ${language}`).toHaveLength(1);
    }
  });

  it('have labels that fit under a thumbnail', () => {
    for (const { short } of Object.values(en.text.steps)) expect(short.length, short).toBeLessThanOrEqual(10);
    for (const { short } of Object.values(zh.text.steps)) expect(short.length, short).toBeLessThanOrEqual(8);
    for (const { short } of Object.values(zh.text.steps)) {
      expect(short.match(/\p{Script=Han}/gu)?.length ?? 0, short).toBeLessThanOrEqual(5);
    }
  });

  it.each(ids)('stay within what a step may take: %s', (id) => {
    const count = words(texts.en.get(id) ?? '');
    expect(count).toBeGreaterThanOrEqual(40);
    expect(count).toBeLessThanOrEqual(110);
    const han = characters(texts.zh.get(id) ?? '');
    expect(han).toBeGreaterThanOrEqual(80);
    expect(han).toBeLessThanOrEqual(200);
  });

  it('ask, answer and note in every step, and cite at most once', () => {
    for (const { id, language, text } of both) {
      for (const tag of ['Ask', 'Answer', 'Notes']) {
        expect(text.match(new RegExp(`<${tag}>`, 'g')), `<${tag}> of ${id} in ${language}`).toHaveLength(1);
      }
      expect(text.match(/<Source>/g)?.length ?? 0, `<Source> of ${id} in ${language}`).toBeLessThanOrEqual(1);
    }
  });

  it('offer exactly the choices that the lesson knows', () => {
    for (const { id, language, text } of both) {
      const ask = lesson.steps.find((step) => step.id === id)?.ask;
      const wanted = ask?.kind === 'choice' ? ask.options : [];
      expect(attributes(text, 'Choice', 'id'), `${id} in ${language}`).toEqual(wanted);
    }
  });

  it('have blanks where several numbers are asked for, as many in both languages, and nowhere else', () => {
    for (const { id, ask } of lesson.steps) {
      const [english, chinese] = [texts.en, texts.zh].map((of) => of.get(id)?.match(/<Blank \/>/g)?.length ?? 0);
      expect(chinese, id).toBe(english);
      expect((english ?? 0) > 0, id).toBe(ask.kind === 'numbers');
    }
  });

  it('lead only to lessons and steps that exist, and to the same in both languages', () => {
    const linksIn = (text: string): string[] =>
      [...text.matchAll(/<Go\b([^>]*)>/g)].map(([tag]) => {
        const [to = lessonId] = attributes(tag, 'Go', 'lesson');
        const steps = stepIdsOf(cardOf(to) ?? { steps: {} });
        const [step = steps[0] ?? ''] = attributes(tag, 'Go', 'step');
        expect(steps, tag).toContain(step);
        return `${to}/${step}`;
      });
    for (const id of ids) {
      expect(linksIn(texts.zh.get(id) ?? '').sort(), id).toEqual(linksIn(texts.en.get(id) ?? '').sort());
    }
  });

  it('quote the same numbers in both languages, and none that the lesson does not define', () => {
    for (const { id, numbers = {}, symbols } of lesson.steps) {
      const [english = '', chinese = ''] = [texts.en.get(id), texts.zh.get(id)];
      const quoted = attributes(english, 'Value', 'is').sort();
      expect(attributes(chinese, 'Value', 'is').sort(), id).toEqual(quoted);
      expect(new Set(quoted.filter((name) => !['row', 'col', 'block', 'head'].includes(name))), id).toEqual(
        new Set(Object.keys(numbers)),
      );
      for (const of of attributes(english + chinese, 'Value', 'of')) expect(Object.keys(symbols), id).toContain(of);
    }
  });

  it('use only symbols that the step names, and use them all', () => {
    const tex = new Map(
      read('formulas.tex')
        .split(/^%\s*/m)
        .slice(1)
        .map((part) => [part.slice(0, part.indexOf('\n')).trim(), part]),
    );
    for (const { id, symbols } of lesson.steps) {
      const text = (texts.en.get(id) ?? '') + (texts.zh.get(id) ?? '');
      const live = [...((tex.get(id) ?? '') + text).matchAll(/\\[st]\{(\w+)\}/g)].map(([, key]) => key);
      const plain = [...text.matchAll(/<T>([^<]+)<\/T>/g)].map(([, key]) => key);
      const quoted = attributes(text, 'Value', 'of');
      const keys = [...live, ...plain, ...quoted, ...attributes(text, 'T', 'of')];
      expect(new Set(keys), id).toEqual(new Set(Object.keys(symbols)));
    }
  });

  it('set Chinese with Chinese punctuation', () => {
    for (const [id, text] of texts.zh) {
      const sentences = text.replace(/<[^>]+>/g, '').replace(/\$[^$]+\$/g, '');
      expect(sentences.match(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/gu), id).toBeNull();
    }
  });
}
