// What runs in a worker thread: the two functions that may take long, by name.

import { analyse } from '../attribution/analyse.ts'
import { readHtml } from '../html/read-html.ts'

export { analyse, readHtml }
