// Speech that is reported without marks.

import t from 'tap'
import { whoSaidWhat } from '../support/who-said-what.ts'

t.test('analyse() finds that-clauses and bare clauses', async (t) => {
  whoSaidWhat(
    t,
    '😀 [src Gloria Mensah] [cue said] [q that the bridge would open on Friday].',
    'indirect: Gloria Mensah',
  )
  whoSaidWhat(t, '[src Gloria Mensah] [cue said] [q the bridge was safe].', 'indirect: Gloria Mensah')
  whoSaidWhat(
    t,
    '[src Gloria Mensah] [cue told] reporters [q the works would take another year].',
    'indirect: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    '[src Gareth Pugh] [cue warned] [q that the company would run out of money by June and that two thousand jobs were at risk].',
    'indirect: Gareth Pugh',
  )
})

t.test('analyse() finds a clause before the source and around it', async (t) => {
  whoSaidWhat(t, '[q The works would take another year], [src Gloria Mensah] [cue said].', 'indirect: Gloria Mensah')
  whoSaidWhat(
    t,
    '[q The works], [src Gloria Mensah] [cue said], [q would take another year].',
    'indirect: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    '[q The strike will go on until Easter], [src union leader Ewa Nowak] [cue said].',
    'indirect: Ewa Nowak',
  )
})

t.test('analyse() finds questions, promises, accusations and names called', async (t) => {
  whoSaidWhat(t, '[src Gloria Mensah] [cue asked] [q whether the bridge would ever open].', 'indirect: Gloria Mensah')
  whoSaidWhat(
    t,
    '[src Gareth Pugh] [cue promised] [q to pay every worker by the end of the month].',
    'indirect: Gareth Pugh',
  )
  whoSaidWhat(t, '[src Ewa Nowak] [cue accused] [q Gareth Pugh of hiding the accounts].', 'indirect: Ewa Nowak')
  whoSaidWhat(t, '[src Ewa Nowak] [cue urged] [q passengers to walk].', 'indirect: Ewa Nowak')
  whoSaidWhat(t, '[src Gloria Mensah] [cue denied] [q that the bridge was unsafe].', 'indirect: Gloria Mensah')
  whoSaidWhat(
    t,
    '[src The Northport Council] [cue announced] [q plans to sell the bridge].',
    'indirect: Northport Council (organization)',
  )
})

t.test('analyse() ends the clause where it ends', async (t) => {
  whoSaidWhat(
    t,
    '[src Gloria Mensah] [cue said] [q the bridge would open on Friday], but the police closed the road on Thursday.',
    'indirect: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    '[src1 Omar Haddad, a fisherman,] [cue1 complained] [q1 that the bridge blocked the light], while [src2 Gloria Mensah] [cue2 argued] [q2 that it brought work].',
    'indirect: Omar Haddad',
    'indirect: Gloria Mensah',
  )
  whoSaidWhat(
    t,
    `[src Ewa Nowak] [cue said] [q the talks had failed]. The company's shares fell by nine percent.`,
    'indirect: Ewa Nowak',
  )
})

t.test('analyse() takes what nobody said for no statement', async (t) => {
  whoSaidWhat(t, 'Gloria Mensah declined to say whether the bridge would open.')
  whoSaidWhat(t, 'Gareth Pugh has not said when the trains will run again.')
  whoSaidWhat(t, 'The company refused to say how many workers would go.')
})

t.test('analyse() finds no speech where there is none', async (t) => {
  whoSaidWhat(t, 'The bridge is long. It was built in 1931 and painted in 1962, and it has two lanes.')
  whoSaidWhat(t, 'Gloria Mensah walked to the bridge, looked at the water and went home.')
  whoSaidWhat(t, 'If Gloria Mensah says that the bridge is open, people will come.')
})

t.test('analyse() finds opinions and judgements', async (t) => {
  whoSaidWhat(
    t,
    '[src Gloria Mensah] [cue believes] [q the bridge will stand for a century].',
    'indirect: Gloria Mensah',
  )
  whoSaidWhat(t, '[src Gloria Mensah] [cue called] [q the bridge a disgrace].', 'indirect: Gloria Mensah')
})

t.test('analyse() known limit: takes “the coast guard” for one person', async (t) => {
  // A coast guard is a body, though it is written small.
  whoSaidWhat(
    t,
    '[src The coast guard] [cue said] [q 14 people had been rescued and three were missing].',
    'indirect: coast guard (unnamed)',
  )
})
