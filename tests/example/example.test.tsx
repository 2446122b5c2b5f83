import { describe, vi } from 'vitest';
import { checkQuestion } from '@/tests/content/check-question';
import { checkSteps } from '@/tests/content/check-steps';
import { checkWords } from '@/tests/content/check-words';
import { readyToRender } from '@/tests/content/each-lesson';
import example from './lesson';

vi.mock('@/content/course', () => import('./course'));
vi.mock('@/content/lessons', () => import('./lessons'));

await readyToRender(example);

describe('the example lesson', () => checkSteps(example));
describe.each(example.steps)('the question of $id in the example lesson', (step) =>
  checkQuestion({ lesson: example, step, seeds: Array.from({ length: 20 }, (_, i) => i + 1) }),
);
describe('the words of the example lesson', () => checkWords(example, 'tests/example'));
