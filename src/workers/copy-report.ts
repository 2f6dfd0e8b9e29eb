// What the copy thread reports.

export type CopyReport =
  | { readonly size: number }
  | { readonly checking: true }
  | { readonly failure: { readonly name: string; readonly message: string; readonly code: string | undefined } }
