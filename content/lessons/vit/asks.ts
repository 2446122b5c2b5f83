import type { Asks } from '@/content/asking';
import { answering } from './asks/answer';
import { attention } from './asks/attention';
import { insideBlock } from './asks/block';
import { looking } from './asks/looking';
import { picture } from './asks/picture';
import { tokens } from './asks/tokens';
import { weights } from './asks/weights';

export default {
  ...picture,
  ...tokens,
  ...attention,
  ...weights,
  ...looking,
  ...insideBlock,
  ...answering,
} satisfies Asks;
