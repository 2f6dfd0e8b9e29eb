// The service's answers, by their schemas.

import type { z } from 'zod'
import type * as stats from '../../api/schemas/stats.ts'

export type Stats = z.output<typeof stats.Stats>
