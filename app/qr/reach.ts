/** From where an address can be opened: nowhere else, in the same network, or anywhere. */
export type Reach = 'disk' | 'computer' | 'network' | 'anywhere';

const COMPUTER = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/;
/** RFC 1918, link-local, unique local, and names that only a home's or school's own router knows. */
const NETWORK =
  /^(10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|\[f(e[89ab]|[cd])[\da-f:]*\]|[^.:]+|.*\.(local|lan|internal|home\.arpa))$/i;

/** From where a link can be opened. */
export function reachOf({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): Reach {
  if (protocol === 'file:') return 'disk';
  if (COMPUTER.test(hostname)) return 'computer';
  return NETWORK.test(hostname) ? 'network' : 'anywhere';
}
