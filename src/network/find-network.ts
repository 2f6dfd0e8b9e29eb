import type { ReadingNetwork } from '../engine/extraction/pretrained/network.ts'
import { openNetwork } from './open-network.ts'

export interface FoundNetwork {
  readonly network: ReadingNetwork | null
  /** Why there is none, if one was looked for. */
  readonly fault: string | null
}

/** For when none is wanted. */
export const NO_NETWORK: FoundNetwork = { network: null, fault: null }

/** The network, or why there is none here. */
export async function findNetwork(): Promise<FoundNetwork> {
  try {
    return { network: await openNetwork(), fault: null }
  } catch (error) {
    return { network: null, fault: error instanceof Error ? error.message : String(error) }
  }
}
