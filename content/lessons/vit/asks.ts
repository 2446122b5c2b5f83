import type { Asks } from '@/content/asking';
import { answering } from './asks/answer';
import { insideBlock } from './asks/block';
import { weights } from './asks/weights';

export default { ...weights, ...insideBlock, ...answering } satisfies Asks;
