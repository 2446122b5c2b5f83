interface Props {
  readonly label: string;
  /** What the browser's dialog offers, as `accept` says it. */
  readonly accept: string;
  readonly onFiles: (files: FileList) => void;
}

/** A button that lets somebody choose a file; the same one can be chosen twice in a row. */
export function FileButton({ label, accept, onFiles }: Props) {
  return (
    <label className="button">
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        className="visually-hidden"
        onChange={({ target }) => {
          if (target.files?.length) onFiles(target.files);
          target.value = '';
        }}
      />
    </label>
  );
}
