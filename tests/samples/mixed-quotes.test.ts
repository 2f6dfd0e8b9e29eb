// Reported clauses with pieces in marks.

import t from 'tap'
import { whoSaidWhat } from '../support/who-said-what.ts'

t.test('analyse() makes one quote of a reported clause and its pieces in marks', async (t) => {
  whoSaidWhat(
    t,
    '😀 [src Gloria Mensah] [cue said] [q the bridge was “a miracle of patience” and would open on Friday].',
    'mixed: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    '[src Gloria Mensah] [cue said] [q that the bridge, which she called “a miracle”, would open “with or without paint”].',
    'mixed: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    '[src Gareth Pugh] [cue told] staff [q that he was “deeply sorry” for the delay and would “not rest” until every train ran].',
    'mixed: Gareth Pugh',
  )
  whoSaidWhat(
    t,
    '[src The harbour board] [cue said] [q it had “no record” of the fire].',
    'mixed: harbour board (unnamed)',
  )
})

t.test('analyse() reads described as, called, dismissed as', async (t) => {
  whoSaidWhat(t, '[src Gloria Mensah] [cue described] [q the bridge as “a miracle”].', 'mixed: Gloria Mensah')
  whoSaidWhat(t, '[src Ewa Nowak] [cue called] [q Gareth Pugh “a coward with a calculator”].', 'mixed: Ewa Nowak')
  whoSaidWhat(
    t,
    '[src1 [src2 Gareth Pugh]] [cue1 dismissed] [q1 the charge as “nonsense”] and [cue2 vowed to] [q2 “fight to the end”].',
    'mixed: Gareth Pugh',
    'direct: Gareth Pugh',
  )
  whoSaidWhat(t, '[src Ewa Nowak] [cue accused] [q the company of “stealing in plain sight”].', 'mixed: Ewa Nowak')
})

t.test('analyse() finds the source after the clause and inside it', async (t) => {
  whoSaidWhat(t, '[q The bridge is “a miracle”], [cue according to] [src Gloria Mensah].', 'mixed: Gloria Mensah')
  whoSaidWhat(t, '[q The bridge was “a miracle of patience”], [src Gloria Mensah] [cue said].', 'mixed: Gloria Mensah')
  whoSaidWhat(t, '[q The company], [cue said] [src Ewa Nowak], [q had “lost its mind”].', 'mixed: Ewa Nowak')
})

t.test('analyse() parts a clause from the quotation after its colon', async (t) => {
  whoSaidWhat(
    t,
    '[src1 [src2 Gloria Mensah]] [cue1 [cue2 said]] [q1 that she was “tired of promises”]: [q2 “I have heard them since I was nine years old.”]',
    'mixed: Gloria Mensah',
    'direct: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    '[src1 [src2 Ewa Nowak]] [cue1 [cue2 accused]] [q1 the company of cowardice]: [q2 “They waited until everybody was on holiday.”]',
    'indirect: Ewa Nowak',
    'direct: Ewa Nowak',
  )
})

t.test('analyse() keeps two clauses of two people apart', async (t) => {
  whoSaidWhat(
    t,
    '[src1 Ewa Nowak] [cue1 said] [q1 the offer was “an insult”], but [src2 Gareth Pugh] [cue2 said] [q2 it was “the best we can do”].',
    'mixed: Ewa Nowak',
    'mixed: Gareth Pugh',
  )
})
