import type { ComponentType } from 'react';
import { useStore } from '@/app/store/store';
import { useFetched } from '../fetched';
import { inspectorWords } from './words';
import './frame.css';

let Panel: ComponentType | null = null;

/** Fetches the inspector, once. */
export async function loadInspector(): Promise<void> {
  Panel ??= (await import('./InspectorPanel')).InspectorPanel;
}

/** The inspector. It comes when the matrices are on screen; until then its place is kept, so that nothing jumps. */
export function InspectorPlace() {
  useFetched(Panel !== null, loadInspector);
  const lang = useStore((state) => state.lang);
  const present = useStore((state) => state.present);
  if (Panel) return <Panel />;
  return (
    <section className="inspector" aria-label={inspectorWords(lang).title} aria-busy="true">
      <div className="insp-panel" data-presenting={present || undefined} />
    </section>
  );
}
