// What the service answers, as its schemas have it.

import type { z } from 'zod'
import type * as schemas from '../../api/schemas/attributions.ts'

export type Attributions = z.output<typeof schemas.Attributions>

export type FoundQuote = Attributions['quotes'][number]
