// The service's answers, by their schemas.

import type { z } from 'zod'
import type * as schemas from '../../api/schemas/checks.ts'

export type Check = z.output<typeof schemas.Check>

export type CheckedQuotation = Check['quotations'][number]

export type CheckMatch = CheckedQuotation['matches'][number]

export type CheckDifference = CheckMatch['differences'][number]

export type MatchedPassage = CheckMatch['passages'][number]
