import * as v from 'valibot';
import type { System } from './system';

/**
 * A system's configuration out of untrusted values: defaults filled, unknown keys left out.
 *
 * @throws Error that names the system, the key and what was expected
 */
export function readConfig<Config>(system: System<Config>, values: unknown): Config {
  const result = v.safeParse(system.config, values);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const key = v.getDotPath(issue);
  throw new Error(`The configuration of ${system.id} does not fit: ${key ? `${key}: ` : ''}${issue.message}.`);
}
