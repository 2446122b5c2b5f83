import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { course } from '@/content/course';
import { loadWords } from '@/content/lessons';
import type { Lesson } from '@/content/schema';
import { expectNone } from './mistakes/expect-none';
import { attributes, formulasIn, linksIn, mistakesInWords, stepsIn } from './mistakes/words';
import { askingOf } from './open-lesson';

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

/** How a lesson ends in one language: where its sentences lead, what is asked again, which lesson comes next. */
interface Ended {
  readonly title: string;
  readonly said: readonly { readonly steps: readonly string[]; readonly text: string }[];
  readonly asked: readonly string[];
  readonly onward: readonly string[];
}

function endIn(mdx: string): Ended | null {
  const [, title, end] = /<End title="([^"]+)">(.*)<\/End>\s*$/s.exec(mdx) ?? [];
  if (title === undefined || end === undefined) return null;
  const said = [...end.matchAll(/<Recap step="([^"]+)">(.*?)<\/Recap>/gs)];
  return {
    title,
    said: said.map(([, steps = '', text = '']) => ({ steps: steps.split(' '), text: text.trim() })),
    asked: attributes(end, 'Recall', 'of'),
    onward: attributes(end, 'Onward', 'lesson'),
  };
}

/** How a lesson ends, read off its texts. Call it in a `describe`. */
function checkEnd(lesson: Lesson, mdx: Readonly<Record<'en' | 'zh', string>>): void {
  const { id } = lesson.card;
  const ids = lesson.steps.map((step) => step.id);

  it.each(['en', 'zh'] as const)('end in %s: three to five sentences, three questions, one way on', (language) => {
    const end = endIn(mdx[language]);
    if (!end) throw new Error(`${id} ends in no <End title="…">; CONTRIBUTING.md, “The end of a lesson”, shows one.`);
    const { title, said, asked, onward } = end;
    expect(title).not.toBe('');
    expect(said.length).toBeGreaterThanOrEqual(3);
    expect(said.length).toBeLessThanOrEqual(5);
    expect(asked).toHaveLength(3);
    for (const step of [...said.flatMap(({ steps }) => steps), ...asked]) expect(ids).toContain(step);
    for (const { text } of said) {
      expect(text.match(/[.。](?=\s|$)/g), `one sentence: ${text}`).toHaveLength(1);
      expect(language === 'en' ? words(text) : characters(text), text).toBeLessThanOrEqual(language === 'en' ? 35 : 60);
    }
    expect(onward).toHaveLength(1);
    expect(course.map((card) => card.id).filter((other) => other !== id)).toContain(onward[0]);
  });

  it('ask again what can be asked with fresh numbers', () => {
    for (const step of endIn(mdx.en)?.asked ?? []) {
      expect(askingOf(lesson, step).draw, `${id}/${step} draws fresh numbers`).toBeDefined();
    }
  });

  it('end alike in both languages', () => {
    const [english, chinese] = [endIn(mdx.en), endIn(mdx.zh)];
    expect(chinese?.said.map(({ steps }) => steps)).toEqual(english?.said.map(({ steps }) => steps));
    expect([chinese?.asked, chinese?.onward]).toEqual([english?.asked, english?.onward]);
  });
}

/** What the words of a lesson promise, read off the files in its folder. Call it in a `describe`. */
export async function checkWords(lesson: Lesson, folder: string): Promise<void> {
  const lessonId = lesson.card.id;
  const ids = lesson.steps.map(({ id }) => id);
  const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
  const texts = { en: stepsIn(read('en.mdx')), zh: stepsIn(read('zh.mdx')) };
  const both = ids.flatMap((id) => [
    { id, language: 'en', text: texts.en.get(id) ?? '' },
    { id, language: 'zh', text: texts.zh.get(id) ?? '' },
  ]);
  const [en, zh] = await Promise.all([loadWords(lessonId, 'en'), loadWords(lessonId, 'zh')]);

  checkEnd(lesson, { en: read('en.mdx'), zh: read('zh.mdx') });

  it('have the steps of the lesson in both languages, in order', () => {
    expect([...texts.en.keys()]).toEqual(ids);
    expect([...texts.zh.keys()]).toEqual(ids);
    expect(Object.keys(en.text.steps)).toEqual(ids);
    expect(Object.keys(zh.text.steps)).toEqual(ids);
  });

  it('have one formula for every step, placed once at most', () => {
    expect(Object.keys(en.formulas)).toEqual(ids);
    for (const { id, language, text } of both) {
      expect(text.match(/<Formula\s*\/>/g)?.length ?? 0, `${id} in ${language}`).toBeLessThanOrEqual(1);
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

  it('name only steps, symbols, numbers, choices and lessons that there are, and use all that the step names', () => {
    expectNone(mistakesInWords(lesson, { ...texts, formulas: formulasIn(read('formulas.tex')) }));
  });

  it('have blanks where several numbers are asked for, as many in both languages, and nowhere else', () => {
    for (const { id, ask } of lesson.steps) {
      const [english, chinese] = [texts.en, texts.zh].map((of) => of.get(id)?.match(/<Blank \/>/g)?.length ?? 0);
      expect(chinese, id).toBe(english);
      expect((english ?? 0) > 0, id).toBe(ask.kind === 'numbers');
    }
  });

  it('lead to the same steps and quote the same numbers in both languages', () => {
    for (const id of ids) {
      const [english, chinese] = [texts.en, texts.zh].map((of) => of.get(id) ?? '') as [string, string];
      expect(linksIn(lessonId, chinese), id).toEqual(linksIn(lessonId, english));
      expect(attributes(chinese, 'Value', 'is').sort(), id).toEqual(attributes(english, 'Value', 'is').sort());
    }
  });

  it('set Chinese with Chinese punctuation', () => {
    for (const [id, text] of texts.zh) {
      const sentences = text.replace(/<[^>]+>/g, '').replace(/\$[^$]+\$/g, '');
      expect(sentences.match(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/gu), id).toBeNull();
    }
  });
}
