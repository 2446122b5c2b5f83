import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JudgeReport } from '@/app/workers/judge-messages';
import { JudgeSession } from '@/app/workers/judge-session';
import { type Knobs, nearestValue } from '@/content/knob';
import { argmax } from '@/content/numbers/measure';
import { Arena } from '@/lib/backend/arena';
import { bestBackend } from '@/lib/backend/best';
import { withBackend } from '@/lib/backend/current';
import { ablationOf } from '@/lib/nn/ablation';
import { benchPictures } from '@/lib/pictures/bench';
import { pictureOf } from '@/lib/pictures/picture';
import { runSystem } from '@/lib/system/system';
import miniVit from '@/lib/systems/vit/mini-vit';
import type { MiniVitConfig } from '@/lib/systems/vit/mini-vit-config';
import { tensor } from '@/lib/tensor/tensor';
import type { Edits } from '@/lib/trace/trace';
import { PictureReader } from '@/lib/train/picture-reader';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { openLesson } from '@/tests/content/open-lesson';
import { NOTHING_TAKEN } from './ablation';
import lesson from './lesson';
import { learned, WEIGHTS } from './network';

readShippedWeights(lesson);

const pictures = benchPictures();
const { trace } = openLesson(lesson, { weights: 'trained' })('bench');
const parameters = trace.names.filter((name) => name.startsWith('w.'));
const weights = Object.fromEntries(parameters.map((name) => [name.slice(2), trace.get(name).tensor]));
const config = learned.config(NOTHING_TAKEN) as MiniVitConfig;

/** What the bench's thread takes each picture for. */
function judged(knobs: Knobs): number[] {
  const reports: JudgeReport[] = [];
  const queue: (() => void)[] = [];
  const session = new JudgeSession({ post: (report) => reports.push(report), soon: (work) => queue.push(work) });
  session.take({ do: 'load', file: readFileSync(`public/${WEIGHTS}`) });
  session.take({ do: 'judge', run: 1, settings: knobs });
  for (let work = queue.shift(); work; work = queue.shift()) work();
  const last = reports.at(-1);
  return last?.kind === 'answers' ? [...last.answers] : [];
}

const right = (answers: readonly number[]): number =>
  answers.filter((answer, i) => answer === pictures[i]?.digit).length;

const combinations: readonly Knobs[] = [
  {},
  { divisor: 2 },
  { noBias: 1, noPositions: 1 },
  { noResidual: 1, noBlock: 2 },
  { noMlp: 1, shuffled: 1 },
  { noHead: 1, shuffled: 1 },
  { noHead: 7, noBlock: 4 },
];

/** What the words quote: pictures that are read right, of two hundred. */
const COUNTS: readonly (readonly [number, Knobs])[] = [
  [198, {}],
  [182, { divisor: 2 }],
  [172, { noBias: 1 }],
  [150, { noPositions: 1 }],
  [75, { noBias: 1, noPositions: 1 }],
];

describe('the bench', () => {
  it.each(combinations)('has the bits that the page has of a picture under %o', (knobs) => {
    const reader = new PictureReader(config, weights, ablationOf({ ...NOTHING_TAKEN, ...knobs }, 8));
    const some = pictures.slice(35, 45);
    const together = reader.chances(some.map(({ pixels }) => pixels));
    for (const i of [0, 4, 9]) {
      const { pixels, digit } = some[i] as (typeof some)[number];
      const page = openLesson(lesson, { weights: 'trained', picture: pictureOf(pixels, digit), knobs })('bench');
      expect(together.slice(10 * i, 10 * i + 10)).toEqual(page.trace.get('probs').tensor.data);
    }
  });

  const zero = (names: readonly string[]): Edits =>
    Object.fromEntries(
      names.map((name) => [name, new Map(Array.from(trace.get(name).tensor.data, (_, i) => [i, 0] as const))]),
    );
  const tables = parameters.filter((name) => name.endsWith('.rel_bias_table'));

  it.each([
    ['the bias', { noBias: 1 }, zero(tables)],
    ['the table', { noPositions: 1 }, zero(['w.pos_embed'])],
    ['either', { noBias: 1, noPositions: 1 }, zero([...tables, 'w.pos_embed'])],
  ])('counts without %s what runs count whose numbers are set to 0', (_, knobs, edits) => {
    const arena = new Arena(bestBackend());
    const answers = pictures.map(({ pixels }) => {
      arena.reset();
      return withBackend(arena, () => {
        const input = { image: tensor(pictureOf(pixels).pixels, [28, 28, 3]) };
        return argmax([...runSystem(miniVit, { config, weights, input, edits }).get('logits').tensor.data]);
      });
    });
    expect(judged(knobs)).toEqual(answers);
  });

  it('reads nearly all of its pictures right with the whole network, and few without both sources of places', () => {
    expect(right(judged({}))).toBeGreaterThanOrEqual(190);
    expect(right(judged({ noBias: 1, noPositions: 1 }))).toBeLessThan(100);
  });

  it.each(COUNTS)('reads %i of its pictures right under %o, as the words say', (count, knobs) => {
    expect(right(judged(knobs))).toBe(count);
  });

  it('answers the same for shuffled patches without both sources of places, and otherwise with them', () => {
    const both = { noBias: 1, noPositions: 1 };
    expect(judged({ ...both, shuffled: 1 })).toEqual(judged(both));
    expect(right(judged({ shuffled: 1 }))).toBeLessThan(100);
  });

  it('loses digits without all attention of block 1, and hardly any without one of its heads', () => {
    expect(right(judged({ noHead: 1 }))).toBeLessThan(170);
    for (const noHead of [2, 5, 7]) expect(right(judged({ noHead }))).toBeGreaterThanOrEqual(190);
  });
});

describe('a link to the bench', () => {
  const said = ['vit', 'learning'].flatMap((id) =>
    ['en', 'zh'].flatMap((language) => {
      const text = readFileSync(`content/lessons/${id}/${language}.mdx`, 'utf8');
      return [...text.matchAll(/<Go [^>]*knobs="([^"]*)"/g)].map(([, knobs = '']) => knobs);
    }),
  );

  it('is there for every causal claim, in both languages', () => {
    expect(said.length).toBeGreaterThanOrEqual(12);
  });

  it.each([...new Set(said)])('%s names knobs that there are, where they can stand', (knobs) => {
    for (const [id, value] of knobs.split(',').map((part) => part.split(':'))) {
      const knob = lesson.knobs?.find((each) => each.id === id);
      expect(knob && nearestValue(knob, Number(value)), id).toBe(Number(value));
    }
  });
});
