// Irregular forms of English verbs used in reporting and ordinary prose: form → dictionary form.
// Our own list from general knowledge of English.

const TABLE = `
be am is are was were been being 'm 're; have has had having 've; do does did done doing; say said saith; tell told; think thought; write wrote written; know knew known
feel felt; find found; hold held; speak spoke spoken; see saw seen; hear heard; read read; swear swore sworn; take took taken; give gave given; go went gone goes
come came; make made making; get got gotten getting; keep kept; leave left; lose lost; mean meant; meet met; pay paid; put putting; quit quitting; ring rang rung; run ran running
send sent; set setting; show shown; shoot shot; sing sang sung; sit sat sitting; spell spelt; spend spent; stand stood; steal stole stolen; strike struck stricken; teach taught
tear tore torn; throw threw thrown; understand understood; win won winning; withdraw withdrew withdrawn; begin began begun beginning; believe believing; break broke broken
bring brought; build built; buy bought; catch caught; choose chose chosen choosing; cut cutting; deal dealt; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen
fight fought; fly flew flown; forget forgot forgotten; forgive forgave forgiven; grow grew grown; hide hid hidden; hit hitting; lead led; learn learnt; lie lied lying; lay laid; let letting
rise rose risen; seek sought; sell sold; shake shook shaken; shut shutting; sleep slept; swing swung; tweet; wear wore worn; foresee foresaw foreseen; foretell foretold
overhear overheard; overstate; rebut rebutted rebutting; admit admitted admitting; refer referred referring; concur concurred; quip quipped quipping; rap rapped; stun stunned
commit committed committing; permit permitted; submit submitted submitting; omit omitted; regret regretted regretting; confer conferred; infer inferred; blog blogged; plan planned planning
stop stopped stopping; slam slammed slamming; rip ripped ripping; step stepped; shrug shrugged; nod nodded; rattle; echo echoes; veto vetoes vetoed; panic panicked; reply replied replies replying
deny denied denies denying; testify testified testifies; cry cried cries; try tried tries; imply implied implies; clarify clarified clarifies; worry worried worries; specify specified; justify justified
will 'll wo; can ca; shall sha; would 'd; not n't
`

export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  TABLE.split(/[;\n]/u).flatMap((line) => {
    const [lemma = '', ...forms] = line.trim().split(/\s+/u)
    return lemma === '' ? [] : [lemma, ...forms].map((form) => [form, lemma] as const)
  }),
)
