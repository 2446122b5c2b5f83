import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fittedNumber } from '@/app/draw/number-text';
import type { ViewInput } from '@/app/draw/view';
import { loadViews, views } from '@/app/views';
import { row, type ShownView, show, viewsOn } from '@/content/stage';
import { anyGrids, BIAS, drawn, INDEX, PROBS, TABLE } from '@/tests/draw/any-grid';
import { NO_EVENTS } from '@/tests/draw/sample';

const stage = row(
  show('picture', { select: 'patch', patchRef: 'tokens' }),
  show('picture', { select: 'pixel', channel: 'in.image:channel=0' }),
  show('patches', { of: 'patches' }),
  show('tokens', { of: 'tokens' }),
  show('overlay', { of: PROBS }),
  show('multiples', { of: PROBS, over: 'head', as: 'overlay' }),
  show('index-map', { index: INDEX, table: TABLE, gathered: BIAS }),
  show('product', {
    left: 'block.{block}.attn.q',
    right: 'block.{block}.attn.k^T',
    result: 'block.{block}.attn.products',
    over: 'picture',
  }),
);
await loadViews([stage], 'en');

const UNIT = 12;
const CANVAS = /<canvas class="(?:picture|overlay)-canvas"[^>]*width:([\d.]+)px;height:([\d.]+)px/g;
const room = { width: 960, height: 600 };
const labels = (html: string) => [...html.matchAll(/role="gridcell"[^>]* aria-label="([^"]+)"/g)].map(([, at]) => at);

describe.each(anyGrids)('views of a $grid grid, class token: $classToken', (each) => {
  const { lens, pointAt } = drawn(each);
  const [rows, columns] = each.grid;
  const numbers = Array.from({ length: rows * columns }, (_, place) => place + 1);
  const probs = lens.matrix(PROBS);
  const leading = each.classToken ? 1 : 0;
  const at = [leading + 1, leading + 2] as const;
  const pointing = pointAt(PROBS, at);
  const markup = ({ view, props }: ShownView): string => {
    const Component = views[view]?.Component as unknown as ComponentType<ViewInput<unknown>>;
    return renderToStaticMarkup(<Component {...{ props, lens, pointing, room, unit: UNIT, on: NO_EVENTS }} />);
  };
  const shown = (kind: string): string[] =>
    viewsOn(stage).flatMap((each) => (each.view === kind ? [markup(each)] : []));

  it('have a patch to point at for every place', () => {
    const names = numbers.map((number) => `Patch ${number}`);
    expect(labels(shown('picture')[0] as string)).toEqual(names);
    expect(labels(shown('patches')[0] as string)).toEqual(names);
    expect(labels(shown('tokens')[0] as string)).toEqual(each.classToken ? ['Class token', ...names] : names);
  });

  it('tell the weight of every patch, and of the class token apart', () => {
    const [html] = shown('overlay') as [string];
    const told = labels(html).slice(0, numbers.length);
    const weight = (col: number) => fittedNumber(probs.at(at[0], col), 2, 6);
    expect(told).toEqual(numbers.map((number) => `Patch ${number}: ${weight(leading + number - 1)}`));
    expect(html.includes(`aria-label="Class token: ${weight(0)}"`)).toBe(each.classToken);
  });

  it('draw the picture in its own proportions, inside the size that they measure', () => {
    for (const { view, props } of viewsOn(stage)) {
      if (!['picture', 'overlay', 'multiples'].includes(view)) continue;
      const canvases = [...markup({ view, props } as ShownView).matchAll(CANVAS)];
      expect(canvases.length, view).toBeGreaterThan(0);
      const measured = views[view]?.measure(props as never, UNIT, lens, room) ?? { width: 0, height: 0 };
      for (const [width, height] of canvases.map(([, ...sides]) => sides.map(Number) as [number, number])) {
        expect(width / height, view).toBeCloseTo(columns / rows, 1);
        expect(width, view).toBeLessThanOrEqual(measured.width);
        expect(height, view).toBeLessThanOrEqual(measured.height);
      }
    }
  });
});
