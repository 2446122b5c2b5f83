import { RIGHT } from '@/content/asking';
import { stepsOf } from '@/content/card';
import { cardOf, course } from '@/content/course';
import { misconceptions } from '@/content/judging/registry';
import { unknownName } from '@/content/nearest-name';
import type { Lesson, Step } from '@/content/schema';
import { askingOf, openLesson } from '../open-lesson';

/** Step id → its words, as they are written between `<Step>` and `</Step>`, or its TeX. */
export type Texts = ReadonlyMap<string, string>;

export interface LessonTexts {
  readonly en: Texts;
  readonly zh: Texts;
  readonly formulas: Texts;
}

export const stepsIn = (mdx: string): Texts =>
  new Map([...mdx.matchAll(/<Step id="([^"]+)"[^>]*>(.*?)<\/Step>/gs)].map(([, id = '', text = '']) => [id, text]));

export const formulasIn = (tex: string): Texts =>
  new Map(
    tex
      .split(/^%\s*/m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')).trim(), part]),
  );

/** The values of an attribute of all elements of a kind. */
export const attributes = (text: string, tag: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}\\b[^>]*\\b${name}="([^"]+)"`, 'g'))].map(([, value]) => value as string);

/** Where the links of a text lead: `lesson/step`, sorted. */
export const linksIn = (own: string, text: string): string[] =>
  [...text.matchAll(/<Go\b([^>]*)>/g)]
    .map(([tag]) => {
      const [to = own] = attributes(tag, 'Go', 'lesson');
      const [step = stepsOf(cardOf(to) ?? { steps: {} })[0] ?? ''] = attributes(tag, 'Go', 'step');
      return `${to}/${step}`;
    })
    .sort();

/** What stands in the address anyway can be quoted in every step. */
const ALWAYS = ['row', 'col', 'block', 'head'];

/** Names in the words and formulas of a lesson that nothing has, and what a step names and nothing uses. */
export function mistakesInWords(lesson: Lesson, texts: LessonTexts): string[] {
  const { id } = lesson.card;
  const ids = lesson.steps.map((step) => step.id);
  const files = { 'en.mdx': texts.en, 'zh.mdx': texts.zh, 'formulas.tex': texts.formulas };
  return [
    ...Object.entries(files).flatMap(([file, of]) => [
      ...[...of.keys()]
        .filter((key) => !ids.includes(key))
        .map((key) => `${id}, ${file}: ${unknownName('step', key, ids)}`),
      ...ids.filter((step) => !of.has(step)).map((step) => `${id}/${step}, ${file}: the step is not there.`),
    ]),
    ...lesson.steps.flatMap((step) => inStep(lesson, step, texts).map((said) => `${id}/${step.id}, ${said}`)),
  ];
}

function inStep(lesson: Lesson, step: Step, texts: LessonTexts): string[] {
  const tex = texts.formulas.get(step.id) ?? '';
  const written = [
    ['en.mdx', texts.en.get(step.id) ?? ''],
    ['zh.mdx', texts.zh.get(step.id) ?? ''],
  ] as const;
  const [symbols, numbers] = [Object.keys(step.symbols), Object.keys(step.numbers ?? {})];
  const all = written.map(([, text]) => text).join('');
  const unused = (kind: string, names: readonly string[], used: readonly string[], where: string): string[] =>
    names.filter((name) => !used.includes(name)).map((name) => `${kind} ${name}: ${where}`);
  return [
    ...namesIn('formulas.tex', symbolsIn(tex), 'symbol', symbols),
    ...written.flatMap(([file, text]) => [
      ...namesIn(file, symbolsIn(text), 'symbol', symbols),
      ...namesIn(`${file}, <Value is>`, attributes(text, 'Value', 'is'), 'number', [
        ...numbers,
        ...ALWAYS,
        ...numbersAsked(lesson, step),
      ]),
      ...repliesIn(file, text, lesson, step),
      ...linksFrom(file, text, lesson),
    ]),
    ...unused('symbol', symbols, symbolsIn(tex + all), 'no text and no formula of the step uses it.'),
    ...unused('number', numbers, attributes(all, 'Value', 'is'), 'no <Value is> of the step quotes it.'),
  ];
}

const namesIn = (where: string, used: readonly string[], kind: string, known: readonly string[]): string[] =>
  used.filter((name) => !known.includes(name)).map((name) => `${where}: ${unknownName(kind, name, known)}`);

/** Live symbols in formulas, in formulas of the text, and in the text. */
const symbolsIn = (text: string): string[] => [
  ...[...text.matchAll(/\\[st]\{(\w+)\}/g)].map(([, key]) => key as string),
  ...[...text.matchAll(/<T>([^<]+)<\/T>/g)].map(([, key]) => key as string),
  ...attributes(text, 'T', 'of'),
  ...attributes(text, 'Value', 'of'),
];

/** The numbers of a step's question: its own, those that it is asked with, and those of an answer. */
function numbersAsked(lesson: Lesson, { id, ask }: Step): string[] {
  const asking = askingOf(lesson, id);
  const c = openLesson(lesson)(id);
  const told = asking.judge(c, asking.guessOf(c, RIGHT)).numbers ?? {};
  return [ask.given ?? {}, asking.numbers ?? {}, told].flatMap(Object.keys);
}

/** Every wrong answer has a reply, in the words or in the registry; `<Wrong of>`, `<Choice>` and `<Line>` name answers. */
function repliesIn(file: string, text: string, lesson: Lesson, { id, ask }: Step): string[] {
  const answers = askingOf(lesson, id).answers(openLesson(lesson)(id));
  const slips = Object.keys(answers).filter((each) => each !== RIGHT);
  const own = attributes(text, 'Wrong', 'of');
  const silent = slips.filter((slip) => !own.includes(slip) && !misconceptions[slip]);
  const options = ask.kind === 'choice' ? [RIGHT, ...slips] : [];
  const lines = ask.kind === 'order' ? [...([answers[RIGHT]].flat() as string[]), ...slips] : [];
  return [
    ...namesIn(`${file}, <Wrong of>`, own, 'misconception in this question', slips),
    ...silent.map((slip) => `${file}: nothing is said to ${slip}; write <Wrong of="${slip}"> or its file.`),
    ...offeredIn(`${file}, <Choice id>`, attributes(text, 'Choice', 'id'), 'option', options),
    ...offeredIn(`${file}, <Line id>`, attributes(text, 'Line', 'id'), 'line', lines),
  ];
}

/** What is offered to choose among: each once, in any order, and no others. */
function offeredIn(where: string, offered: readonly string[], kind: string, wanted: readonly string[]): string[] {
  const said = namesIn(where, offered, kind, wanted);
  if (said.length || [...offered].sort().join() === [...wanted].sort().join()) return said;
  return [`${where}: expected ${wanted.join(', ')}, in any order; there is ${offered.join(', ') || 'none'}.`];
}

function linksFrom(file: string, text: string, lesson: Lesson): string[] {
  return linksIn(lesson.card.id, text).flatMap((link) => {
    const [to = '', step = ''] = link.split('/');
    const card = to === lesson.card.id ? lesson.card : cardOf(to);
    if (!card)
      return [
        `${file}, <Go lesson>: ${unknownName(
          'lesson',
          to,
          course.map(({ id }) => id),
        )}`,
      ];
    const steps = stepsOf(card);
    return steps.includes(step) ? [] : [`${file}, <Go step>: ${unknownName('step', step, steps)}`];
  });
}
