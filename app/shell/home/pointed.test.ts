import { describe, expect, it } from 'vitest';
import { keptWeight, pointedWeight } from './pointed';

const strongest = (query: number) => query + 1;

describe('the weight that the home page shows', () => {
  it('is the largest of query 6 until something is chosen', () => {
    expect(pointedWeight(null, null, strongest)).toEqual([6, 7]);
  });

  it('is the largest of the patch under the pointer', () => {
    expect(pointedWeight([3, 9], { query: 12 }, strongest)).toEqual([12, 13]);
  });

  it('stays the kept one while the pointer is on its own query', () => {
    expect(pointedWeight([3, 9], { query: 3 }, strongest)).toEqual([3, 9]);
  });

  it('belongs to the kept query while a key is pointed at', () => {
    expect(pointedWeight([3, 9], { key: 0 }, strongest)).toEqual([3, 0]);
  });

  it('comes from the address, kept inside the matrix', () => {
    expect(keptWeight([6, 10], 17)).toEqual([6, 10]);
    expect(keptWeight([40, 99], 17)).toEqual([16, 16]);
    expect(keptWeight([6], 17)).toBeNull();
    expect(keptWeight(undefined, 17)).toBeNull();
  });
});
