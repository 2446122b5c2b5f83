import { show } from '@/content/stage';

/** The exponentials of a row, added up one after the other. */
export default show('moves', { of: 'total' });
