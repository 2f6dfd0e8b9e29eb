// The networks that `npm run train:reader` produces, as files in one folder.

import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReadingNetwork } from '../../../engine/extraction/pretrained/network.ts'
import { openNetwork } from '../../../network/open-network.ts'

/** One trained on all articles, and one without those that have all their speakers. */
export const NETWORK_FILES = { all: 'reader.onnx', withoutSpeakers: 'reader-without-speakers.onnx' }

/**
 * Copies the network trained on all articles into the folder `out`, and opens
 * the other. @throws Error if one is missing
 */
export async function takeNetworks(folder: string, out: string): Promise<ReadingNetwork> {
  copyFileSync(join(folder, NETWORK_FILES.all), join(out, NETWORK_FILES.all))
  return openNetwork(pathToFileURL(join(folder, NETWORK_FILES.withoutSpeakers)))
}
