/** A table as CSV of RFC 4180. A cell that is missing is empty; all lines are as wide as the first. */
export function csvOfRows(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const width = rows[0]?.length ?? 0;
  return rows
    .map((row) => Array.from({ length: width }, (_, at) => cell(row[at] ?? '')).join(','))
    .map((line) => `${line}\r\n`)
    .join('');
}

// What a learner types is no formula to the program that opens the table.
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
