import { expect, it } from 'vitest';
import { learned, midway } from '@/content/lessons/learning/scenes';
import { missingFile } from '@/content/weights';
import { until } from './driver/events';
import { open } from './driver/open';

it('a step that runs on weights of its own is entered once they are here, and forgets those of the slider', async () => {
  const page = await open('#/en/learning/gradient?weights=step-73');
  expect(missingFile(midway, ''), 'nobody has fetched them yet').toBeDefined();
  page.next();
  await until(() => page.expectStep(8));
  page.expectReads('968 updates').expectResult('−0.1071');
  await page.expectLink(/learning\/looks$/);
});

it('a step that speaks of the beginning begins there, unless a link says otherwise', async () => {
  const page = await open('#/en/learning/curve?weights=step-73');
  page.next();
  await page.expectLink(/learning\/gradient$/);
  const linked = await open('#/en/learning/gradient?weights=step-73');
  await linked.expectLink(/learning\/gradient\?weights=step-73$/);
});

it('whoever goes on while weights are on their way is not called back', async () => {
  const page = await open('#/en/learning/surprise');
  expect(missingFile(learned, ''), 'nobody has fetched them yet').toBeDefined();
  page.back().next().expectStep(6);
  await until(() => expect(missingFile(learned, '')).toBeUndefined());
  page.expectStep(6);
});
