import { show } from '@/content/stage';

/** A query meets a key, product by product. */
export default show('moves', { of: 'products' });
