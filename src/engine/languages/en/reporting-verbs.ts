// English reporting verbs, classified by what they do with the words they report. Our own list
// from general knowledge of the language. It is a feature of the learned extractors, not their
// only way to recognize a cue: it lets them take a verb for a cue where the context looks like
// one, even if it was not in the training articles.

/**
 * `say`: to utter or write ("quipped"); `claim`: to put forward ("argued"); `ask`; `demand`: to
 * want something from others ("urged"); `judge`: to say what somebody or something is
 * ("criticized", "called"); `think`; `show`: what a text or a finding does ("revealed").
 */
export type ReportingClass = 'say' | 'claim' | 'ask' | 'demand' | 'judge' | 'think' | 'show'

const WORDS: Readonly<Record<ReportingClass, string>> = {
  say:
    'say tell add announce state declare report write tweet retweet post blog text email message reply respond answer retort rejoin counter ' +
    'continue conclude explain elaborate clarify note observe remark comment mention recall recount relate narrate remember reminisce reflect ' +
    'quip joke jest deadpan banter tease mock jeer taunt boast brag crow gloat enthuse gush rave marvel exclaim cry shout yell scream shriek roar ' +
    'bellow bark snap growl snarl thunder fume rage rant vent whisper murmur mutter mumble grumble groan moan sigh sob laugh chuckle chortle giggle smile grin beam ' +
    'chime interject interrupt interpose intone repeat reiterate echo read recite quote cite sing chant preach lecture inform notify advise brief ' +
    'confide divulge disclose admit acknowledge concede confess allow grant own testify attest swear vouch joke muse opine volunteer venture offer begin start finish sum ' +
    'describe detail outline summarize summarise specify emphasize emphasise stress underline underscore highlight point rule rasp drawl croak stammer stutter splutter sputter gasp blurt hiss coo purr ' +
    'caution warn alert predict forecast foresee project prophesy foretell promise vow pledge commit guarantee assure reassure thank apologize apologise greet congratulate',
  claim:
    'claim assert contend maintain insist argue allege aver affirm confirm suggest imply hint intimate insinuate posit postulate propose submit reason plead protest ' +
    'deny dispute reject rebut refute dismiss contradict disagree agree concur accept counter object complain lament regret bemoan charge accuse blame estimate calculate reckon speculate theorize theorise hypothesize hypothesise',
  ask: 'ask query inquire enquire wonder question quiz grill probe ponder',
  demand:
    'demand urge call appeal exhort implore beg beseech plead request require order command instruct direct tell recommend advise counsel encourage press push insist challenge dare invite ' +
    'threaten oppose support back endorse advocate lobby',
  judge:
    'call label brand dub deem describe characterize characterise term hail praise laud applaud commend compliment credit welcome criticize criticise condemn denounce decry deplore slam blast bash rip lambast lambaste ' +
    'attack assail chide rebuke scold berate castigate fault scoff sneer deride ridicule lash hit mock accuse defend blame',
  think:
    'think believe feel hope fear worry doubt know realize realise understand expect want wish suspect assume suppose guess imagine consider conclude decide plan intend learn hear see find regard view fret',
  show: 'show reveal indicate find suggest demonstrate prove document reflect illustrate state read list report record tell say conclude warn estimate detail confirm',
}

const CLASSES = Object.keys(WORDS) as readonly ReportingClass[]

/** Lemma → its classes, most usual first. */
export const REPORTING_VERBS: ReadonlyMap<string, readonly ReportingClass[]> = new Map(
  [...new Set(CLASSES.flatMap((one) => WORDS[one].split(' ')))].map((lemma) => [
    lemma,
    CLASSES.filter((one) => WORDS[one].split(' ').includes(lemma)),
  ]),
)

/** One number for each set of classes; 0 for other words. */
export function reportingCode(lemma: string): number {
  const classes = REPORTING_VERBS.get(lemma)
  return classes === undefined ? 0 : classes.reduce((code, one) => code | (1 << CLASSES.indexOf(one)), 0)
}
