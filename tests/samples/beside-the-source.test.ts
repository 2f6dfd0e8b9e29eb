// Who speaks where commas, insertions and other clauses stand beside the source.

import t from 'tap'
import { whoSaidWhat } from '../support/who-said-what.ts'

t.test('analyse() does not take the place where somebody speaks for the speaker', async (t) => {
  whoSaidWhat(
    t,
    [
      '[src1 Ingrid Solberg] [cue1 promised] [q1 “no new taxes”] on Monday.',
      'Speaking in the Storting, [src2 the finance minister] [cue2 said:] [q2 “We have the money.”]',
    ],
    'direct: Ingrid Solberg',
    'direct: Ingrid Solberg',
  )
  whoSaidWhat(
    t,
    'Speaking at Yarrow Hall, [src the coach, Dan Petrie,] [cue said:] [q “We were poor.”]',
    'direct: Dan Petrie',
  )
})

t.test('analyse() takes the name, not the last of what somebody is', async (t) => {
  whoSaidWhat(
    t,
    '[src Bo Dahl, a former goalkeeper of the national team and a 50-year-old father of three], [cue says] [q Lisbon is “a town of stairs.”]',
    'mixed: Bo Dahl',
  )
  whoSaidWhat(
    t,
    '[q The cut would hurt many people, particularly nurses and teachers], [src Rep. Ida Holm, D-Ashland,] [cue said].',
    'indirect: Ida Holm',
  )
})

t.test('analyse() quotes whoever is named after "by"', async (t) => {
  whoSaidWhat(
    t,
    '[cue Branded] [q “a coward”] by [src Senator Bo Dahl], the minister left the room.',
    'direct: Bo Dahl',
  )
  whoSaidWhat(t, 'The mayor, [cue called] [q “a fraud”] by [src Ida Holm], resigned.', 'direct: Ida Holm')
  whoSaidWhat(
    t,
    'The judgment [cue quoted] the words of [src Lord Pell] in 1921 [q that “a ship is not a house.”]',
    'mixed: Pell',
  )
})

t.test('analyse() gives what is said "by saying" to the subject of its clause', async (t) => {
  whoSaidWhat(
    t,
    'Bo Dahl met [src Ida Holm], who won over the room by [cue saying] [q that bosses were “thieves.”]',
    'mixed: Ida Holm',
  )
})

t.test('analyse() leaves out when and where it was said', async (t) => {
  whoSaidWhat(
    t,
    '[src The Supreme Court] [cue said] in 1908 in Twist v. Maine [q that “a pier may be a road.”]',
    'mixed: Supreme Court (organization)',
  )
})

t.test('analyse() lets a quotation go on at the head of the next paragraph', async (t) => {
  whoSaidWhat(
    t,
    [
      'Bo Dahl came late. But [src1 Ida Holm] [cue1 said] [q1 the premier was “afraid of questions”].',
      '[q2 “At a time like this they turn their backs on us.”] The vote is in May. [src3 Mr Dahl] [cue3 said] [q3 it would rain].',
    ],
    'mixed: Ida Holm',
    'direct: Ida Holm',
    'indirect: Bo Dahl',
  )
  whoSaidWhat(
    t,
    [
      '[src1 Bo Dahl] [cue1 said] [q1 the premier was “afraid of questions”].',
      '[q2 “They turn their backs on us.”] [src2 Ida Holm] shook her head.',
    ],
    'mixed: Bo Dahl',
    'direct: Ida Holm',
  )
})

t.test('analyse() knows a verb that may be a noun by what follows', async (t) => {
  whoSaidWhat(
    t,
    '[src The Town of Elmira] [cue states] in its guide that dogs are [q “guests, not voters.”]',
    'direct: Town of Elmira (organization)',
  )
})

t.test('analyse() lets somebody without a name speak on', async (t) => {
  whoSaidWhat(
    t,
    [
      'Bridget Halloran wept.',
      'The juror who read out the verdict would not give her name. [q “It was the receipts,”] [src she] [cue said].',
    ],
    'direct: juror (unnamed)',
  )
  whoSaidWhat(
    t,
    [
      'Councilman Bashir Khan came late.',
      '[src1 A spokesman for Tidewater Inns] [cue1 said] [q1 the firm would keep the screen]. [q2 “People can sleep here,”] [src2 he] [cue2 said].',
    ],
    'indirect: spokesman for Tidewater Inns (unnamed)',
    'direct: spokesman (unnamed)',
  )
  whoSaidWhat(
    t,
    'Councilman Bashir Khan came late. A reporter shouted and asked where he had been. [q “At home,”] [src he] [cue said].',
    'direct: Bashir Khan',
  )
})

t.test('analyse() takes a pronoun for whoever opens its sentence and paragraph', async (t) => {
  whoSaidWhat(
    t,
    [
      'Senator Beatriz Falcon has sold 40,000 copies, and Falcon has read from the book in nine cities.',
      'Representative Ottoline Krantz, a Democrat from Maine, kept her own story to herself for thirty years: [q “My sister never knew,”] [src she] [cue said].',
    ],
    'direct: Ottoline Krantz',
  )
})

t.test('analyse() takes "Mr" with one name for a man, with or without a full stop', async (t) => {
  whoSaidWhat(
    t,
    'Mr Milford runs the campaign. [q It will not be a “bus tour” either], [src he] [cue said].',
    'mixed: Milford',
  )
})

t.test('analyse() gives a report to the senator who issued it', async (t) => {
  whoSaidWhat(
    t,
    [
      'In March, Senator Iolanda Prates issued a report. It names nine schools.',
      `[q The ministry “feeds children worse than soldiers,”] [src the senator's report] [cue said].`,
    ],
    'mixed: Iolanda Prates',
  )
})

t.test('analyse() gives words to whoever is introduced right behind them', async (t) => {
  whoSaidWhat(
    t,
    '[q “It rose so fast,”] [cue said] [src a woman who had climbed onto a roof]. Gangamma, 58, has not been home since.',
    'direct: Gangamma',
  )
  whoSaidWhat(
    t,
    '[q1 “It rose so fast,”] [cue1 said] [src1 a woman on a roof]. Ida Holm, 58, [cue2 said] [q2 it would rain].',
    'direct: woman on a roof (unnamed)',
    'indirect: Ida Holm',
  )
})

t.test('analyse() does not take those who are spoken to or of for the speaker', async (t) => {
  whoSaidWhat(
    t,
    `Press secretary Jana Paske came on Tuesday. [src The Armed Services Committee's top Republican] [cue called on] [q Paske to “immediately apologize”].`,
    "mixed: Armed Services Committee's top Republican (unnamed)",
  )
})

t.test('analyse() takes errands and talks for no speech', async (t) => {
  whoSaidWhat(t, 'Jonas Weir went out to buy bread.')
  whoSaidWhat(t, 'Hanna Sorel spoke to the Post on Monday.')
  whoSaidWhat(t, 'Noor Hadid began talking to Felix Auer.')
})
