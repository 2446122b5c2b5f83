import { role } from '@/app/store/window-role';

/** What stands in a window that is not for reading: what drives one, or the words of the teacher. */
export const pageHere = () => (role.name === 'notes' ? import('./notes') : import('./drive'));
