import { type ComponentType, useEffect, useState } from 'react';
import { PATIENCE_MS, within } from '@/app/fetch/within';
import type { DialogName } from '@/app/store/dialog';
import { actions, useStore } from '@/app/store/store';

/** How each dialog is fetched. */
export type DialogFetchers = Readonly<Record<Exclude<DialogName, null>, () => Promise<ComponentType>>>;

/** The dialog that is open, once it is fetched. One that cannot be had is told, and the page below stays as it is. */
export function Dialogs({ fetchers }: { fetchers: DialogFetchers }) {
  const dialog = useStore((state) => state.dialog);
  const lang = useStore((state) => state.lang);
  const [fetched, setFetched] = useState<{ readonly name: DialogName; readonly Content: ComponentType } | null>(null);
  // In another language, too: its words may have been fetched before the dialog was here to have any.
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetching reads the language off the store
  useEffect(() => {
    if (!dialog) return;
    let gone = false;
    within(PATIENCE_MS, fetchers[dialog]()).then(
      (Content) => {
        if (!gone) setFetched({ name: dialog, Content });
      },
      () => {
        if (!gone) actions().set({ dialog: null, trouble: { what: 'dialog', dialog } });
      },
    );
    return () => {
      gone = true;
    };
  }, [dialog, lang, fetchers]);
  return dialog && fetched?.name === dialog ? <fetched.Content /> : null;
}
