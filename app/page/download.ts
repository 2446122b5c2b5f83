/** What a file that is handed out here is, for the dialog that takes it back in. */
export const JSON_FILE = '.json,application/json';

/** Hands a text to the browser's downloads. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
