// What runs in a thread for pages. The libraries that read them need memory of
// a size that nobody promises: here they have a limit of their own, and what
// they leave behind goes when the thread does.

import { readPage } from '../ingest/html/read-page.ts'
import type { HtmlArticle } from '../ingest/html/read-html.ts'
import { giveWay, timed, unlessRefused, type Refusal, type TimedAnswer } from './timed-answer.ts'

export const readHtml = (html: string): Promise<TimedAnswer<HtmlArticle> | Refusal> =>
  unlessRefused(() => timed(() => ({ answer: readPage(html), tally: null })))

giveWay()
