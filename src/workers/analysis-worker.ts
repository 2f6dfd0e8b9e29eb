// What runs in a worker thread: the two functions that may take long, by name.

import { analyse } from '../attribution/analyse.ts'
import { readHtml } from '../html/read-html.ts'

export { analyse, readHtml }

// A thread takes calls once this file has run. The first analysis reads the
// weights, which takes longer than most articles: better now than then.
analyse({ text: '“It begins,” said Ann Lee.', title: null, language: null })
