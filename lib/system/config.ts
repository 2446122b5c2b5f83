import type { System } from './system';
import { Unfit } from './values';

/**
 * A system's configuration out of untrusted values: defaults filled, unknown keys left out.
 *
 * @throws Error that names the system, the key and what was expected
 */
export function readConfig<Config>(system: System<Config>, values: unknown): Config {
  try {
    return system.config.read(values);
  } catch (fault) {
    if (!(fault instanceof Unfit)) throw fault;
    const at = fault.key ? `${fault.key}: ` : '';
    throw new Error(`The configuration of ${system.id} does not fit: ${at}${fault.message}.`);
  }
}
