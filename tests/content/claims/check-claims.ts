import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Claims, States, Tried } from '@/content/claim';
import type { Context } from '@/content/context';
import { unknownName } from '@/content/nearest-name';
import type { Lesson, Step } from '@/content/schema';
import { sourcesOf } from '@/content/weights';
import { expectNone } from '../mistakes/expect-none';
import { stepsIn } from '../mistakes/words';
import { askingOf } from '../open-lesson';
import { AT_FIRST, anyDoings } from './doings';
import { MARKUP, type Sentence, sentencesOf, statesNumber, type Written } from './sentences';
import { contextAfter, told } from './states';

const LANGUAGES = ['en', 'zh'] as const;

/** States that the words have to name. */
const OF_THEIR_OWN: readonly States[] = ['unedited', 'learned', 'opening'];

/** A state that speaks of itself: “as the example starts”, “with the learned weights”, “the bundled digits”. */
const SAYS_WHEN = {
  en: /\b(start|open|begin|learned|train|untrained|bundled|example)/i,
  zh: /开头|开始|起初|训练|自带|例子|选定/,
} as const;

const piecesOf = (claim: Claim, language: Written): readonly string[] => [claim[language]].flat();
const holding = (sentences: readonly Sentence[], piece: string): Sentence | undefined =>
  sentences.find(({ text }) => text.includes(piece));

/** So many states, of which one is the first of all: a network with trained weights takes a while to run. */
function statesOf({ scenes }: Lesson): number {
  const isTrained = Object.values(scenes).some((scene) => sourcesOf(scene).some(({ from }) => 'file' in from));
  if (process.env.EVERY === '1') return isTrained ? 50 : 500;
  return isTrained ? 2 : 8;
}

/** What is wrong between the words of a step and what it claims in one language. */
function mistakesBetween(sentences: readonly Sentence[], claims: readonly Claim[], language: Written): string[] {
  const stale = claims.flatMap((claim) =>
    piecesOf(claim, language)
      .filter((piece) => !holding(sentences, piece))
      .map((piece) => `no sentence of the prose or the answer has “${piece}”: write in claims.ts what it says now.`),
  );
  const unnamed = sentences
    .filter((each) => statesNumber(each, language))
    .filter(({ text }) => !claims.some((claim) => piecesOf(claim, language).some((piece) => text.includes(piece))))
    .map(({ text }) => `nothing in claims.ts speaks of “${text}”`);
  const silent = claims.flatMap((claim) => {
    if (!('holds' in claim) || !OF_THEIR_OWN.includes(claim.states)) return [];
    const where = piecesOf(claim, language).map(
      (piece) => holding(sentences, piece)?.paragraph.replace(MARKUP, ' ') ?? '',
    );
    return where.some((text) => SAYS_WHEN[language].test(text))
      ? []
      : [
          `“${piecesOf(claim, language)[0]}” is tried in the state “${claim.states}” alone, and the words do not say so.`,
        ];
  });
  return [...stale, ...unnamed, ...silent];
}

/** The titles of the tests that stand in a lesson's folder. */
const testsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\bit(?:\.each\(.*?\))?\(\s*'(.*?)'/g)])
    .map(([, title = '']) => title);

const files = import.meta.glob<{ default: Claims }>('../../../content/lessons/*/claims.ts');

/** What `<Value is>` writes: a number of the step, or of its question. */
function quote(lesson: Lesson, { id, numbers }: Step, name: string, c: Context): number {
  const compute = numbers?.[name] ?? askingOf(lesson, id).numbers?.[name];
  const known = c.given[name] ?? compute?.(c);
  if (known === undefined) throw new Error(`${lesson.card.id}/${id} quotes no number ${name}.`);
  return known;
}

/** Tries what a step says in many states, each claim in those that it speaks of. What is false is told with the least state. */
function tryClaims(lesson: Lesson, step: Step, claims: readonly Tried[], answers: ReadonlySet<Tried>): void {
  const property = fc.property(anyDoings(lesson), (done) => {
    for (const claim of claims) {
      const c = contextAfter(lesson, step, done, claim.states, answers.has(claim));
      // Where nothing finite is left, the page says so instead.
      if (!step.nonFinite && !c.matrix(step.focus.tensor).flat().every(Number.isFinite)) continue;
      if (claim.holds(c, (name) => quote(lesson, step, name, c))) continue;
      const [sentence] = [...piecesOf(claim, 'en'), ...piecesOf(claim, 'zh')];
      throw new Error(`“${sentence}” is not true: ${told(lesson, step, done, claim.states, c)}`);
    }
  });
  const { failed, errorInstance } = fc.check(property, {
    numRuns: statesOf(lesson),
    seed: Number(process.env.PART ?? 0),
    examples: [[AT_FIRST]],
  });
  if (failed) expect.fail(`${lesson.card.id}/${step.id}: ${(errorInstance as Error).stack}`);
}

/** The sentences of a lesson that state a number are true in all states. Call it in a `describe`. */
export async function checkClaims(lesson: Lesson, id: string): Promise<void> {
  const folder = `content/lessons/${id}`;
  const file = files[`../../../${folder}/claims.ts`];
  if (!file) {
    return it('are written', () =>
      expect.fail(`${folder} needs claims.ts: CONTRIBUTING.md, “A lesson”, shows what stands in it.`));
  }
  const { default: claims } = await file();
  const texts = LANGUAGES.map(
    (language) => [language, stepsIn(readFileSync(`${folder}/${language}.mdx`, 'utf8'))] as const,
  );
  const ids = lesson.steps.map((step) => step.id);

  it('name steps that there are, and tests that there are', () => {
    const titles = testsIn(folder);
    expectNone([
      ...Object.keys(claims)
        .filter((step) => !ids.includes(step))
        .map((step) => `${id}, claims.ts: ${unknownName('step', step, ids)}`),
      ...Object.values(claims)
        .flat()
        .flatMap((claim) => ('test' in claim && !titles.includes(claim.test) ? [claim.test] : []))
        .map((title) => `${id}, claims.ts: ${unknownName('test', title, titles)}`),
    ]);
  });

  describe.each(lesson.steps.map((step) => ({ step: step.id, of: step })))('of $step', ({ step, of }) => {
    const own = claims[step] ?? [];
    it.each(texts)('are those of the sentences that state a number, in %s', (language, text) => {
      const sentences = sentencesOf(text.get(step) ?? '');
      const mistakes = mistakesBetween(sentences, own, language);
      expectNone(mistakes.map((said) => `${id}/${step}, ${language}.mdx: ${said}`));
    });
    const tried = own.filter((claim) => 'holds' in claim);
    it.runIf(tried.length)('are true in every state that they speak of', () => {
      const sentences = sentencesOf(texts[0]?.[1].get(step) ?? '');
      const answers = new Set(tried.filter((claim) => holding(sentences, piecesOf(claim, 'en')[0] ?? '')?.isAnswer));
      tryClaims(lesson, of, tried, answers);
    });
  });
}
