// A row of a table for spreadsheets: CSV, RFC 4180.

export type Cell = string | number | null | undefined

/** The cells and the end of the line; a text that a spreadsheet would take for a formula is disarmed. */
export function writeRow(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join()}\r\n`
}

function writeCell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = defuse(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A spreadsheet takes a cell with such a beginning for a formula, which may fetch and send data (OWASP, "CSV
 * Injection"); an apostrophe makes it text. Some spreadsheets skip white space first, and accept full-width forms of
 * the signs too.
 */
const defuse = (text: string): string =>
  /^\s*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
