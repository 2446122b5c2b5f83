import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgress, writeProgress } from './file';
import { merged, NO_PROGRESS, type ReaderProgress } from './progress';

// Few names and few moments, so that entries meet.
const lesson = fc.constantFrom('vit', 'two-tokens', 'learning');
const place = fc.tuple(lesson, fc.constantFrom('scores', 'softmax', 'end')).map((parts) => parts.join('/'));
const when = fc.oneof(fc.nat(3), fc.nat(2 ** 31));
const few = fc.nat(3);
const steps = fc.array(fc.constantFrom('scores', 'class-token', 'step'), { maxLength: 3 });
const progresses: fc.Arbitrary<ReaderProgress> = fc.record({
  seen: fc.dictionary(place, when, { noNullPrototype: true }),
  answers: fc.dictionary(place, fc.record({ tries: few, right: fc.boolean(), draw: few, when }), {
    noNullPrototype: true,
  }),
  cards: fc.dictionary(lesson, fc.record({ steps, box: few, times: few, when }), { noNullPrototype: true }),
});

describe('merging progress', () => {
  it('is the same from either side, in any grouping, and however often', () => {
    fc.assert(
      fc.property(progresses, progresses, progresses, (a, b, c) => {
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        expect(merged(merged(a, b), b)).toEqual(merged(a, b));
      }),
    );
  });

  it('loses no place and keeps the newest of each', () => {
    fc.assert(
      fc.property(progresses, progresses, (a, b) => {
        const both = merged(a, b);
        for (const kind of ['seen', 'answers', 'cards'] as const) {
          expect(Object.keys(both[kind]).sort()).toEqual(
            [...new Set([...Object.keys(a[kind]), ...Object.keys(b[kind])])].sort(),
          );
        }
        for (const [key, { when }] of Object.entries(both.answers)) {
          expect(when).toBe(Math.max(a.answers[key]?.when ?? 0, b.answers[key]?.when ?? 0));
        }
      }),
    );
  });

  it('with nothing changes nothing', () => {
    fc.assert(
      fc.property(progresses, (a) => {
        expect(merged(a, NO_PROGRESS)).toEqual(a);
      }),
    );
  });
});

describe('a file of progress', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(progresses, (a) => {
        expect(readProgress(writeProgress(a))).toEqual(a);
      }),
    );
  });

  it('that is cut anywhere, or holds anything, is read whole or refused, and never throws', () => {
    const cut = fc.tuple(progresses, fc.double({ min: 0, max: 1, noNaN: true })).map(([progress, at]) => {
      const text = writeProgress(progress);
      return text.slice(0, Math.floor(at * (text.trimEnd().length - 1)));
    });
    fc.assert(
      fc.property(cut, (text) => {
        expect(readProgress(text)).toHaveProperty('refusal');
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readProgress(text)).toHaveProperty('refusal');
      }),
    );
  });
});
