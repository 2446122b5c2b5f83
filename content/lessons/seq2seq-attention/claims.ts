import type { Claims } from '@/content/claim';
import { attentionClaims } from './claims/attention';
import { readingClaims } from './claims/reading';
import { sideClaims } from './claims/two-sides';

/** What the sentences of this lesson state. */
export default { ...readingClaims, ...attentionClaims, ...sideClaims } satisfies Claims;
