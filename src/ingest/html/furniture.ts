// What a site's pages show around the articles, recognized by its words and names.

import { countWords, type Block } from './block.ts'
import type { Element } from './element-reader.ts'
import { BLOCK_ELEMENTS } from './elements.ts'

/**
 * A line between an article's paragraphs that is not one of its sentences: "Advertisement", "Read more: …", "Photo: Ann
 * Lee".
 */
export function isFurnitureLine(text: string): boolean {
  return FURNITURE_LINE.test(text) && countWords(text) <= LONGEST_LINE
}

const LONGEST_LINE = 14

/** A short block that is mostly links. */
export function isLinks({ text, linkWords }: Block): boolean {
  const words = countWords(text)
  return words < 25 && linkWords > 0.6 * words
}

/**
 * The greatest share of an article's words that an element may hold and still count as furniture because of its class
 * or id; 0 if they don't suggest it. Themes also put such words on elements around the whole page ("has-sharing"), but
 * seldom at the beginning of a name ("cookie-banner", "comments").
 */
export function furnitureShare({ name, attributes }: Element): number {
  if (!BLOCK_ELEMENTS.has(name) || name === 'body') return 0
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  if (NOTICE_NAME.test(names)) return NOTICE_SHARE
  if (SURE_NAME.test(names)) return 0.5
  return LIKELY_NAME.test(names) ? 0.2 : 0
}

/** A consent notice is never part of an article, and is longer than some. */
export const NOTICE_SHARE = 0.9
const NOTICE_NAME = /(?:^|\s)(?:cookies?|consent|gdpr)(?=$|[\s_-])/i

/** Names, or their beginnings up to a hyphen, that are hardly ever used for anything else. */
const SURE_NAME = /(?:^|\s)(?:newsletter|related|comments?|commentlist|disqus|respond)(?=$|[\s_-])/i

const LIKELY_NAME = new RegExp(
  `(?:^|[\\s_-])(?:${`
    ad ads advert advertisement adslot sponsored promo promoted
    cookie cookies consent gdpr newsletter subscribe subscription signup paywall
    related recommended recommendations read-more more-stories most-read most-popular trending teaser teasers
    share sharing social comment comments commentlist disqus respond
    author-bio author-box about-author breadcrumb breadcrumbs pagination tag-list tags caption credit`
    .trim()
    .split(/\s+/)
    .join('|')})(?=$|[\\s_-])`,
  'i',
)

/**
 * Words that begin such a line. Those that may also begin a sentence count only if the line ends or a punctuation mark
 * follows.
 */
const BEGINNINGS = [
  // Advertising.
  String.raw`(?:advertise?ments?|advertising|sponsored(?: content| post)?|promoted(?: content)?|anzeige|werbung|publicit[ée]|publicidad|anuncio)(?=\s*(?:$|[-–—|:.(\n]|story continues|continue|scroll))`,
  String.raw`(?:story|article) continues (?:below|after)`,
  String.raw`(?:scroll|continue reading|keep reading|skip (?:to|past))\b`,
  // Other articles.
  String.raw`(?:read (?:more|also|next|on)|also read|see also|lesen sie|weiterlesen|siehe auch|auch interessant|mehr zum thema|zum thema|das könnte sie|[àa] lire|lire (?:aussi|la suite)|voir aussi|sur le même (?:sujet|thème)|leer más|le[ae] también|ver también|te puede interesar|más información)(?=$|[^\p{L}])`,
  String.raw`(?:related|recommended|trending|most (?:read|popular|viewed)|more (?:stories|news|from|on this)|you (?:may|might) also like|don['’]t miss|up next|watch|listen|video|relacionad[oa]s?)(?= (?:stories|story|articles?|content|topics?|news|posts?|coverage|reading|now|for you)\b|\s*(?:$|[:|»>]))`,
  // Things to click.
  String.raw`(?:share|tweet|print|e-?mail|comments?|tags?|topics?|teilen|drucken|kommentare?|partager|commentaires?|compartir|comentarios?)(?= (?:this|on|via|with|article|story|auf|per|sur|en)\b|\s*(?:$|[:|(]|\d))`,
  String.raw`(?:sign up|subscribe|follow us|click here|log in|leave a (?:comment|reply)|view comments|copy link|load more|back to top|jetzt (?:abonnieren|lesen|anmelden)|nach oben|zur startseite|abonnez-vous|inscrivez-vous|suscr[ií]b[ea](?:te|se))(?=$|[^\p{L}])`,
  // Picture credits and copyright.
  String.raw`(?:photo(?:graph)?s?|image|picture|credit|foto|bild|quelle|source|crédits?|file)(?:\s(?:by|credit|source|courtesy)|\s?[:©/|])`,
  String.raw`(?:\(c\)|©|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|filed under|posted (?:in|by|on)|categor(?:y|ies):)`,
]

const FURNITURE_LINE = new RegExp(`^[\\s▶►»>•|\\-–—*]*(?:${BEGINNINGS.join('|')})`, 'iu')
