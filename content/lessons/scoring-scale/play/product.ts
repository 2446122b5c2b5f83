import { show } from '@/content/stage';

/** The products that make a score, added up one after the other. */
export default show('moves', { of: 'products' });
