// Lines that a page puts around an article become spaces: advertisements, links
// to other stories, picture credits. They name nobody and say nothing, and a
// quotation can continue across them.
//
//   “We lost the bakery.
//   Advertisement
//   “And we lost the school,” Quist said.

import { blank } from './blank.ts'

export function blankFurniture(text: string): string {
  const read = text.replace(SHORT_LINE, (line) => (isFurniture(line) ? blank(line) : line))
  return read.includes(' _ ') ? read.replace(DATELINE, blank) : read
}

/** HOLM, Norland (NWS) _ : an agency's dateline, with the sign that stands for a dash on the wire. */
const DATELINE =
  /^[ \t]*\p{Lu}{2}[\p{Lu} .’'-]{0,30}(?:, \p{Lu}[\p{L}. ]{1,30})?(?: \(\p{Lu}[\p{L} ]{1,20}\))? _ (?=\S)/gmu

/** Short lines that begin with a character that one of the patterns below can begin with. */
const SHORT_LINE = /^[ \t]*[\p{L}(©\[→▶►][^\n\r]{1,180}$/gmu

/** Whether the line is not part of an article. A line with quotation marks may be. */
export function isFurniture(line: string): boolean {
  const words = line.trim()
  return !MARK.test(words) && (WHOLE.test(words) || LABELLED.test(words) || SLUG.test(words))
}

const MARK = /[“”"„«»]|(?<![\p{L}\p{N}])['‘]/u

/** A line of nothing else. */
const WHOLE = new RegExp(
  `^[^\\p{L}]*(?:${[
    'advertise?ments?',
    'adverts?',
    'ads?',
    'sponsored(?: content| post)?',
    'paid (?:content|post)',
    'promoted(?: content)?',
    '(?:story|article|post|text|content) continues (?:below|after)[^.]*',
    'continue reading(?: below)?',
    '(?:scroll|keep scrolling) (?:down )?(?:to continue|for more)[^.]*',
    'read (?:more|next|also|on)(?: here)?',
    '(?:also|more) (?:read|on this (?:story|topic)|stories|news|from [^.]{1,40})',
    'related(?: (?:stories|story|articles?|content|coverage|topics|links?|news|posts|reading))?',
    'recommended(?: for you| reading| stories)?',
    "(?:you (?:may|might) also (?:like|be interested in)|see also|don[’']t miss)",
    "(?:most (?:read|popular|viewed)|trending(?: now)?|top stories|latest news|editors?[’']s? picks?)",
    'share(?: (?:this|on)(?: [\\p{L} ]{1,30})?| via [\\p{L} ]{1,30}| article| story)?',
    '(?:print|e-?mail|tweet|copy link|save|bookmark|listen|follow us)(?: this)?(?: (?:article|story|page))?',
    '(?:leave|post|write|add) a (?:comment|reply)',
    '(?:view |read |show )?(?:all )?(?:\\d+ )?comments?',
    '(?:subscribe|sign up|sign in|log in|register|donate)(?: (?:now|here|today|for free))?',
    '(?:sign up (?:for|to)|subscribe to|get) (?:our|the|[\\p{L} ]{1,30}) (?:[\\p{L} ]{1,30})?newsletters?[^“]*',
    'skip (?:to|past|advert)[^.]{0,60}',
    '(?:loading|play video|watch video|view (?:image|gallery|photos)|hide caption|toggle caption|enlarge(?: this image)?)',
    'all rights reserved',
    'image or embed',
    '(?:image|photo|picture|video) (?:source|caption|copyright)(?:,.*)?',
    '(?:getty images|shutterstock|istock|file photo|handout)',
  ].join('|')})[^\\p{L}]*$`,
  'iu',
)

/** An agency's slug for a story, and its notes to editors: "BC-Holm-Flood, 2nd Ld-Writethru,0230", "Eds: UPDATES throughout." */
const SLUG =
  /^(?:(?:[AB]C|[AP]M|AP|BC|US|EU|UK)-{1,2}\p{Lu}[\p{L}\p{N}.&-]{2,40}(?:,[^.!?]{0,60})?|\(?eds(?:\.?:|\.,).{0,170})$/iu

/** A label and what follows it. */
const LABELLED =
  /^\P{L}*(?:read (?:more|also|next)|also read|see also|related(?: (?:stories|story|articles?|coverage|content|topics|links?))?|more (?:on this|from|about)(?: [\p{L} ]{1,30})?|don['’]t miss|watch(?: now| live)?|listen|in pictures|photo gallery|gallery|(?:photo|image|picture|photograph|video|cover|illustration)(?: credits?| courtesy)?|photos|images|pictures|credits?|(?:first |last |originally )?(?:published|updated|modified|posted)(?: (?:on|at|by))?|filed under|tags?|tagged|topics?|categor(?:y|ies)|share|pingback|trackback|via|follow us|sign up|subscribe|contact|media contacts?|press contacts?|copyright)\s*[:|»›→](?:\s|$)|^(?:©|\(c\) ?\d{4}|copyright ©?\s?\d{4})/iu
