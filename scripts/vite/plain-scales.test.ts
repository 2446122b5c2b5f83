import * as d3 from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as plain from './from-number-to-number';
import { plainScales } from './plain-scales';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

it('goes from number to number as d3 does', () => {
  fc.assert(
    fc.property(number, number, fc.double({ min: -1, max: 2, noNaN: true }), (a, b, t) => {
      expect(plain.interpolate(a, b)(t)).toBe(d3.interpolate(a, b)(t));
      expect(plain.interpolateNumber(a, b)(t)).toBe(d3.interpolateNumber(a, b)(t));
      expect(plain.interpolateRound(a, b)(t)).toBe(d3.interpolateRound(a, b)(t));
    }),
  );
});

it('says what is wrong with a scale that leads to colours, or writes its own ticks', () => {
  expect(() => plain.interpolate(0, 'red' as unknown as number)).toThrow('scales lead to numbers');
  expect(() => plain.format()).toThrow('app/draw/number-text.ts');
});

it('stands in for what the scales import, and for nobody else', async () => {
  const from = (name: string) => `/site/node_modules/${name}/dist/${name}.mjs`;
  const itself = { resolve: async (id: string) => ({ id: from(id) }) };
  const { resolveId } = plainScales() as unknown as {
    resolveId: (this: unknown, id: string, importer: string) => Promise<unknown>;
  };
  const resolve = (id: string, importer: string) => resolveId.call(itself, id, from(importer));
  expect(await resolve('d3-interpolate', 'd3-scale')).toContain('from-number-to-number');
  expect(await resolve('d3-format', 'd3-scale')).toContain('from-number-to-number');
  expect(await resolve('d3-array', 'd3-scale')).toMatchObject({ id: `${from('d3-array')}?of-scales` });
  expect(await resolve('d3-array', 'd3-shape')).toBeNull();
  expect(await resolve('d3-interpolate', 'd3-scale-chromatic')).toBeNull();
  expect(await resolve('d3-interpolate', 'd3-zoom')).toBeNull();
});
