import type { ComponentType } from 'react';
import { store, useStore } from '@/app/store/store';
import { fetchWords } from '@/app/words/define';
import { useFetched } from '../fetched';
import { useScreen } from '../screen';
import './frame.css';

let Panel: ComponentType | null = null;

/** Fetches the inspector and its words, once. */
export async function loadInspector(): Promise<void> {
  const { InspectorPanel } = await import('./InspectorPanel');
  await fetchWords(store.getState().lang);
  Panel ??= InspectorPanel;
}

/** The inspector. It comes when the matrices are on screen; until then its place is kept, so that nothing jumps. */
export function InspectorPlace() {
  useFetched(Panel !== null, loadInspector);
  const { words } = useScreen();
  const present = useStore((state) => state.present);
  if (Panel) return <Panel />;
  return (
    <section className="inspector" aria-label={words.inspector} aria-busy="true">
      <div className="insp-panel" data-presenting={present || undefined} />
    </section>
  );
}
