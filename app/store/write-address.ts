import { ownSearch, role } from './window-role';

/**
 * Writes the address bar, without the `?fbclid=…` that a site put before the hash. False where the browser refuses:
 * Safari throws after a hundred calls within half a minute.
 */
export function writeAddress(how: 'pushState' | 'replaceState', hash: string): boolean {
  try {
    // What is shown in small in another window leaves no trace in that window's history.
    history[role.name === 'mirror' ? 'replaceState' : how](null, '', location.pathname + ownSearch + hash);
    return true;
  } catch {
    return false;
  }
}
