import type { Claims } from '@/content/claim';
import { pairClaims } from './claims/pairs';
import { tableClaims } from './claims/tables';
import { widthClaims } from './claims/width';

/** What the sentences of this lesson state. */
export default { ...pairClaims, ...widthClaims, ...tableClaims } satisfies Claims;
