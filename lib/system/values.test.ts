import { describe, expect, it } from 'vitest';
import * as v from './values';
import { Unfit } from './values';

const config = v.object({
  sizes: v.optional(v.array(v.pair(v.number())), [[1, 2]]),
  name: v.optional(v.string()),
  mask: v.optional(v.nullable(v.boolean()), null),
  kind: v.optional(v.picklist(['a', 'b', 'c']), 'a'),
  inner: v.optional(v.object({ rate: v.optional(v.number(), 0.5) }), {}),
});

function faultOf(schema: v.Schema<unknown>, value: unknown): string {
  try {
    return `read as ${JSON.stringify(schema.read(value))}`;
  } catch (fault) {
    if (fault instanceof Unfit) return `${fault.key}: ${fault.message}`;
    throw fault;
  }
}

describe('a schema', () => {
  it('fills in what is missing, leaves out what is unknown, and has no key for what may be lacking', () => {
    expect(config.read({ more: 1 })).toEqual({ sizes: [[1, 2]], mask: null, kind: 'a', inner: { rate: 0.5 } });
    expect('name' in config.read({})).toBe(false);
    expect(config.read({ name: 'x', mask: true, inner: { rate: 2 } })).toMatchObject({
      name: 'x',
      mask: true,
      inner: { rate: 2 },
    });
  });

  it.each([
    [7, ': Expected an object, but 7 came'],
    [{ name: 7 }, 'name: Expected a text, but 7 came'],
    [{ mask: 'no' }, 'mask: Expected true or false, but "no" came'],
    [{ kind: 'd' }, 'kind: Expected "a" or "b" or "c", but "d" came'],
    [{ sizes: 3 }, 'sizes: Expected a list, but 3 came'],
    [{ sizes: [[1, 2], [3]] }, 'sizes.1: Expected a list of two, but a list came'],
    [{ sizes: [[1, null]] }, 'sizes.0.1: Expected a number, but null came'],
    [{ inner: { rate: {} } }, 'inner.rate: Expected a number, but an object came'],
  ])('says of %j where it does not fit and what would', (value, said) => {
    expect(faultOf(config, value)).toBe(said);
  });

  it('holds what is read to further rules, in their order', () => {
    const even = v.pipe(
      v.number(),
      v.check((n) => n % 2 === 0, 'Expected an even number'),
      v.check(
        (n) => n > 0,
        (n) => `${n} is not above 0`,
      ),
    );
    expect([2, 3, -2, 'x'].map((value) => faultOf(even, value))).toEqual([
      'read as 2',
      ': Expected an even number',
      ': -2 is not above 0',
      ': Expected a number, but "x" came',
    ]);
  });

  it('takes whichever of two fits', () => {
    const length = v.either(v.number(), v.array(v.number()), 'Expected one length, or several');
    expect([1, [1, 2], 'x'].map((value) => faultOf(length, value))).toEqual([
      'read as 1',
      'read as [1,2]',
      ': Expected one length, or several, but "x" came',
    ]);
  });
});
