import type { System } from './system';

/**
 * Files that may each hold a system as their default export, by path and not yet loaded: what import.meta.glob gives,
 * and what scripts read from the folder. A file without one is a helper of its neighbours.
 */
export type SystemFiles = Readonly<Record<string, () => Promise<System<unknown> | undefined>>>;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '');

async function load(path: string, file: SystemFiles[string]): Promise<System<unknown> | undefined> {
  const system = await file();
  if (!system || system.id === nameOf(path)) return system;
  throw new Error(`${path} holds the system ${system.id}: a system is called as its file, so rename one of them.`);
}

/** Every system of these files, by id. */
export async function allSystems(files: SystemFiles): Promise<System<unknown>[]> {
  const loaded = await Promise.all(Object.entries(files).map(([path, file]) => load(path, file)));
  return loaded.filter((system) => system !== undefined).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The system that a file is named after; no other file is loaded.
 *
 * @throws Error that lists the systems there are
 */
export async function findSystem(id: string, files: SystemFiles): Promise<System<unknown>> {
  const entry = Object.entries(files).find(([path]) => nameOf(path) === id);
  const system = entry && (await load(...entry));
  if (system) return system;
  const known = (await allSystems(files)).map((other) => other.id);
  throw new Error(`There is no system ${id}. The systems are ${known.join(', ')}.`);
}
