// What runs in a page thread. Nobody guarantees how much memory the libraries
// for pages need: here they have a limit of their own, and what they leave
// behind goes with the thread.

import { readPage } from '../ingest/html/read-page.ts'
import type { HtmlArticle } from '../ingest/html/read-html.ts'
import { giveWay, timed, unlessRefused, type Refusal, type TimedAnswer } from './timed-answer.ts'

export const readHtml = (html: string): Promise<TimedAnswer<HtmlArticle> | Refusal> =>
  unlessRefused(() => timed(() => ({ answer: readPage(html), tally: null })))

giveWay()
