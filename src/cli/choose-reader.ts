// `--reader`: what is to read English.

import { analyse, analyseWith } from '../engine/analyse.ts'
import { findNetwork } from '../network/find-network.ts'
import { TRAINED_READERS, type Analyse, type TrainedReader } from '../model.ts'
import type { AnalysisPool } from '../workers/make-analysis-pool.ts'
import type { Config } from '../config.ts'
import { InputError, UsageError } from './command.ts'

export const READER_OPTION = { type: 'string' } as const

/**
 * The one that was asked for by name, else the one that is set.
 *
 * @throws UsageError for one that there is not
 */
export function chooseReader(given: string | undefined, { reader }: Pick<Config, 'reader'>): TrainedReader {
  if (given === undefined) return reader
  const known = TRAINED_READERS.find((name) => name === given)
  if (known === undefined) throw new UsageError(`--reader is ${TRAINED_READERS.join(' or ')}, not "${given}".`)
  return known
}

/**
 * Whoever asks for a reader by name gets no other. Where it is only set, the
 * linear one does as well, and the answers say so.
 *
 * @throws InputError
 */
export async function requireReader(given: string | undefined, pool: Pick<AnalysisPool, 'reading'>): Promise<void> {
  if (given === 'pretrained') refuse((await pool.reading()).fault)
}

/** Reads in this thread. @throws InputError */
export async function readHere(given: string | undefined, reader: TrainedReader): Promise<Analyse> {
  if (reader === 'linear') return async (request) => analyse(request)
  const { network, fault } = await findNetwork()
  if (given === 'pretrained') refuse(fault)
  return async (request) => (network === null ? analyse(request) : analyseWith(network, request))
}

function refuse(fault: string | null): void {
  if (fault !== null) throw new InputError(`The pre-trained reader can’t be loaded here: ${fault}`)
}
