import { expect, it } from 'vitest';
import { open } from './driver/open';
import { type Renders, takeRenders } from './driver/renders';

/** What a gesture draws. */
function drawnBy(gesture: () => unknown): Renders {
  takeRenders();
  gesture();
  return takeRenders();
}

/** What shows numbers of the run, or the words around them: none of it depends on where the pointer is. */
const STILL = [
  'App',
  'Dialogs',
  'Blackout',
  'TopBar',
  'LessonScreen',
  'ScreenProvider',
  'Strip',
  'Thumbnail',
  'Stage',
  'Cells',
  'EditedCorners',
];
const TEXT = ['LessonProse', 'MDXContent', 'Step', 'Value', 'Ask', 'Footnotes', 'StepButtons', 'Tools', 'Legend'];

it('pointing at another cell draws frames, captions and the arithmetic: no canvas, no text, no network', async () => {
  const page = await open('#/en/vit/scores');
  // These are the names of what stands on the page: one that is called otherwise now would be missed for ever.
  const opened = takeRenders();
  for (const name of [...STILL, ...TEXT]) expect(opened, name).toHaveProperty(name);
  page.hover('block.0.attn.products', 3, 4);
  const drawn = drawnBy(() => page.hover('block.0.attn.products', 6, 10));
  expect(drawn).toMatchObject({ PointedProvider: 1, Shown: 1, Product: 1, Grid: 3, Overlay: 3, SelectedPanel: 1 });
  for (const name of [...STILL, ...TEXT]) expect(drawn, name).not.toHaveProperty(name);
});

it('pointing at the same cell again draws nothing', async () => {
  const page = await open('#/en/vit/scores');
  page.hover('block.0.attn.products', 3, 4);
  expect(drawnBy(() => page.hover('block.0.attn.products', 3, 4))).toEqual({});
});

it('a change draws every matrix and text once, and thumbnails after the frame', async () => {
  const page = await open('#/en/vit/scores');
  page.select('block.0.attn.q', 5, 2).press('4');
  const drawn = drawnBy(() => page.press('Enter'));
  expect(drawn).toMatchObject({
    ScreenProvider: 1,
    LessonProse: 1,
    Strip: 1,
    Stage: 1,
    Shown: 1,
    Cells: 3,
  });
  for (const name of ['TopBar', 'Blackout', 'Dialogs', 'Thumbnail']) expect(drawn, name).not.toHaveProperty(name);
});

it('Next draws the new step once, and the bar above it not at all', async () => {
  const page = await open('#/en/vit/scores');
  const drawn = drawnBy(() => page.next());
  expect(drawn).toMatchObject({
    LessonScreen: 1,
    ScreenProvider: 1,
    LessonProse: 1,
    Strip: 1,
    Stage: 1,
  });
  expect(drawn.Cells).toBeLessThanOrEqual(2);
  for (const name of ['App', 'TopBar', 'Blackout', 'Dialogs', 'Thumbnail'])
    expect(drawn, name).not.toHaveProperty(name);
});

it('uncovering a sentence draws those that it tells apart, and nothing of the stage', async () => {
  const page = await open('#/en/vit/scores?present=1&uncovered=2');
  const drawn = drawnBy(() => page.next());
  expect(drawn).toMatchObject({ Sentence: 3, SoFar: 1 });
  for (const name of ['LessonProse', 'Step', 'ScreenProvider', 'Stage', 'Strip', 'InspectorPanel', 'TopBar'])
    expect(drawn, name).not.toHaveProperty(name);
});

it('typing into a field draws that field alone', async () => {
  const page = await open('#/en/vit/scores');
  const field = page.inspector.querySelector('input') as HTMLInputElement;
  expect(Object.keys(drawnBy(() => page.write(field, '0.5')))).toEqual(['EditField']);
});
