// Nouns for several people or things that speak. Our own lists from general
// knowledge. Plurals of role nouns ("officials") are groups too: see describe-source.ts.

/** Several people without a name of their own, or words for some of them. Lower case. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'authorities audience backers bystanders christians citizens clergy coalition commentators community couple cops critics crowd delegates demonstrators detractors electorate elites establishment everybody everyone ' +
    'experts faithful fans family folks forecasters generation guests half households insiders jury kids ladies leadership legislators locals lots majority many media men minority mob most muslims jews catholics evangelicals ' +
    'others others. pair parents participants patients people percent personnel pollsters police public pundits quarter rank-and-file readers residents respondents scholars scientists side sides sources staff some several few both ' +
    'students supporters taxpayers team teens third thirds those thousands hundreds dozens millions travelers troops trio two three four five tourists tribe twins viewers voters whites blacks hispanics latinos women workers world youths ' +
    'millennials migrants refugees protesters observers analysts economists historians officials aides advisers allies rivals opponents plaintiffs prosecutors lawyers attorneys lawmakers senators republicans democrats conservatives liberals ' +
    'markets consumers investors traders executives employees bosses unions nations countries states governments companies businesses banks media outlets newspapers networks organizations groups agencies courts'
  ).split(' '),
)

/** Common nouns for organizations that speak with one voice: "the agency said". Lower case singular. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'administration agency airline alliance army association authority bank blog board body bureau business cabinet camp campaign channel charity chain church city club coalition college commission committee company conference conglomerate congress consortium corporation council ' +
    'country county court daily delegation department district division embassy empire faction federation firm force foundation fund giant government group hospital house industry institute institution insurer international joint journal junta kingdom league legislature lender lobby ' +
    'magazine maker manufacturer mayoralty military ministry mission monarchy monitor mosque movement municipality museum nation navy network newspaper news nonprofit non-profit office opposition organisation organization outlet owner-operator pac paper panel parliament party ' +
    'platform police politburo port post presidency press producer program programme province publication publisher regime regulator republic retailer rival-firm school secretariat senate service show site society startup state station studio subsidiary super-pac supplier synod task-force ' +
    'team television think-tank thinktank tank town treasury tribunal trust union unit university utility village vatican watchdog website weekly white-house wing clinic company-wide collective outfit carrier automaker carmaker holding conglomerate utility cooperative drugmaker chipmaker planemaker truckmaker steelmaker toymaker band orchestra choir ensemble brewer developer'
  ).split(' '),
)

/** Common nouns for texts and broadcasts that "say" something. Lower case singular. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'art. account act ad advertisement affidavit agreement amendment analysis announcement article assessment bill biography book booklet brief briefing broadcast brochure bulletin calculation caption census chapter charge chart cable clip clause code column comment commentary commercial communique communiqué complaint ' +
    'constitution contract copy court-paper data database decision declaration decree deposition diary dictionary directive disclosure dispatch document documentary dossier draft editorial email e-mail entry episode essay estimate evidence exit-poll exhibit experiment fax feature figure file filing film finding flyer footage forecast form graph guide guideline handbook ' +
    'headline history indictment index information interview inventory invitation item itinerary journal-entry judgment law lawsuit leaflet legend legislation letter list log manifesto manual manuscript map measure meme memo memoir memorandum message minutes missive motion movie note notice notification novel ' +
    'obituary opinion order page pamphlet paper papers paragraph passage patent petition photo photograph picture piece plan plaque platform play poem policy poll portrait post postcard poster preamble press-release profile program prologue prompt proposal protocol question questionnaire quote ranking reading record recording reference regulation release ' +
    'report reporting request research resolution response result resume review rule ruling satire scenario schedule score screenshot script segment sentence series sign skit slide slogan song speech spot statement statistic statute story study subpoena suit summary summons survey table tape telegram testimony text thread ticket title trailer transcript ' +
    'treaty tweet update verdict version video voicemail warrant webpage will writing work passage provision section article scholarship science literature evidence projection audit tally'
  ).split(' '),
)
