// Analyses an article with the network in the thread that runs it, and prints
// the analysis.

import { analyseWith } from '../../src/engine/analyse.ts'
import { openNetwork } from '../../src/network/open-network.ts'

const network = await openNetwork()
const request = { text: '“We won the final,” said Ann Lee.', title: null, language: null }
process.stdout.write(JSON.stringify(await analyseWith(network, request)))
// The threads of the library would keep the process alive.
process.exit()
