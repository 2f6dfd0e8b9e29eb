// Which words say who speaks, wherever they stand.

import t from 'tap'
import { whoSaidWhat } from '../support/who-said-what.ts'

t.test('analyse() finds the source before, after and inside the quotation', async (t) => {
  whoSaidWhat(t, '😀 [src Gloria Mensah] [cue said:] [q “The bridge will open on Friday.”]', 'direct: Gloria Mensah')
  whoSaidWhat(t, '[q “The bridge will open on Friday,”] [src Gloria Mensah] [cue said].', 'direct: Gloria Mensah')
  whoSaidWhat(
    t,
    '[q “The bridge,”] [cue said] [src Gloria Mensah], [q “will open on Friday.”]',
    'direct: Gloria Mensah',
  )
})

t.test('analyse() finds an inverted subject', async (t) => {
  whoSaidWhat(
    t,
    '[q “They have broken every promise,”] [cue countered] [src union leader Ewa Nowak].',
    'direct: Ewa Nowak',
  )
  whoSaidWhat(
    t,
    '[q “Not one train ran on time,”] [cue grumbled] [src commuter Desmond Achebe] at Platform 4.',
    'direct: Desmond Achebe',
  )
  whoSaidWhat(t, '[q “Is that all?”] [cue asked] [src the judge, Miriam Castellanos].', 'direct: Miriam Castellanos')
})

t.test('analyse() bridges long appositions and relative clauses', async (t) => {
  whoSaidWhat(
    t,
    '[q “The bridge will open on Friday,”] [src Gloria Mensah, the engineer who has run the works since the fire of 2019,] [cue said] at a meeting.',
    'direct: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    'The chief executive of Norfast Rail, [src Gareth Pugh, who took the job in January after ten years at a bus company in Leeds,] [cue said] [q passengers had been “badly let down”].',
    'mixed: Gareth Pugh',
  )
  whoSaidWhat(
    t,
    '[q “We saw the smoke before we heard the bell,”] [cue said] [src Lindiwe Khumalo, 31,] a nurse who lives across the street from the warehouse with her two sons.',
    'direct: Lindiwe Khumalo',
  )
})

t.test('analyse() reads passive and relayed speech', async (t) => {
  whoSaidWhat(
    t,
    '[q The tax “stays until somebody finds me the money”], [src the minister, Ingrid Solberg], [cue was quoted as saying] by the newspaper Dagens Ord.',
    'mixed: Ingrid Solberg',
  )
  whoSaidWhat(
    t,
    '[q “The tax stays,”] [src Finance Minister Ingrid Solberg] [cue told] the newspaper Dagens Ord.',
    'direct: Ingrid Solberg',
  )
  whoSaidWhat(
    t,
    `[src Hale's lawyer, Priya Raman,] [cue said] [q that he had told police he was asleep].`,
    'indirect: Priya Raman',
  )
})

t.test('analyse() takes who is quoted, not the paper that relays it', async (t) => {
  whoSaidWhat(
    t,
    '[src The minister] [cue was quoted by the newspaper Dagens Ord as saying:] [q “The tax stays.”]',
    'direct: minister (unnamed)',
  )
})

t.test('analyse() takes the one to whom a sentence in marks is announced for a listener', async (t) => {
  whoSaidWhat(
    t,
    '[src The surgeon, Dr. Leyla Aslan], sat down beside the mother, Gulsen Tas. [q “Your boy will see again.”] Tas took her hand.',
    'direct: Leyla Aslan',
  )
})

t.test('analyse() knows the people behind the labels of a transcript', async (t) => {
  whoSaidWhat(
    t,
    [
      'Gloria Mensah met the reporter Omar Haddad on Monday.',
      '[src1 MENSAH][cue1 :] [q1 The bridge will open on Friday.]',
      '[src2 HADDAD][cue2 :] [q2 And the ferry?]',
      '[src3 MENSAH][cue3 :] [q3 It will stop on Saturday.]',
    ],
    'direct: Gloria Mensah',
    'direct: Omar Haddad',
    'direct: Gloria Mensah',
  )
})

t.test('analyse() reads statements, tweets, posts, letters and papers', async (t) => {
  whoSaidWhat(
    t,
    '[q “We regret the delay,”] [src Norfast Rail] [cue said in a statement].',
    'direct: Norfast Rail (organization)',
  )
  whoSaidWhat(t, '[src Ewa Nowak] [cue tweeted:] [q “Tomorrow we march.”]', 'direct: Ewa Nowak')
  whoSaidWhat(t, '[q “Tomorrow we march,”] [cue wrote] [src Ewa Nowak] on Facebook.', 'direct: Ewa Nowak')
  whoSaidWhat(
    t,
    'In a letter to shareholders, [src Gareth Pugh] [cue wrote] [q that the company was “not for sale”].',
    'mixed: Gareth Pugh',
  )
  whoSaidWhat(
    t,
    `In an email to staff on Tuesday, [src the museum's director, Yuki Tanabe,] [cue promised] [q “no layoffs this year”].`,
    'direct: Yuki Tanabe',
  )
  whoSaidWhat(
    t,
    '[src Court papers filed on Tuesday] [cue say] [q the bridge was “never inspected”].',
    'mixed: Court papers filed on Tuesday (document)',
  )
})

t.test('analyse() reads according to, on either side', async (t) => {
  whoSaidWhat(
    t,
    '[cue According to] [src Gloria Mensah], [q the bridge will open on Friday].',
    'indirect: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    '[q The bridge will open on Friday], [cue according to] [src Gloria Mensah, the chief engineer].',
    'indirect: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    '[q The pool loses “about a bathtub a day”], [cue according to] [src a report by the Northport Audit Office].',
    'mixed: Northport Audit Office (organization)',
  )
})

t.test('analyse() reads nouns of saying', async (t) => {
  whoSaidWhat(
    t,
    `[q Gareth Pugh's claim that “nobody was hurt” was false], [src the nurses] [cue said].`,
    'mixed: nurses (group)',
  )
  whoSaidWhat(
    t,
    `[src Mayor Gloria Mensah's] [cue promise] [q that the bridge would open by May has been broken].`,
    'indirect: Gloria Mensah',
  )
})

t.test('analyse() reads labels before a colon and after a dash', async (t) => {
  whoSaidWhat(
    t,
    [
      'Letters from our readers:',
      '[q1 “It takes me an hour to get to work.”] [cue1 —] [src1 Lindiwe Khumalo, Northport]',
      '[q2 “I have sold the car.”] [cue2 —] [src2 Omar Haddad], Easton',
    ],
    'direct: Lindiwe Khumalo',
    'direct: Omar Haddad',
  )
  whoSaidWhat(
    t,
    [
      '[src1 Q][cue1 :] [q1 When will the bridge open?]',
      '[src2 A][cue2 :] [q2 On Friday, if the paint dries.]',
      '[src3 Q][cue3 :] [q3 And the ferry?]',
      '[src4 A][cue4 :] [q4 It stops on Saturday.]',
    ],
    'direct: Q (unnamed)',
    'direct: A (unnamed)',
    'direct: Q (unnamed)',
    'direct: A (unnamed)',
  )
})

t.test('analyse() takes the subject of the sentence beside a quotation without a cue', async (t) => {
  whoSaidWhat(t, '[src Gloria Mensah] shook her head. [q “Not this year.”]', 'direct: Gloria Mensah')
  whoSaidWhat(
    t,
    '[q “Not this year.”] [src Gloria Mensah] shook her head and turned back to the river.',
    'direct: Gloria Mensah',
  )
})

t.test('analyse() reads a quotation that a paragraph ending in a colon opens', async (t) => {
  whoSaidWhat(t, ['[src The mayor, Gloria Mensah,] [cue replied:]', '[q “We will see.”]'], 'direct: Gloria Mensah')
})

t.test('analyse() lets speakers take turns', async (t) => {
  whoSaidWhat(
    t,
    [
      '[q1 “Is it open?”] [cue1 [cue3 asked]] [src1 [src3 Omar Haddad]].',
      '[q2 “Not before Friday,”] [cue2 [cue4 said]] [src2 [src4 Gloria Mensah]].',
      '[q3 “But you promised.”]',
      '[q4 “I promised nothing.”]',
    ],
    'direct: Omar Haddad',
    'direct: Gloria Mensah',
    'direct: Omar Haddad',
    'direct: Gloria Mensah',
  )
})

t.test('analyse() follows a speaker who goes on', async (t) => {
  whoSaidWhat(
    t,
    [
      '[q1 “I have nothing to hide,”] [cue1 [cue2 said]] [src1 [src2 Gareth Pugh]] on Monday, standing in the rain outside the depot.',
      '[q2 “I would like an apology.”]',
    ],
    'direct: Gareth Pugh',
    'direct: Gareth Pugh',
  )
})

t.test('analyse() keeps several speakers of a paragraph apart', async (t) => {
  whoSaidWhat(
    t,
    '[q1 “It is too expensive,”] [cue1 said] Gloria Mensah, while [src2 Omar Haddad] [cue2 said:] [q2 “It is far too cheap.”]',
    'direct: Gloria Mensah',
    'direct: Omar Haddad',
  )
  whoSaidWhat(
    t,
    '[q1 “It is a scandal,”] [src1 Ewa Nowak] [cue1 said]. [q2 “It is arithmetic,”] [src2 Gareth Pugh] [cue2 answered]. [q3 “Then do the sums again,”] [src3 Nowak] [cue3 said].',
    'direct: Ewa Nowak',
    'direct: Gareth Pugh',
    'direct: Ewa Nowak',
  )
})

t.test('analyse() known limit: takes the subject of the next clause into the source', async (t) => {
  // The source is “Gloria Mensah”.
  whoSaidWhat(
    t,
    '[q1 “It is too expensive,”] [cue1 said] [src1 Gloria Mensah, while [src2 Omar Haddad]] [cue2 said:] [q2 “It is far too cheap.”]',
    'direct: Gloria Mensah',
    'direct: Omar Haddad',
  )
})

t.test('analyse() never takes the person spoken of or to for the speaker', async (t) => {
  whoSaidWhat(
    t,
    '[src Gloria Mensah] [cue said of] her predecessor, Omar Haddad, [q “He left us a mess.”]',
    'direct: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    'Questioned about the bridge by Omar Haddad, [src the premier, Gloria Mensah,] [cue said:] [q “It opens on Friday.”]',
    'direct: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    '[cue1 Asked by] [src1 Omar Haddad] [q1 whether the bridge would open], [src2 Gloria Mensah] [cue2 replied:] [q2 “On Friday.”]',
    'indirect: Omar Haddad',
    'direct: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    '[q “The bridge will open on Friday,”] [src Gloria Mensah] [cue told] Omar Haddad.',
    'direct: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    'Speaking to reporters after a meeting with Omar Haddad, [src Gloria Mensah] [cue called] [q the bridge “a miracle”].',
    'mixed: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    'Lindiwe Khumalo has known Desmond Achebe since he was nine. [q “He was my best pupil,”] [src she] [cue said of] him.',
    'direct: Lindiwe Khumalo',
  )
})

t.test('analyse() keeps an anonymous source from becoming the nearest name', async (t) => {
  whoSaidWhat(
    t,
    'Neither Mensah nor Haddad would speak, but [src a neighbour], who has lived upstairs for years, [cue said:] [q “They fight every night.”]',
    'direct: neighbour (unnamed)',
  )
  whoSaidWhat(
    t,
    '[src Two officials familiar with the talks] [cue told] Gareth Pugh [q that the deal was “as good as dead”].',
    'mixed: Two officials familiar with the talks (group)',
  )
  whoSaidWhat(
    t,
    '[q “The line will stay shut,”] [cue said] [src a man at the depot who would not give his name].',
    'direct: man at the depot who would not give his name (unnamed)',
  )
})

t.test('analyse() takes a joint source for all who share it', async (t) => {
  whoSaidWhat(
    t,
    '[src Gloria Mensah and Omar Haddad] [cue said] in a joint statement: [q “The bridge belongs to all of us.”]',
    'direct: Gloria Mensah + Omar Haddad',
  )
  whoSaidWhat(
    t,
    '[q “We have buried our differences,”] [cue said] [src Ewa Nowak and Gareth Pugh].',
    'direct: Ewa Nowak + Gareth Pugh',
  )
})

t.test('analyse() known limit: takes a voice for a document', async (t) => {
  // A voice is somebody, though nobody knows who.
  whoSaidWhat(
    t,
    '[q “And who will pay?”] [cue said] [src a voice from the back of the hall].',
    'direct: voice from the back of the hall (document)',
  )
})

t.test('analyse() known limit: reports that people talked, with the labels that follow', async (t) => {
  // Who talked about what is no statement.
  whoSaidWhat(
    t,
    [
      '[src1 Gloria Mensah and the reporter Omar Haddad] [cue1 talked about] [q1 the bridge] on Monday.',
      '[src2 MENSAH][cue2 :] [q2 The bridge will open on Friday.]',
      '[src3 HADDAD][cue3 :] [q3 And the ferry?]',
      '[src4 MENSAH][cue4 :] [q4 It will stop on Saturday.]',
    ],
    'indirect: Gloria Mensah + Omar Haddad',
    'direct: Gloria Mensah',
    'direct: Omar Haddad',
    'direct: Gloria Mensah',
  )
})

t.test('analyse() takes an office in a label for somebody without a name', async (t) => {
  whoSaidWhat(
    t,
    [
      '[src1 CLERK][cue1 :] [q1 I do not recall.]',
      '[src2 COUNSEL][cue2 :] [q2 You do not recall the fire?]',
      '[src3 CLERK][cue3 :] [q3 I recall a fire.]',
    ],
    'direct: CLERK (unnamed)',
    'direct: COUNSEL (unnamed)',
    'direct: CLERK (unnamed)',
  )
})

t.test('analyse() known limit: takes one of several for a group', async (t) => {
  // One of his aides is one person.
  whoSaidWhat(
    t,
    'Gareth Pugh left by the back door. [q “He looked ill,”] [cue said] [src one of his aides].',
    'direct: one of his aides (group)',
  )
})
