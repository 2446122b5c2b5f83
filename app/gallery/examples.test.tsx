import { readdirSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { PointedProvider } from '@/app/panels/pointed';
import { ScreenProvider } from '@/app/panels/screen';
import { Stage } from '@/app/panels/stage/Stage';
import { runsOf } from '@/app/store/runs';
import { store } from '@/app/store/store';
import { examples } from './examples';
import { openCase } from './open-case';

const cases = examples.flatMap((example) =>
  Object.keys(example.cases).map((id) => [`${example.view}/${id}`, example, id] as const),
);

it('every view has an example, in a file that bears its name', () => {
  const folders = readdirSync('app/views', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(examples.map(({ view }) => view)).toEqual(folders.map(({ name }) => name).sort());
});

describe.each(cases)('the example %s', (_, example, id) => {
  // Rendering to a string reads a store's initial state; these tests render the state they set.
  beforeAll(() => {
    store.getInitialState = store.getState;
  });

  it.each(['en', 'zh'])('is drawn from a real run in %s', async (lang) => {
    await openCase(example, id, lang);
    const runs = runsOf(store.getState());
    if (!runs) throw new Error(`The case ${id} of ${example.view} does not open.`);
    const html = renderToStaticMarkup(
      <ScreenProvider runs={runs} lessonWords={{ language: lang, text: { steps: {}, parts: [] }, formulas: {} }}>
        <PointedProvider>
          <Stage />
        </PointedProvider>
      </ScreenProvider>,
    );
    const drawn = html.slice(html.indexOf('>') + 1);
    expect(drawn, 'something with a name, or that it is on its way').toMatch(
      /aria-label(?:ledby)?="[^"]+"|role="status"/,
    );
    expect(html).not.toMatch(/undefined|NaN|Infinity/);
  });
});
