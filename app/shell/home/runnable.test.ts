import { expect, it, vi } from 'vitest';
import type { Lesson } from '@/content/schema';
import { forget, runnable } from './runnable';

const { loadLesson } = vi.hoisted(() => ({ loadLesson: vi.fn() }));
vi.mock('@/content/lessons', () => ({ loadLesson }));
vi.mock('@/app/store/weights', () => ({ loadWeights: async () => null }));

const lesson = { card: { id: 'a' }, scenes: { only: {} } } as unknown as Lesson;

it('a lesson that could not be had is fetched again once it is forgotten, and one that came is kept', async () => {
  loadLesson.mockRejectedValueOnce(new Error('offline')).mockResolvedValue(lesson);
  const failed = runnable('a');
  expect(await failed).toBeNull();
  expect(runnable('a')).toBe(failed);
  forget('a', failed);
  const came = runnable('a');
  expect(await came).toBe(lesson);
  forget('a', failed);
  expect(runnable('a')).toBe(came);
  expect(loadLesson).toHaveBeenCalledTimes(2);
});
