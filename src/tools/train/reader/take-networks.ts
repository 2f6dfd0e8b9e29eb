// The networks that `npm run train:reader` makes, as files of one folder.

import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReadingNetwork } from '../../../engine/extraction/pretrained/network.ts'
import { openNetwork } from '../../../network/open-network.ts'

/** The one that was taught with all articles, and the one without those that have all their speakers. */
export const NETWORK_FILES = { all: 'reader.onnx', withoutSpeakers: 'reader-without-speakers.onnx' }

/** Puts the network of all articles into the folder `out`, and opens the other. @throws Error where one is missing */
export async function takeNetworks(folder: string, out: string): Promise<ReadingNetwork> {
  copyFileSync(join(folder, NETWORK_FILES.all), join(out, NETWORK_FILES.all))
  return openNetwork(pathToFileURL(join(folder, NETWORK_FILES.withoutSpeakers)))
}
