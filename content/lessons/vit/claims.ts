import type { Claims } from '@/content/claim';
import { answering } from './claims/answer';
import { attention } from './claims/attention';
import { insideBlock } from './claims/block';
import { looking } from './claims/looking';
import { picture } from './claims/picture';
import { tokens } from './claims/tokens';
import { weights } from './claims/weights';

/** What the sentences of this lesson state. */
export default {
  ...picture,
  ...tokens,
  ...attention,
  ...weights,
  ...looking,
  ...insideBlock,
  ...answering,
} satisfies Claims;
