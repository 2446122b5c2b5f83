import { type ComponentType, useEffect, useState } from 'react';
import { PATIENCE_MS, within } from '@/app/fetch/within';
import { dialogs } from '@/app/parts';
import type { DialogName } from '@/app/store/dialog';
import { actions, useStore } from '@/app/store/store';

/** The dialog that is open, once it is fetched. One that cannot be had is told, and the page below stays as it is. */
export function Dialogs() {
  const dialog = useStore((state) => state.dialog);
  const [fetched, setFetched] = useState<{ readonly name: DialogName; readonly Content: ComponentType } | null>(null);
  useEffect(() => {
    if (!dialog) return;
    let gone = false;
    within(PATIENCE_MS, dialogs[dialog]()).then(
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
  }, [dialog]);
  return dialog && fetched?.name === dialog ? <fetched.Content /> : null;
}
