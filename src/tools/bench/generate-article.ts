// Articles as a newsroom might send them, in any number: some 330 words and ten
// quotes each, as dense with quotes as American political news. The same number
// always gives the same article.

import { ADJECTIVES, DAYS, FAMILIES, MEN, NOUNS, PLACES, ROLES, TIMES, VERBS, WOMEN } from './article-words.ts'
import { makeRandom, type Random } from './random.ts'

/** A body of `POST /v1/articles`. */
export interface GeneratedArticle {
  readonly text: string
  readonly title: string
  readonly url: string
  readonly outlet: string
  readonly publishedAt: string
  readonly externalId: string
}

/** The article with this number, from 0. No two have the same text. */
export function generateArticle(number: number): GeneratedArticle {
  const random = makeRandom(number + 1)
  const place = PLACES[random.rank(PLACES.length)] ?? ''
  const [first, second] = [drawPerson(random), drawPerson(random)]
  const topic = noun(random)
  const paragraphs = [
    `${place.toUpperCase()} — The ${topic} of ${place} will ${verb(random)} the ${noun(random)} ${random.pick(TIMES)}, officials announced on ${random.pick(DAYS)} in notice ${number + 1}.`,
    ...speak(random, first, place),
    scene(random, place),
    ...speak(random, second, place),
    scene(random, place),
  ]
  const published = EARLIEST + random.below(MINUTES_OF_THREE_YEARS) * 60_000
  const outlet = OUTLETS[random.rank(OUTLETS.length)] ?? ''
  return {
    text: paragraphs.join('\n\n'),
    title: `${place} to ${verb(random)} its ${topic}`,
    url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${number}`,
    outlet,
    publishedAt: new Date(published).toISOString(),
    externalId: `story-${number}`,
  }
}

const EARLIEST = Date.UTC(2021, 0, 1)
const MINUTES_OF_THREE_YEARS = 3 * 365 * 24 * 60

const OUTLETS = ['Herald', 'Gazette', 'Courier', 'Tribune', 'Observer'].flatMap((paper) =>
  ['Daily', 'Valley', 'Coast', 'Capital', 'Harbour', 'Northern', 'Evening', 'Example'].map(
    (name) => `${name} ${paper}`,
  ),
)

interface Person {
  readonly full: string
  readonly family: string
  readonly pronoun: 'she' | 'he'
  readonly role: string
}

/** Some make the news every day, most of them once. */
function drawPerson(random: Random): Person {
  const rank = random.rank(EVERYBODY)
  const same = makeRandom(7919 * (rank + 1))
  const isWoman = same.below(2) === 0
  const family = same.pick(FAMILIES)
  return {
    full: `${same.pick(isWoman ? WOMEN : MEN)} ${family}`,
    family,
    pronoun: isWoman ? 'she' : 'he',
    role: same.pick(ROLES),
  }
}

const EVERYBODY = 8000

/** What one person says: direct, indirect and mixed, by full name, surname and pronoun. */
function speak(random: Random, { full, family, pronoun, role }: Person, place: string): string[] {
  const She = pronoun === 'she' ? 'She' : 'He'
  return [
    `“${claim(random)},” said ${full}, the ${role} of ${place}. “${claim(random)}.”`,
    `${family} said that ${report(random)}. ${scene(random, place)}`,
    `${She} called the ${noun(random)} “${random.pick(ADJECTIVES)} and ${random.pick(ADJECTIVES)}.” According to ${family}, ${report(random)}.`,
    `“${claim(random)}, and ${lower(claim(random))},” ${pronoun} said on ${random.pick(DAYS)}.`,
  ]
}

function claim(random: Random): string {
  return random.pick<() => string>([
    () =>
      `We will ${verb(random)} the ${noun(random)} and the ${noun(random)} of ${random.pick(PLACES)} ${random.pick(TIMES)}`,
    () => `Nobody should ${verb(random)} a ${noun(random)} without asking the people who pay for the ${noun(random)}`,
    () => `The ${noun(random)} is ${random.pick(ADJECTIVES)}, and the ${noun(random)} will not wait for us`,
    () => `They had to ${verb(random)} the ${noun(random)} because the ${noun(random)} was ${random.pick(ADJECTIVES)}`,
  ])()
}

function report(random: Random): string {
  return `the ${noun(random)} had ${random.pick(VERBS)[1]} the ${noun(random)} in ${random.pick(PLACES)} ${random.pick(TIMES)}`
}

function scene(random: Random, place: string): string {
  return random.pick<() => string>([
    () =>
      `The ${noun(random)} opened ${1 + random.below(90)} years ago, and ${1 + random.below(900)} people work there, most of them in the ${noun(random)} near the old ${noun(random)}.`,
    () =>
      `A ${noun(random)} stood empty beside the ${noun(random)} on ${random.pick(DAYS)}, and snow fell on the ${noun(random)} of ${place}.`,
    () =>
      `The council of ${place} meets on ${random.pick(DAYS)} to vote on the ${noun(random)}, which costs ${1 + random.below(90)} million dollars and needs a new ${noun(random)}.`,
  ])()
}

const noun = (random: Random): string => NOUNS[random.rank(NOUNS.length)] ?? ''
const verb = (random: Random): string => random.pick(VERBS)[0]

/** "We" and "The" can continue a sentence. */
const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
