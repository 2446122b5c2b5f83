import { show } from '@/content/stage';

/** The exponentials of a row, added up, and the share of one. */
export default show('moves', { of: 'block.{block}.attn.probs' });
