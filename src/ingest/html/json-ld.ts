// The article that a page describes in JSON-LD (https://www.w3.org/TR/json-ld11/),
// in the vocabulary of https://schema.org/Article.

import { readElements } from './element-reader.ts'

/** The values as the page gives them. */
export interface ArticleObject {
  readonly headline?: string | undefined
  readonly authors: readonly string[]
  readonly datePublished?: string | undefined
  /** The publisher's name. */
  readonly publisher?: string | undefined
  readonly inLanguage?: string | undefined
}

/** The first article among the scripts, or the closest type if there is none. Invalid JSON is skipped. */
export function findArticleObject(scripts: readonly string[]): ArticleObject {
  const objects = scripts.flatMap((script) => objectsOf(parse(script))).slice(0, MOST_OBJECTS)
  const found =
    objects.find((object) => isOfType(object, ARTICLE)) ??
    objects.find((object) => isOfType(object, /^(?:WebPage|ItemPage)$/))
  if (found === undefined) return { authors: [] }
  return {
    headline: textOf(found['headline']),
    authors: listOf(found['author'] ?? found['creator'])
      .slice(0, MOST_AUTHORS)
      .flatMap((author) => nameOf(author, objects) ?? []),
    datePublished: textOf(found['datePublished']),
    publisher: nameOf(found['publisher'], objects),
    inLanguage: textOf(found['inLanguage']),
  }
}

const MOST_OBJECTS = 1000
const MOST_AUTHORS = 10

type JsonObject = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|Report|ReportageNewsArticle|LiveBlogPosting|SocialMediaPosting)$/

function parse(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*.{0,20}?\*\/)|(?:-->|\]\]>|;)\s*$/g, '')
  try {
    return JSON.parse(json)
  } catch {
    return parseLoose(json)
  }
}

/** Some sites leave line breaks within strings. */
function parseLoose(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\0-\x1f]+/g, ' '))
  } catch {
    return null
  }
}

/** The top-level objects, those in top-level lists, and those in an object's graph. */
function objectsOf(value: unknown): readonly JsonObject[] {
  return listOf(value).flatMap((each) => {
    if (!isObject(each)) return []
    return [each, ...listOf(each['@graph']).filter(isObject), ...listOf(each['mainEntity']).filter(isObject)]
  })
}

function isOfType(object: JsonObject, type: RegExp): boolean {
  return listOf(object['@type']).some((name) => typeof name === 'string' && type.test(name))
}

/** The name in a value that stands for somebody: a name, an object that has one, or a reference to such an object. */
function nameOf(value: unknown, objects: readonly JsonObject[]): string | undefined {
  const [first] = listOf(value)
  if (!isObject(first)) return textOf(first)
  const named =
    first['name'] === undefined ? objects.find((each) => each !== first && each['@id'] === first['@id']) : first
  return textOf(named?.['name'])
}

/** A string with its entities decoded: "Ferry &#8216;sinks&#8217;". */
function textOf(value: unknown): string | undefined {
  const [text] = listOf(value)
  if (typeof text !== 'string' || text.trim() === '') return undefined
  if (!/[&<]/.test(text)) return text
  const pieces: string[] = []
  readElements(text, { open: () => {}, close: () => {}, text: (piece) => void pieces.push(piece) })
  return pieces.join('')
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value]

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
