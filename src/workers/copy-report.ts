// What the thread of a copy reports.

export type CopyReport =
  | { readonly size: number }
  | { readonly checking: true }
  | { readonly failure: { readonly name: string; readonly message: string; readonly code: string | undefined } }
