import type { Claims } from '@/content/claim';
import { layerClaims } from './claims/layer';
import { reachClaims } from './claims/reach';
import { sentenceClaims } from './claims/sentences';

/** What the sentences of this lesson state. */
export default { ...layerClaims, ...sentenceClaims, ...reachClaims } satisfies Claims;
