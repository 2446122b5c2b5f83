import type { Claims } from '@/content/claim';

/** What the sentences of this lesson state. */
export default {} satisfies Claims;
