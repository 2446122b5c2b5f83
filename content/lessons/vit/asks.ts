import type { Asks } from '@/content/asking';
import { weights } from './asks/weights';

export default { ...weights } satisfies Asks;
