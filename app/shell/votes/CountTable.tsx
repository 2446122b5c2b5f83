interface TableProps {
  /** The names of the columns, and a line for each option. */
  readonly rows: readonly (readonly string[])[];
  readonly label: string;
}

/** Where lesson, step and a misconception's id stand: in the file alone. Whoever looks has names. */
const IN_FILE = [0, 1, 4];
/** The question is said once, above its options. */
const QUESTION = 2;

/** The counts that are saved. */
export function CountTable({ rows: [columns = [], ...rows], label }: TableProps) {
  const shown = columns.map((_, column) => column).filter((column) => !IN_FILE.includes(column));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
    <section className="votes-table" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
            <tr key={i}>
              {shown.map((column) => (
                <td key={column}>{column === QUESTION && row[column] === rows[i - 1]?.[column] ? '' : row[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
