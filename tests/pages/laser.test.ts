import { expect, it } from 'vitest';
import { pairing } from '@/app/pair/pairing';
import { doing, until } from './driver/events';
import { open } from './driver/open';

const spot = () => document.querySelector<HTMLElement>('.laser');
const point = (clientX: number, clientY: number) =>
  doing(() => document.body.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true })));

it('R puts a spot where the pointer is, which follows it, and R or Escape puts it out', async () => {
  const page = await open('#/en/vit/scores?present=1');
  point(300, 200);
  expect(spot()).toBeNull();
  page.press('r');
  expect(spot()?.style.translate).toBe('300px 200px');
  point(310, 220);
  expect(spot()?.style.translate).toBe('310px 220px');
  page.press('r');
  expect(spot()).toBeNull();
  page.press('r', 'Escape');
  expect(spot()).toBeNull();
  await page.expectLink(/present=1/);
});

it('the spot stays from step to step, hides where the pointer leaves the page, and comes back with it', async () => {
  const page = await open('#/en/vit/scores');
  page.press('r').next().expectStep(11);
  expect(spot()?.hidden).toBe(false);
  doing(() => document.documentElement.dispatchEvent(new PointerEvent('pointerleave')));
  expect(spot()?.hidden).toBe(true);
  point(5, 6);
  expect(spot()?.hidden).toBe(false);
});

it('in a pair the spot is where the pointer is on the page or in its picture, in parts of the window', async () => {
  pairing.setState({ id: 'lasers' });
  const other = new BroadcastChannel('headlight-lasers-spot');
  const heard: unknown[] = [];
  other.onmessage = ({ data }) => heard.push(data);
  const page = await open('#/en/vit/scores?present=1');
  page.press('r');
  point(innerWidth / 4, innerHeight / 2);
  await until(() => expect(heard).toEqual([[0.25, 0.5]]));
  other.postMessage([0.5, 0.75]);
  await until(() => expect(spot()?.style.translate).toBe(`${innerWidth / 2}px ${innerHeight * 0.75}px`));
  other.postMessage(null);
  await until(() => expect(spot()?.hidden).toBe(true));
  other.close();
  pairing.setState({ id: null });
});
