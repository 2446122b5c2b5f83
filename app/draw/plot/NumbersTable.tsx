export interface NumbersTableProps {
  /** What the drawing shows. */
  readonly caption: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A drawing's numbers as a table, for who cannot see it. */
export function NumbersTable({ caption, columns, rows }: NumbersTableProps) {
  return (
    // A table keeps the height of its rows, however small it should be.
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((name, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
              <th key={j} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...texts], i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places
            <tr key={i}>
              <th scope="row">{name}</th>
              {texts.map((text, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see the columns
                <td key={j}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
