import type { Claims } from '@/content/claim';
import { answerClaims } from './claims/answer';
import { attentionClaims } from './claims/attention';
import { blockClaims } from './claims/block';
import { lookingClaims } from './claims/looking';
import { pictureClaims } from './claims/picture';
import { tokenClaims } from './claims/tokens';
import { weightClaims } from './claims/weights';

/** What the sentences of this lesson state. */
export default {
  ...pictureClaims,
  ...tokenClaims,
  ...attentionClaims,
  ...weightClaims,
  ...lookingClaims,
  ...blockClaims,
  ...answerClaims,
} satisfies Claims;
