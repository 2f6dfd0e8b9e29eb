// Outlets are compared as in the schema (NOCASE): ignoring the case of A to Z.

/** The spelling to compare by. */
export const foldOutlet = (outlet: string): string => outlet.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** Each outlet once, ignoring case. */
export function withoutRepeats(outlets: readonly string[]): readonly string[] {
  return [...new Map(outlets.map((outlet) => [foldOutlet(outlet), outlet])).values()]
}
