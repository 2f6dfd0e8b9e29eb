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

t.test('analyse() knows somebody who has only a nickname by it', async (t) => {
  whoSaidWhat(
    t,
    '[q “Nobody slept,”] [cue said] [src a homeless man who goes by the name] [title “Rusty.”]',
    'direct: Rusty',
  )
  whoSaidWhat(
    t,
    '[q “We won,”] [cue said] a man who has a dog by the name of [title “Rex”].',
    'direct: man who has a dog by the name of “Rex (unnamed)',
  )
})

t.test('analyse() gives what experience shows to nobody', async (t) => {
  whoSaidWhat(t, 'But experience shows that binding targets do two things.')
})
