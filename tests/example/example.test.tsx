import { describe, vi } from 'vitest';
import { checkSteps } from '@/tests/content/check-steps';
import { checkWords } from '@/tests/content/check-words';
import { readyToRender } from '@/tests/content/each-lesson';
import example from './lesson';

vi.mock('@/content/course', () => import('./course'));
vi.mock('@/content/lessons', () => import('./lessons'));

await readyToRender(example);

describe('the example lesson', () => checkSteps(example));
describe('the words of the example lesson', () => checkWords(example, 'tests/example'));
