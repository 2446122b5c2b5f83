import type { Asks } from '@/content/asking';
import { points } from './asks/points';

export default { ...points } satisfies Asks;
