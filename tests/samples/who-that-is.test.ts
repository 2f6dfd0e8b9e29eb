// Who the words that say who speaks mean.

import t from 'tap'
import { whoSaidWhat } from '../support/who-said-what.ts'

t.test('analyse() gives the full name for a surname', async (t) => {
  whoSaidWhat(
    t,
    '[q1 The bridge will open on Friday], [src1 Gloria Mensah, the chief engineer,] [cue1 said]. [q2 “It is safe,”] [src2 Mensah] [cue2 said].',
    'indirect: Gloria Mensah',
    'direct: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    'Norwegian novelist Kjersti Haugland, 58, has moved back to the islands. [q “I missed the wind,”] [src Haugland] [cue said].',
    'direct: Kjersti Haugland',
  )
  whoSaidWhat(
    t,
    'Justin Bayrou came with Élodie Marchetti-Duval. [q “It was a fine evening,”] [src Ms. Marchetti-Duval] [cue said].',
    'direct: Élodie Marchetti-Duval',
  )
})

t.test('analyse() gives the full name for a title or a role', async (t) => {
  whoSaidWhat(
    t,
    '😀 Police Commissioner Dwight Okafor came to the school on Monday. [q “We know who did it,”] [src the commissioner] [cue said].',
    'direct: Dwight Okafor',
  )
  whoSaidWhat(
    t,
    'Mr Justice Edmund Pelham sat at Leeds Crown Court for nine days. [q “You betrayed a child,”] [src the judge] [cue said].',
    'direct: Edmund Pelham',
  )
  whoSaidWhat(
    t,
    'Sen. Maria Gutierrez of Nevada and Gov. Tom Brannigan of Ohio clashed over water. [q1 “Ohio has a river,”] [src1 Gutierrez] [cue1 said]. [q2 “Nevada has a casino,”] [src2 the governor] [cue2 said].',
    'direct: Maria Gutierrez',
    'direct: Tom Brannigan',
  )
  whoSaidWhat(
    t,
    `Norfast's chief executive, Gareth Pugh, met the unions on Monday. [q “We listened,”] [src the chief executive] [cue said].`,
    'direct: Gareth Pugh',
  )
})

t.test('analyse() follows pronouns with gender and number', async (t) => {
  whoSaidWhat(
    t,
    'Mayor Gloria Mensah and the builder Omar Haddad met on Monday. [q1 “I trust him,”] [src1 she] [cue1 said]. [q2 “She is stubborn,”] [src2 he] [cue2 said].',
    'direct: Gloria Mensah',
    'direct: Omar Haddad',
  )
  whoSaidWhat(
    t,
    'Mr. Lindqvist and Mrs. Oyelaran share an office. [q “He hums,”] [src she] [cue said].',
    'direct: Oyelaran',
  )
  whoSaidWhat(
    t,
    '[q1 “My mother taught me to swim here,”] [src1 Leila Haddad, who grew up on the island,] [cue1 said]. Her brother Sami left in 2010. [q2 “There was no work,”] [src2 he] [cue2 said].',
    'direct: Leila Haddad',
    'direct: Sami',
  )
})

t.test('analyse() follows pronouns across paragraphs', async (t) => {
  whoSaidWhat(
    t,
    [
      'Gloria Mensah, 44, opened the bridge on Friday.',
      'It had taken nine years.',
      '[q “I never doubted it,”] [src she] [cue said].',
    ],
    'direct: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    [
      'Gareth Pugh met the unions on Monday.',
      'The company has lost money for six years and owes more than it earns.',
      '[q “It is a beautiful company,”] [src he] [cue said] in an interview. [q “It is also broke.”]',
    ],
    'direct: Gareth Pugh',
  )
})

t.test('analyse() keeps two people of one surname apart', async (t) => {
  whoSaidWhat(
    t,
    'Two Lees sit on the council: Ann Lee, a doctor, and Robert Lee, a farmer. [q1 “The hospital comes first,”] [src1 Ann Lee] [cue1 said]. Mr. Lee disagreed. [q2 “The fields come first,”] [src2 he] [cue2 said].',
    'direct: Ann Lee',
    'direct: Robert Lee',
  )
  whoSaidWhat(
    t,
    'Viktor Zhukov and his wife, Larisa Zhukova, run the mill. [q1 “We start at four,”] [src1 Zhukova] [cue1 said]. [q2 “She starts at four,”] [src2 Viktor] [cue2 said].',
    'direct: Larisa Zhukova',
    'direct: Viktor Zhukov',
  )
})

t.test('analyse() keeps the ex-chancellor apart from the chancellor', async (t) => {
  whoSaidWhat(
    t,
    'Chancellor Petra Vogt and the ex-chancellor, Karl Brandt, met in Bonn. [q1 “The pension is safe,”] [src1 the chancellor] [cue1 said]. [q2 “The pension is gone,”] [src2 the ex-chancellor] [cue2 said].',
    'direct: Petra Vogt',
    'direct: Karl Brandt',
  )
})

t.test('analyse() knows names of all origins with their particles', async (t) => {
  whoSaidWhat(
    t,
    'Herman van Rompuy opened the session. [q “Europe needs time,”] [src Van Rompuy] [cue said].',
    'direct: Herman van Rompuy',
  )
  whoSaidWhat(
    t,
    'Foreign minister Wang Yi landed in Nairobi on Sunday. [q “China is a friend,”] [src Wang] [cue said].',
    'direct: Wang Yi',
  )
  whoSaidWhat(
    t,
    'Ngozi Okonjo-Iweala took the stage at noon. [q “Trade is not a weapon,”] [src Okonjo-Iweala] [cue said].',
    'direct: Ngozi Okonjo-Iweala',
  )
  whoSaidWhat(
    t,
    'Recep Tayyip Erdoğan spoke in Ankara on Friday. [q “We do not forget,”] [src Erdoğan] [cue said].',
    'direct: Recep Tayyip Erdoğan',
  )
  whoSaidWhat(
    t,
    'Nguyen Thi Hoa sells noodles near the lake. [q “I start before dawn,”] [src Hoa] [cue said].',
    'direct: Nguyen Thi Hoa',
  )
  whoSaidWhat(t, 'Kim Ji-woo designs the robots. [q “They are shy,”] [src Kim] [cue said].', 'direct: Kim Ji-woo')
})

t.test('analyse() knows organizations and their short forms', async (t) => {
  whoSaidWhat(
    t,
    'It rained in Oslo on Monday. [q “We regret this step,”] [src Zentrova] [cue said].',
    'direct: Zentrova (organization)',
  )
  whoSaidWhat(
    t,
    'The World Health Organization (WHO) met in Geneva on Monday. [q “The virus is spreading,”] [src the WHO] [cue said].',
    'direct: World Health Organization (organization)',
  )
  whoSaidWhat(
    t,
    'The Northport Harbour Board met on Tuesday. [q “The wall is sound,”] [src the board] [cue said].',
    'direct: Northport Harbour Board (organization)',
  )
})

t.test('analyse() names a spokesman who is named, and keeps one who is not as unnamed', async (t) => {
  whoSaidWhat(
    t,
    '[src A spokeswoman for Norfast Rail, Hana Sato,] [cue said] [q the line would stay shut].',
    'indirect: Hana Sato',
  )
  whoSaidWhat(
    t,
    '[q “The line will stay shut,”] [cue said] [src a spokesman for Norfast Rail].',
    'direct: spokesman for Norfast Rail (unnamed)',
  )
  whoSaidWhat(
    t,
    `[src1 Kremlin press secretary Dmitri Sorokin] [cue1 denied] [q1 the report]. [q2 “It is nonsense,”] [src2 Sorokin] [cue2 told] reporters. [src3 He] [cue3 said] [q3 nobody had been hurt]. [q4 “We know nothing of it,”] [src4 the president's spokesman] [cue4 added].`,
    'indirect: Dmitri Sorokin',
    'direct: Dmitri Sorokin',
    'indirect: Dmitri Sorokin',
    'direct: Dmitri Sorokin',
  )
})

t.test('analyse() keeps anonymous sources unnamed', async (t) => {
  whoSaidWhat(
    t,
    'A spokesman for the ministry met Gloria Mensah on Monday. [q “The money is gone,”] [src the spokesman] [cue said].',
    'direct: spokesman (unnamed)',
  )
})

t.test('analyse() knows joint sources and documents', async (t) => {
  whoSaidWhat(
    t,
    '[src The letter, signed by forty doctors,] [cue says] [q the ward is “a danger to life”].',
    'mixed: letter, signed by forty doctors (document)',
  )
  whoSaidWhat(
    t,
    '[src The report by the Northport Audit Office] [cue says] [q the bridge was “never inspected”].',
    'mixed: Northport Audit Office (organization)',
  )
  whoSaidWhat(
    t,
    '[src A study published in the journal Marine Letters] [cue found] [q the seals “in poor health”].',
    'mixed: study published in the journal Marine Letters (document)',
  )
})

t.test('analyse() takes no doing for a saying', async (t) => {
  whoSaidWhat(
    t,
    [
      'Gareth Pugh has run Norfast Rail since January.',
      'The company has lost money for six years and owes more than it earns.',
      '[q “It is a beautiful company,”] [src he] [cue said] in an interview. [q “It is also broke.”]',
    ],
    'direct: Gareth Pugh',
  )
})

t.test('analyse() joins a surname with a particle to its full name', async (t) => {
  whoSaidWhat(
    t,
    'Crown Prince Khalid bin Salman came to the talks in Geneva. [q “We want peace,”] [src bin Salman] [cue said].',
    'direct: Khalid bin Salman',
  )
})

t.test('analyse() keeps an unknown first name that begins a sentence', async (t) => {
  whoSaidWhat(
    t,
    'Beto O’Rourke lost by three points. [q “We will be back,”] [src O’Rourke] [cue said].',
    'direct: Beto O’Rourke',
  )
})

t.test('analyse() known limit: does not join a surname with two particles to its full name', async (t) => {
  // de la Cruz is María José de la Cruz.
  whoSaidWhat(
    t,
    'María José de la Cruz won the race in Oaxaca. [q “My feet are bleeding,”] [src de la Cruz] [cue said].',
    'direct: Cruz',
  )
})

t.test('analyse() keeps an unknown first name that begins a sentence, before a particle', async (t) => {
  whoSaidWhat(
    t,
    'Siobhán Ní Dhomhnaill teaches Irish in Gweedore. [q “It is not dead,”] [src Ní Dhomhnaill] [cue said].',
    'direct: Siobhán Ní Dhomhnaill',
  )
})

t.test('analyse() takes a railway for a company', async (t) => {
  whoSaidWhat(
    t,
    'Norfast Rail has cancelled forty trains. [q “We regret the delay,”] [src the company] [cue said].',
    'direct: Norfast Rail (organization)',
  )
})

t.test(`analyse() known limit: gives an unnamed officer's pronoun to the colonel whose unit it is`, async (t) => {
  // “He” is the senior officer, who has no name.
  whoSaidWhat(
    t,
    `[src1 A senior officer in Colonel Adil Rashidov's unit] [cue1 said] [q1 the order came late]. [q2 “We waited two days,”] [src2 he] [cue2 said].`,
    `indirect: senior officer in Colonel Adil Rashidov's unit (unnamed)`,
    'direct: Adil Rashidov',
  )
})

t.test('analyse() follows “they” to two people', async (t) => {
  whoSaidWhat(
    t,
    'Gloria Mensah and Omar Haddad own the bakery. [q “We get up at three,”] [src they] [cue said].',
    'direct: Gloria Mensah + Omar Haddad',
  )
})

t.test('analyse() follows an office to its abbreviation', async (t) => {
  whoSaidWhat(
    t,
    'Prof. Kwame Asante-Boateng studies the harbour. [src The professor] [cue said] [q the wall was “a hundred years too old”].',
    'mixed: Kwame Asante-Boateng',
  )
})

t.test('analyse() takes a chamber of parliament for no person', async (t) => {
  whoSaidWhat(
    t,
    [
      'Clive Garrow came home on Monday after a long winter.',
      'Speaking in the Commons, [src the Conservative MP] [cue said:] [q “It does not need to be like this.”]',
    ],
    'direct: Clive Garrow',
  )
})
