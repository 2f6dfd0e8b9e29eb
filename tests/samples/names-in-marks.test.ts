// Names, titles and gestures in marks, which nobody says.

import t from 'tap'
import { whoSaidWhat } from '../support/who-said-what.ts'

t.test('analyse() quotes no nickname that somebody has', async (t) => {
  whoSaidWhat(t, 'Ola Berg won the prize, earning him the nickname [scare-quotes “the Rock”].')
  whoSaidWhat(t, 'Ola Berg, called [term "the goat"] by his fans, lives here.')
})

t.test('analyse() quotes no titles in a list of works', async (t) => {
  whoSaidWhat(
    t,
    'You may know me from such films as [title “Painting Your Barge”] and [title “Bees and How to Lose Them”].',
  )
  whoSaidWhat(t, 'The band has had hits including [title “Blue Rain,”] [title “Salt”] and [title “Over the Hill”].')
})

t.test('analyse() quotes nobody for what a face seemed to say', async (t) => {
  whoSaidWhat(
    t,
    'Ola Berg, the reporter, smiled. There was a flicker across his face as if he wanted to say [scare-quotes “You think you got me?”] before he left.',
  )
  whoSaidWhat(t, 'She laughed as if asking [scare-quotes “Why me?”] and left.')
})
