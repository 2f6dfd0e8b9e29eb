// What stands in marks and quotes nobody.

import t from 'tap'
import { whoSaidWhat } from '../support/who-said-what.ts'

t.test('analyse() gives titles of works to nobody', async (t) => {
  whoSaidWhat(
    t,
    '😀 In her new film [title “The Long Way Home”] Carla Ruiz plays a teacher. [q “It was the hardest part of my life,”] [cue said] [src Ruiz].',
    'direct: Carla Ruiz',
  )
  whoSaidWhat(t, 'Her memoir, [title “Nine Winters,”] came out in May and sold four hundred copies.')
})

t.test('analyse() gives names of stations, parties and ships to nobody', async (t) => {
  whoSaidWhat(
    t,
    'Speaking to the radio station [title “Moscow Speaks”], [src the deputy Pyotr Zimin] [cue said] [q that the talks had failed].',
    'indirect: Pyotr Zimin',
  )
  whoSaidWhat(
    t,
    'The party [title “United North”] won nine seats. [q “We will not join any government,”] [cue said] [src its leader, Ola Berg].',
    'direct: Ola Berg',
  )
  whoSaidWhat(
    t,
    'Divers reached the trawler [title “Aurora Borealis”] at noon. [q “There was nobody on board,”] [cue said] [src Petros Galanis, who went in first].',
    'direct: Petros Galanis',
  )
  whoSaidWhat(
    t,
    'The [title “Stop the Port”] campaign has 9,000 members. [src Its founder, Tomasz Zielinski,] [cue called] [q the new terminal “a gift to smugglers”].',
    'mixed: Tomasz Zielinski',
  )
})

t.test('analyse() keeps a nickname inside its name', async (t) => {
  whoSaidWhat(
    t,
    'Joe [nickname “Kingfish”] Marlow opened the club in 1962. [q “I had forty dollars and a trumpet,”] [cue said] [src Marlow].',
    'direct: Joe “Kingfish” Marlow',
  )
  whoSaidWhat(
    t,
    'Police have charged Anthony [nickname "Slim"] Carbone with theft. [src His lawyer, Ruth Adler,] [cue said] [q he would plead not guilty].',
    'indirect: Ruth Adler',
  )
})

t.test('analyse() gives scare quotes to nobody', async (t) => {
  whoSaidWhat(
    t,
    'The [scare-quotes “experts”] who came to the village never left their car. [q “They did not even open a window,”] [cue said] [src Gloria Mensah].',
    'direct: Gloria Mensah',
  )
  whoSaidWhat(t, 'For years the firm sold [scare-quotes “organic”] eggs from hens that never saw daylight.')
  whoSaidWhat(t, 'A wave of [scare-quotes “smart”] meters has reached the island.')
})

t.test('analyse() gives signs and words as words to nobody', async (t) => {
  whoSaidWhat(t, 'A sign reading [term “No Entry”] hung on the gate. Nobody was inside.')
  whoSaidWhat(t, 'The word [term “hope”] stands on page nine of the letter.')
  whoSaidWhat(t, 'The word [term “hope”] appears nine times in the letter.')
  whoSaidWhat(t, 'In Dutch the phrase [term “doe normaal”] is half advice and half threat.')
})

t.test('analyse() gives newsletters and photo captions to nobody', async (t) => {
  whoSaidWhat(
    t,
    [
      'Sign up for [boilerplate “The Morning Letter”] newsletter to get this every day.',
      '[q “We are ready,”] [cue said] [src Moira Kavanagh].',
    ],
    'direct: Moira Kavanagh',
  )
  whoSaidWhat(
    t,
    [
      '[q “We are ready,”] [cue said] [src Moira Kavanagh].',
      'Photo by Lena Brandt: the ferry [boilerplate “Eleonora”] in dry dock.',
    ],
    'direct: Moira Kavanagh',
  )
})

t.test('analyse() invents no quotation', async (t) => {
  whoSaidWhat(
    t,
    'The council met on Monday. It voted by nine to four to close the pool, and nobody spoke. The pool was built in 1931.',
  )
})

t.test('analyse() known limit: takes a sign for a speaker', async (t) => {
  // What stands on a sign is said by nobody.
  whoSaidWhat(
    t,
    '[src A sign on the door] [cue read] [q “No Entry”]. Nobody was inside.',
    'direct: sign on the door (document)',
  )
})

t.test('analyse() known limit: takes the meaning of a word for a quotation', async (t) => {
  // “Act normal” is a gloss that nobody says.
  whoSaidWhat(t, 'In Dutch the phrase [term “doe normaal”] means [q “act normal”].', 'direct: nobody')
})

t.test('analyse() known limit: misses a name in apposition to a calling', async (t) => {
  // “The singer, Noor Haidari” is Noor Haidari.
  whoSaidWhat(
    t,
    'The band ended the night with its only hit, [title “Winter Harbour”]. [q “We have no other,”] [cue said] [src the singer, Noor Haidari].',
    'direct: singer, Noor Haidari (document)',
  )
})
