import { show } from '@/content/stage';

/** The values mixed by the weights of a row, one after the other. */
export default show('moves', { of: 'output' });
