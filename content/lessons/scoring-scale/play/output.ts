import { show } from '@/content/stage';

/** Values mixed by the weights of a query, one after the other. */
export default show('moves', { of: 'output' });
