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

t.test('analyse() gives what a word means to nobody', async (t) => {
  whoSaidWhat(t, 'In Dutch the phrase [term “doe normaal”] means [term “act normal”].')
})

t.test('analyse() gives what something is called to nobody', async (t) => {
  whoSaidWhat(
    t,
    'Those farms grow another kind of rice, called [term “ghost grain.”] Farmer Tran Van Luc sold his field in May.',
  )
  whoSaidWhat(t, 'The old jail, nicknamed [nickname “Sieve,”] lost nine men in a year. Warden Ida Krol left in June.')
  whoSaidWhat(t, 'The road is known to locals as [scare-quotes “the Spine.”] Mayor Ann Lee drove it on Monday.')
  whoSaidWhat(
    t,
    '[src Auditor Shirin Vaziri] [cue called] [q the boxes “a shell game for adults.”]',
    'mixed: Shirin Vaziri',
  )
})

t.test('analyse() gives titles and names in apposition to nobody', async (t) => {
  whoSaidWhat(t, 'Renate Sollberg first told the story in her 2011 memoir, [title “A Plain Coat.”] She lives in Ghent.')
  whoSaidWhat(
    t,
    "Mr. Conte is charged with theft over the death of Ms. Baird's horse, [title “Duchess.”] The trial opens in May.",
  )
})

t.test('analyse() gives what stands on a cap or a petition to nobody', async (t) => {
  whoSaidWhat(t, 'One of the fishermen put on a [term “Make Cod Great Again”] cap.')
  whoSaidWhat(t, 'A [term “Save Our Nine”] petition has nine hundred names.')
})

t.test("analyse() gives the writer's own words in marks to nobody", async (t) => {
  whoSaidWhat(
    t,
    'Under the [scare-quotes “use it or lose it”] rule, fishermen must land their share by June. [q “I fish in storms because of it,”] [cue said] [src skipper Aoife Breen].',
    'direct: Aoife Breen',
  )
  whoSaidWhat(
    t,
    'What some had feared would be a [scare-quotes “lost year”] ended with a medal. [q “I ran for my aunt,”] [cue said] [src hurdler Precious Dlomo].',
    'direct: Precious Dlomo',
  )
})

t.test('analyse() gives what one would think, or seem to say, to nobody', async (t) => {
  whoSaidWhat(
    t,
    'One would think that a landlord who had never let out [scare-quotes “damp”] rooms would welcome an inspector, but Gerald Pym did not.',
  )
  whoSaidWhat(t, 'Striker Ade Ojo shrugged as if to say [scare-quotes “what did you expect?”] The whistle blew.')
})

t.test('analyse() gives headlines of other articles to nobody', async (t) => {
  whoSaidWhat(
    t,
    [
      '[q “We lost the barn,”] [cue said] [src farmer Lotte Kragh].',
      "RELATED | Man accused of arson was [boilerplate 'known to police'] for years",
    ],
    'direct: Lotte Kragh',
  )
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

t.test('analyse() gives events to nobody', async (t) => {
  whoSaidWhat(t, 'Governor Harriet Poole is barred by term limits from running again. She signed a bill on Monday.')
  whoSaidWhat(t, 'Farm groups challenged parts of the law in court. Judge Alain Bosco heard them in May.')
  whoSaidWhat(
    t,
    '[src Farm groups] [cue argued in court] [q that parts of the law were void].',
    'indirect: Farm groups (group)',
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

t.test('analyse() known limit: misses a name in apposition to a calling', async (t) => {
  // “The singer, Noor Haidari” is Noor Haidari.
  whoSaidWhat(
    t,
    'The band ended the night with its only hit, [title “Winter Harbour”]. [q “We have no other,”] [cue said] [src the singer, Noor Haidari].',
    'direct: singer, Noor Haidari (document)',
  )
})
