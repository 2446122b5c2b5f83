import { show } from '@/content/stage';

/** Values mixed by weights, one after the other. */
export default show('moves', { of: 'output' });
