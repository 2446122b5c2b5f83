import type { Claims } from '@/content/claim';
import { maskClaims } from './claims/masks';
import { rowClaims } from './claims/rows';
import { sharpnessClaims } from './claims/sharpness';

/** What the sentences of this lesson state. */
export default { ...rowClaims, ...maskClaims, ...sharpnessClaims } satisfies Claims;
