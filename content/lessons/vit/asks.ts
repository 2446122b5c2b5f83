import type { Asks } from '@/content/asking';
import { answering } from './asks/answer';
import { attention } from './asks/attention';
import { bench } from './asks/bench';
import { insideBlock } from './asks/block';
import { looking } from './asks/looking';
import { pixels } from './asks/picture';
import { tokens } from './asks/tokens';
import { weights } from './asks/weights';

export default {
  ...pixels,
  ...tokens,
  ...attention,
  ...weights,
  ...looking,
  ...insideBlock,
  ...answering,
  ...bench,
} satisfies Asks;
