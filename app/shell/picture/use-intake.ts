import { useEffect } from 'react';
import { takesText } from '@/app/presenter/owner';
import { actions } from '@/app/store/store';

/** The reader is fetched with the first picture. The files are taken at once: a drop's list is empty afterwards. */
async function take(files: Iterable<File>): Promise<void> {
  const list = [...files];
  const intake = await import('./intake').catch(() => null);
  if (intake) await intake.takeIn(list);
  else actions().set({ trouble: { what: 'dialog', dialog: 'picture' } });
}

/** Pictures dropped on the page or pasted into it. */
export function usePictureIntake(): void {
  useEffect(() => {
    const hasFiles = (transfer: DataTransfer | null) => transfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (hasFiles(event.dataTransfer)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      void take(event.dataTransfer?.files ?? []);
    };
    const onPaste = (event: ClipboardEvent) => {
      const { files, types } = event.clipboardData ?? {};
      // Spreadsheets copy a picture beside the text: in a text field the text is meant.
      const isText = takesText(event.target) && types?.includes('text/plain');
      if (files?.length && !isText) void take(files);
    };
    addEventListener('dragover', onOver);
    addEventListener('drop', onDrop);
    addEventListener('paste', onPaste);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('drop', onDrop);
      removeEventListener('paste', onPaste);
    };
  }, []);
}
