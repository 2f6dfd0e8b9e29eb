// What became of a line of an import.

import type { z } from 'zod'
import type { FieldWarning, ImportOutcome } from '../import-outcome.ts'
import type { ImportResult } from '../schemas/imports.ts'
import { Problem } from '../problems.ts'

/** `line` is the number of the line, from 1. */
export function presentImport(
  line: number,
  { warnings, ...imported }: ImportOutcome<Problem> & { readonly warnings: readonly FieldWarning[] },
): z.input<typeof ImportResult> {
  const result = presentOutcome(line, imported)
  return warnings.length === 0 ? result : { ...result, warnings: warnings.map((warning) => ({ ...warning })) }
}

function presentOutcome(line: number, imported: ImportOutcome<Problem>): z.input<typeof ImportResult> {
  switch (imported.outcome) {
    case 'created':
    case 'existing':
      return { line, status: imported.outcome, articleId: imported.id, quoteCount: imported.quoteCount }
    case 'conflict':
      return presentRefusal(
        line,
        new Problem(
          'article-conflict',
          `The ${imported.identity} belongs to the stored article ${imported.articleId}, which has a different text. To replace it, PUT this one to /v1/articles/${imported.articleId}.`,
          { ids: { articleId: imported.articleId } },
        ),
      )
    case 'failed':
      return presentRefusal(line, new Problem('internal-error', imported.reason))
    case 'refused':
      return presentRefusal(line, imported.refusal)
  }
}

/** `failed` may succeed when sent again, `invalid` never will. */
export function presentRefusal(line: number, problem: Problem): z.input<typeof ImportResult> {
  const { errors, ...body } = problem.body()
  return {
    line,
    status: problem.statusCode >= 500 || problem.statusCode === 408 ? 'failed' : 'invalid',
    problem: { ...body, ...(errors === undefined ? {} : { errors: [...errors] }) },
  }
}
