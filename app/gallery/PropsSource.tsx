import { useEffect, useState } from 'react';
import { propsSource } from './source';

const files = {
  ...import.meta.glob<string>('../views/*/*.{ts,tsx}', { query: '?raw', import: 'default' }),
  ...import.meta.glob<string>('../draw/**/*.{ts,tsx}', { query: '?raw', import: 'default' }),
};

/** The sources of a view, and of what views share: its props may be declared there. */
const sourcesOf = (view: string): Promise<string[]> =>
  Promise.all(
    Object.entries(files)
      .filter(([path]) => path.startsWith(`../views/${view}/`) || path.startsWith('../draw/'))
      .map(([, load]) => load()),
  );

/** The props that a view takes, as its source declares them. */
export function PropsSource({ view }: { view: string }) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void sourcesOf(view).then((sources) => wanted && setSource(propsSource(view, sources)));
    return () => {
      wanted = false;
    };
  }, [view]);
  return (
    <section aria-label="Props">
      <pre>{source}</pre>
    </section>
  );
}
