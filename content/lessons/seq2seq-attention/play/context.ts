import { show } from '@/content/stage';

/** The states, weighed for one output and added up one after the other. */
export default show('moves', { of: 'context' });
