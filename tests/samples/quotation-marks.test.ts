// Which words stand in quotation marks, whatever the marks.

import t from 'tap'
import { whoSaidWhat } from '../support/who-said-what.ts'

t.test('analyse() finds a quotation in the double marks of every typing habit', async (t) => {
  whoSaidWhat(t, '😀 [q “The ferry runs again in May,”] [cue said] [src Moira Kavanagh].', 'direct: Moira Kavanagh')
  whoSaidWhat(
    t,
    '[q "The ferry runs again in May,"] [cue said] [src Moira Kavanagh, who owns it]. [q "We are ready."]',
    'direct: Moira Kavanagh',
  )
  whoSaidWhat(t, '[q «The ferry runs again in May»], [cue said] [src Moira Kavanagh].', 'direct: Moira Kavanagh')
  whoSaidWhat(t, '[q „The ferry runs again in May“], [cue said] [src Moira Kavanagh].', 'direct: Moira Kavanagh')
  whoSaidWhat(t, '[q ”The ferry runs again in May”], [cue said] [src Moira Kavanagh].', 'direct: Moira Kavanagh')
  whoSaidWhat(
    t,
    '[q »The ferry runs again in May«], [cue said] [src Moira Kavanagh]. [q »We are ready.«]',
    'direct: Moira Kavanagh',
  )
})

t.test('analyse() tells British single marks from apostrophes', async (t) => {
  whoSaidWhat(
    t,
    '[q ‘The nurses’ strike isn’t over,’] [cue said] [src Moira O’Rourke, who has led the union since the ’90s]. [q ‘We’ll be back on Monday.’]',
    'direct: Moira O’Rourke',
  )
  whoSaidWhat(
    t,
    `[q 'We don't play rock 'n' roll any more,'] [cue said] [src Graham Pike, the hall's caretaker].`,
    'direct: Graham Pike',
  )
  whoSaidWhat(
    t,
    'The shepherds’ market in Settle closed in ’98. [q ‘Nobody under sixty remembers it,’] [cue said] [src Dorothy Hesketh].',
    'direct: Dorothy Hesketh',
  )
  whoSaidWhat(
    t,
    '[src Ms Hesketh] [cue called] [q the council’s offer ‘an insult’ and the farmers’ reply ‘far too polite’].',
    'mixed: Hesketh',
  )
})

t.test('analyse() keeps a quotation within a quotation', async (t) => {
  whoSaidWhat(
    t,
    '[q “We asked him twice, and he said ‘never’ both times,”] [cue said] [src Tunde Bakare].',
    'direct: Tunde Bakare',
  )
  whoSaidWhat(
    t,
    '[q ‘He told me “go home” and I went home,’] [cue said] [src Dorothy Hesketh].',
    'direct: Dorothy Hesketh',
  )
  whoSaidWhat(
    t,
    '[q "My mother always said "eat first, cry later," and we did,"] [cue said] [src Tunde Bakare].',
    'direct: Tunde Bakare',
  )
})

t.test('analyse() bears a closing mark of another kind', async (t) => {
  whoSaidWhat(
    t,
    '[src Halvard Moe] [cue said:] [q “We are closer to the sea than to the capital. We will live with that»].',
    'direct: Halvard Moe',
  )
  whoSaidWhat(t, '[q “The roof will hold,"] [cue said] [src Halvard Moe]. [q "It has to.”]', 'direct: Halvard Moe')
})

t.test('analyse() follows a quotation over several paragraphs that closes once', async (t) => {
  whoSaidWhat(
    t,
    [
      '[q “We have waited ten years for this road,”] [cue said] [src Gloria Mensah, the mayor of Northport]. [q “Every winter it floods.]',
      '[q “Every spring we are told to be patient.]',
      '[q “We are done with patience.”]',
      'The ministry did not answer.',
    ],
    'direct: Gloria Mensah',
  )
})

t.test('analyse() lets an unclosed mark swallow no other paragraph', async (t) => {
  whoSaidWhat(
    t,
    [
      '[q1 “We will fix the roof,”] [cue1 said] [src1 Halvard Moe]. [q1 “It is a matter of days.]',
      'The school has been closed since March.',
      '[q2 “The children cannot wait,”] [cue2 said] [src2 Omar Haddad, its headmaster].',
    ],
    'direct: Halvard Moe',
    'direct: Omar Haddad',
  )
})

t.test('analyse() leaves feet, inches and minutes of arc alone', async (t) => {
  whoSaidWhat(
    t,
    `The 6'2" captain drove a 5" screw into the deck. [q "It will hold,"] [cue said] [src Moira Kavanagh].`,
    'direct: Moira Kavanagh',
  )
})

t.test('analyse() reads marks from half-decoded pages, Markdown and wire copy', async (t) => {
  whoSaidWhat(
    t,
    '[q &ldquo;The ferry runs again in May,&rdquo;] [cue said] [src Moira Kavanagh].',
    'direct: Moira Kavanagh',
  )
  whoSaidWhat(
    t,
    '[src Moira Kavanagh] [cue said] [q the engine was & laquo; older than the boat & raquo;].',
    'mixed: Moira Kavanagh',
  )
  whoSaidWhat(t, "[q ``The ferry runs again in May,''] [cue said] [src Moira Kavanagh].", 'direct: Moira Kavanagh')
  whoSaidWhat(t, '*[q "It will hold,"]* [cue said] [src Moira Kavanagh].', 'direct: Moira Kavanagh')
  whoSaidWhat(t, '**[q “It will hold,”]** [src Moira Kavanagh] [cue said]. _[q “It must.”]_', 'direct: Moira Kavanagh')
  whoSaidWhat(t, '[q \\"The ferry runs again in May,\\"] [cue said] [src Moira Kavanagh].', 'direct: Moira Kavanagh')
})

t.test('analyse() takes marks with spaces inside and stops outside them', async (t) => {
  whoSaidWhat(t, '[q “ We are ready ”] , [cue said] [src Moira Kavanagh] .', 'direct: Moira Kavanagh')
  whoSaidWhat(t, '[q “We are ready”], [cue said] [src Moira Kavanagh]. [q “We always were”].', 'direct: Moira Kavanagh')
})

t.test('analyse() gives “he” to nobody whom a quotation talks of, in whatever marks', async (t) => {
  for (const [open = '', close = ''] of ['‘’', '“”', '«»', '„“', `""`, `''`])
    whoSaidWhat(
      t,
      `Peter Moss spoke in Leeds. [q1 ${open}I met Carl Dunn last night,${close}] [src1 Moss] [cue1 said]. [q1 ${open}Carl Dunn was calm.${close}] [src2 He] [cue2 added] [q2 that the hall was full].`,
      'direct: Peter Moss',
      'indirect: Peter Moss',
    )
})

t.test('analyse() finds a name in apposition to a calling', async (t) => {
  whoSaidWhat(
    t,
    `The wreck lies at 54° 36' 12" north. [q "We saw the mast first,"] [cue said] [src the diver, Petros Galanis].`,
    'direct: Petros Galanis',
  )
})

t.test('analyse() follows a British quotation into the next paragraph', async (t) => {
  whoSaidWhat(
    t,
    [
      '[q ‘The first winter was the worst,’] [cue said] [src Dorothy Hesketh]. [q ‘We had no coal.]',
      '[q ‘The second was better.’]',
    ],
    'direct: Dorothy Hesketh',
  )
})

t.test('analyse() begins a sentence at a German mark that points inwards', async (t) => {
  whoSaidWhat(
    t,
    '[q »Guten Abend«], [cue sagte] [src Tom Brandt]. [q »Sehen Sie mal, was ich hier habe.«] Dann ging er zur Tür und öffnete sie für die Gäste.',
    'direct: Tom Brandt',
  )
})

t.test('analyse() known limit: lets an unclosed mark swallow its own paragraph', async (t) => {
  // The quotation ends at the comma, and Halvard Moe speaks.
  whoSaidWhat(
    t,
    ['[q “We will fix the roof, said Halvard Moe on Monday.]', 'The school has been closed since March.'],
    'direct: nobody',
  )
})

t.test('analyse() passes over a mark at the head of a paragraph that nothing closes', async (t) => {
  whoSaidWhat(
    t,
    '“[src Grandfather Moe] [cue told] Rosa one day, [q “I would rather you threw at bottles in the yard.”]',
    'direct: Moe',
  )
  whoSaidWhat(t, '[q “The river rose, “] [src Ida Holm] [cue said]. It fell at noon.', 'direct: Ida Holm')
})
