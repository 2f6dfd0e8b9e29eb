// Words before a colon that decide whether it ends a speaker's label. Our own lists, from general
// knowledge of transcripts, press releases and news pages.

/** Speakers without a name, or named by their office: "Q", "the witness", "unidentified male". Lower case. */
const VOICES: ReadonlySet<string> = new Set(
  (
    'q a question answer interviewer interviewee host co-host cohost moderator reporter journalist presenter narrator announcer anchor caller audience ' +
    'voice-over voiceover man woman boy girl male female unidentified unknown speaker speakers voice voices witness court judge counsel prosecutor operator ' +
    'clerk bailiff defendant plaintiff defence defense prosecution juror foreperson chair chairman chairwoman chairperson president crowd all panelist guest student teacher translator interpreter'
  ).split(' '),
)

/** Names of fields in notices, forms, e-mails and pages, and topics before the colon of a headline. Lower case. */
export const FIELDS: ReadonlySet<string> = new Set(
  (
    'what when where who why how whom which time times date dates day venue place location address directions parking doors cost costs price prices ' +
    'tickets admission fee info information contact contacts details note notes nb update updated updates correction clarification breaking exclusive watch ' +
    'listen read related more photo photos picture pictures image images video videos gallery credit credits source sources via tag tags topic topics ' +
    'category categories filed published posted modified pingback trackback share follow subscribe email e-mail phone tel telephone fax mobile web website ' +
    'url link links agenda background summary overview context conclusion conclusions results methods method objective objectives abstract keywords ' +
    'introduction ingredients serves prep cook rating stars verdict runtime running cast genre release embargoed score final half attendance referee ' +
    'weather forecast high low opinion analysis review reviews editorial commentary comment comments letter letters column explainer factbox timeline ' +
    'fact facts fact-check poll quiz recap live media advisory press statement tip tips warning caution danger attention example examples faq faqs p.s ps ' +
    're subject to from cc bcc sent reply-to step option part chapter section act scene week year month sunday monday tuesday wednesday thursday friday ' +
    'saturday yes no plus also but and or so then now here there this that these those if because also today tomorrow yesterday tonight result ' +
    'question-and-answer copyright disclaimer disclosure advertisement sponsored editor editors recommended trending headline headlines title ' +
    'byline author authors by written edited reporting additional rsvp register registration deadline status type size age height weight name names position ' +
    'sex born died education occupation spouse children team teams club goals man-of-the-match substitutes subs booked'
  ).split(' '),
)

/** Whether a label's `words` (lower case) are all voices, with or without "the" and a number: "speaker 2". */
export function isVoice(words: readonly string[]): boolean {
  const rest = words.filter((word) => word !== 'the' && word !== 'member' && !/^\p{N}+$/u.test(word))
  return rest.length > 0 && rest.every((word) => VOICES.has(word))
}
