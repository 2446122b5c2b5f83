import { show } from '@/content/stage';

/** The columns of one head on their way into the long row of all heads. */
export default show('moves', { from: 'block.{block}.attn.heads', to: 'block.{block}.attn.concat' });
