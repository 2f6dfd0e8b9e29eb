// Runs the graph of the pre-trained reader with ONNX Runtime, on the CPU.

import type { InferenceSession, Tensor } from 'onnxruntime-node'
import type { ReadingNetwork } from '../engine/extraction/pretrained/network.ts'
import { NETWORK_FILE } from '../locations.ts'
import { refuseTelemetry } from './refuse-telemetry.ts'
import { fileURLToPath } from 'node:url'

/**
 * Loads the library and the graph: some 0.2 s. Uses one thread, since each
 * worker has its own network.
 *
 * @throws Error if the library does not load, as on systems without glibc, or
 * the graph is missing
 */
export async function openNetwork(file: URL = NETWORK_FILE): Promise<ReadingNetwork> {
  refuseTelemetry()
  // Imported here, because the service carries on without it if it can't be loaded.
  const ort = await import('onnxruntime-node')
  const session = await ort.InferenceSession.create(fileURLToPath(file), SETTINGS)
  const column = (numbers: Int32Array): Tensor => new ort.Tensor('int32', numbers, [numbers.length])
  return {
    read: async ({ pieces, cases, firstPiece, lastPiece }) => {
      const { cues, queries, keys, roles, quotations, distances } = await session.run({
        pieces: column(pieces),
        cases: column(cases),
        firstPiece: column(firstPiece),
        lastPiece: column(lastPiece),
      })
      return {
        cues: numbersOf(cues),
        queries: numbersOf(queries),
        keys: numbersOf(keys),
        roles: numbersOf(roles),
        quotations: numbersOf(quotations),
        distances: numbersOf(distances),
      }
    },
  }
}

const SETTINGS: InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  // Windows differ in length: memory planned for one would rarely fit the next, and would never be freed.
  enableMemPattern: false,
  logSeverityLevel: 3,
  // Fused, sum and norm take ten times as long on a CPU as the norm alone (ONNX
  // Runtime 1.30 to 1.32): an eighth of the total time.
  extra: { optimization: { disable_specified_optimizers: 'SkipLayerNormFusion' } },
}

function numbersOf(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data
  throw new Error('The graph lacks an output that the reader needs: it is from another version')
}
