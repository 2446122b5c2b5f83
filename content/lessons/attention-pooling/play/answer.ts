import { show } from '@/content/stage';

/** The values mixed by one query's weights, one after the other. */
export default show('moves', { of: 'fixed.y_hat' });
