// `--reader`: what is to read English.

import { analyseWith } from '../engine/analyse.ts'
import { findNetwork, NO_NETWORK } from '../network/find-network.ts'
import { TRAINED_READERS, type Analyse, type TrainedReader } from '../model.ts'
import { makeAnalysisPool, type AnalysisPool } from '../workers/make-analysis-pool.ts'
import type { Config } from '../config.ts'
import type { Store } from '../store/store.ts'
import { InputError, UsageError } from './command.ts'

export const READER_OPTION = { type: 'string' } as const

/**
 * The one that was asked for by name, else the one that is set.
 *
 * @throws UsageError for one that there is not
 */
function chooseReader(given: string | undefined, { reader }: Pick<Config, 'reader'>): TrainedReader {
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
 * The threads of a command that reads many texts, to be closed by it. No text
 * waits longer than it would in the service. Where there are none, the archive
 * that was opened for it is closed.
 *
 * @throws UsageError for a reader that there is not
 * @throws InputError where the one asked for cannot be loaded
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

/** Reads in this thread. @throws UsageError, InputError as `openPool` */
export async function readHere(given: string | undefined, settings: Config): Promise<Analyse> {
  const reader = chooseReader(given, settings)
  const { network, fault } = reader === 'linear' ? NO_NETWORK : await findNetwork()
  if (given === 'pretrained') refuse(fault)
  return (request) => analyseWith(network, request)
}

function refuse(fault: string | null): void {
  if (fault !== null) throw new InputError(`The pre-trained reader can’t be loaded here: ${fault}`)
}
