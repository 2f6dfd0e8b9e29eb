// Outlets are compared as the schema does (NOCASE): without regard to the case
// of A to Z.

/** The spelling to compare by. */
export const foldOutlet = (outlet: string): string => outlet.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** Each outlet once, whatever its case. */
export function withoutRepeats(outlets: readonly string[]): readonly string[] {
  return [...new Map(outlets.map((outlet) => [foldOutlet(outlet), outlet])).values()]
}
