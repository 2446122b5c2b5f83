interface TableProps {
  /** The names of the columns, and a line for each option. */
  readonly rows: readonly (readonly string[])[];
  readonly label: string;
}

/** Lesson, step and question stand in the file; here the question is said once, above its options. */
const QUESTION = 2;

/** The counts as they are saved. */
export function CountTable({ rows: [columns = [], ...rows], label }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
    <section className="votes-table" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
            <tr key={i}>
              {row.map((text, column) => (
                <td key={columns[column]}>{column <= QUESTION && text === rows[i - 1]?.[column] ? '' : text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
