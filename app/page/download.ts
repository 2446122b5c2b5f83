/** What a file that is handed out here is, for the dialog that takes it back in. */
export const JSON_FILE = '.json,application/json';

/** What a spreadsheet opens. */
export const CSV_FILE = 'text/csv';

/** Hands a text to the browser's downloads. */
export function download(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
