// `--reader`: which reader to use for English.

import { analyseWith } from '../engine/analyse.ts'
import { findNetwork, NO_NETWORK } from '../network/find-network.ts'
import { TRAINED_READERS, type Analyse, type TrainedReader } from '../model.ts'
import { makeAnalysisPool, type AnalysisPool } from '../workers/make-analysis-pool.ts'
import type { Config } from '../config.ts'
import type { Store } from '../store/store.ts'
import { InputError, UsageError } from './command.ts'

export const READER_OPTION = { type: 'string' } as const

/**
 * The reader named on the command line, otherwise the configured one.
 *
 * @throws UsageError if there is no such reader
 */
function chooseReader(given: string | undefined, { reader }: Pick<Config, 'reader'>): TrainedReader {
  if (given === undefined) return reader
  const known = TRAINED_READERS.find((name) => name === given)
  if (known === undefined) throw new UsageError(`--reader must be ${TRAINED_READERS.join(' or ')}, not "${given}".`)
  return known
}

/**
 * A reader that was asked for by name is never replaced by another. One that is only configured may be replaced by the
 * linear reader, and the answers say so.
 *
 * @throws InputError
 */
async function requireReader(given: string | undefined, pool: AnalysisPool): Promise<AnalysisPool> {
  try {
    if (given === 'pretrained') refuse((await pool.reading()).fault)
    return pool
  } catch (error) {
    await pool.close()
    throw error
  }
}

/**
 * The threads of a command that reads many texts; the command closes them. No text waits longer than it would in the
 * service. Closes the archive that was opened for it on failure.
 *
 * @throws UsageError if there is no such reader
 * @throws InputError if the one asked for cannot be loaded
 */
export async function openPool(
  given: string | undefined,
  settings: Config,
  archive?: Pick<Store, 'close'>,
): Promise<AnalysisPool> {
  const { workers: threads, analysisTimeoutMs: timeoutMs } = settings
  try {
    const reader = chooseReader(given, settings)
    return await requireReader(given, makeAnalysisPool({ reader, threads, timeoutMs, maxQueue: threads * 2 }))
  } catch (error) {
    await archive?.close()
    throw error
  }
}

/** Reads in this thread. @throws UsageError, InputError like `openPool` */
export async function readHere(given: string | undefined, settings: Config): Promise<Analyse> {
  const reader = chooseReader(given, settings)
  const { network, fault } = reader === 'linear' ? NO_NETWORK : await findNetwork()
  if (given === 'pretrained') refuse(fault)
  return (request) => analyseWith(network, request)
}

function refuse(fault: string | null): void {
  if (fault !== null) throw new InputError(`The pre-trained reader cannot be loaded here: ${fault}`)
}
