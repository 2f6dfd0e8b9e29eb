// Bodies of maximum length: the generated articles joined together.

import { generateArticle } from './generate-article.ts'

/** A text of exactly this many UTF-16 code units. */
export function longText(length: number, first = 0): string {
  const pieces: string[] = []
  for (let number = first, count = 0; count < length; number += 1) {
    const { text } = generateArticle(number)
    pieces.push(text)
    count += text.length + 2
  }
  return pieces.join('\n\n').slice(0, length).toWellFormed()
}

/** The same as a page of paragraphs. */
export function longPage(length: number, first = 0): string {
  const [before, after] = ['<!doctype html><html><body><article>', '</article></body></html>']
  const paragraphs: string[] = []
  let count = before.length + after.length
  for (const paragraph of longText(length, first).split('\n\n')) {
    const element = `<p>${paragraph}</p>\n`
    if (count + element.length > length) break
    paragraphs.push(element)
    count += element.length
  }
  return `${before}${paragraphs.join('')}${after}`
}
