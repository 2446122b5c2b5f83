import type { Places } from '@/lib/trace/axis';
import type { Named, Trace } from '@/lib/trace/trace';

/** The input that a system states to be a picture; a batch of them counts. */
function stated(trace: Trace): Named | undefined {
  for (const name of trace.names) {
    const named = trace.get(name);
    if (named.picture) return named;
  }
  return undefined;
}

/** The picture that a run reads, [rows, columns, channels], if it reads one. */
export function pictureIn(trace: Trace): Named | undefined {
  const found = stated(trace);
  return found?.axes.length === 3 ? found : undefined;
}

/** The grid of patches that a run cuts its picture into, if it does. */
export const gridIn = (trace: Trace): Places['grid'] | null => stated(trace)?.picture?.cut ?? null;
