import type { Asks } from '@/content/asking';
import { answering } from './asks/answer';
import { insideBlock } from './asks/block';
import { looking } from './asks/looking';
import { weights } from './asks/weights';

export default { ...weights, ...looking, ...insideBlock, ...answering } satisfies Asks;
