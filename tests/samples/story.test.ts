// One story of the kind that the product was first asked for, with everything in it at once.

import t from 'tap'
import { whoSaidWhat } from '../support/who-said-what.ts'

t.test('analyse() reads a story of five speakers with all their names', async (t) => {
  whoSaidWhat(
    t,
    [
      '😀 Allies that keep their distance',
      `Moscow's neighbours have been slow to send help, and this week several Russian politicians lost their patience.`,
      `[src1 [src2 The head of Chechnya, Ramzan Kadyrov,]] [cue1 [cue2 complained]] in a video [q1 that the members of the alliance were hiding]. [q2 “If there is a treaty, there is a duty. Where are the others? Who saved Kazakhstan? Russia. Who saved Belarus? Russia. Are they afraid of sanctions or of somebody's frown»].`,
      '[src3 Konstantin Zatulin, a member of the State Duma,] [cue3 told] the radio station [title “Moscow Speaks”] [q3 that the partners had “understood their duties in a rather curious way”]. [src4 He] [cue4 added] [q4 that the allies should not wait to be asked twice].',
      '[src5 The secretary of the general council of [title “United Russia”], Andrey Turchak,] [cue5 advised] [q5 the deputy to “mind the business of his own committee”].',
      `The presidential press secretary, Dmitry Peskov, was more careful. [q6 “These are sovereign countries, and each decides for itself,”] [src6 he] [cue6 told] reporters on Thursday. Asked about the video, [src7 Putin's spokesman] [cue7 said] [q7 the Kremlin had seen it]. [q8 “We value our allies,”] [src8 Peskov] [cue8 said]. [src9 He] [cue9 said] [q9 that nobody had asked Minsk for troops].`,
      'Before the campaign, which officials call [scare-quotes & laquo; demilitarization and denazification & raquo;], the alliance had sent soldiers abroad once, to Almaty.',
      `[src10 The alliance's secretary general, Stanislav Zas,] [cue10 said] in Yerevan [q10 that there was “no reason to use the force of the organization”].`,
    ],
    'indirect: Ramzan Kadyrov',
    'direct: Ramzan Kadyrov',
    'mixed: Konstantin Zatulin',
    'indirect: Konstantin Zatulin',
    'mixed: Andrey Turchak',
    'direct: Dmitry Peskov',
    'indirect: Dmitry Peskov',
    'direct: Dmitry Peskov',
    'indirect: Dmitry Peskov',
    'mixed: Stanislav Zas',
  )
})
