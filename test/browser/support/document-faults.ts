/** What a built page without scripts owes its deck: every word, every headline, every link. */
import type { Page } from 'playwright-core'
import { walk } from '../../../src/deck/markdown/locate'
import type { Deck, DeckToken } from '../../../src/deck/model'
import { parseDeck } from '../../../src/deck/parse'
import { slidesOf } from '../../../src/deck/slides-of'
import { expandReferences } from '../../../src/pages/references/paginate'
import { readSources } from '../../../src/site/sources'

/** The deck of a project as it is published; throws when it has problems. */
export async function deckOf(root: string): Promise<Deck> {
  const { deck } = parseDeck((await readSources(root)).files)
  if (!deck) throw new Error(`The deck in ${root} has problems`)
  return expandReferences(deck)
}

/** Words that are public and not on the page, headings that are not the headlines, links to nowhere; one line each. */
export async function documentFaults(page: Page, deck: Deck): Promise<string[]> {
  return [
    ...missingWords(await page.locator('main').innerText(), deck),
    ...(await headingFaults(page, deck)),
    ...(await linkFaults(page, deck)),
    ...(await smallText(page)),
  ]
}

const LETTERS = /[\p{L}\p{N}]+/gu

/** All words of a deck that readers are given, as often as it has them. */
export const publicWords = (deck: Deck): string[] =>
  slidesOf(deck).flatMap((slide) => leafWords([...slide.headline, ...slide.body, ...slide.inWords, ...slide.handout]))

function leafWords(tokens: readonly DeckToken[]): string[] {
  const leaves = [...walk(tokens)].flatMap((token) => (token.type === 'text' && !token.tokens ? [token] : []))
  return leaves.flatMap((token) => token.text.match(LETTERS) ?? [])
}

function missingWords(shown: string, deck: Deck): string[] {
  const words = new Set(shown.match(LETTERS))
  return publicWords(deck)
    .filter((word) => !words.has(word))
    .map((word) => `no word "${word}"`)
}

/** Every headline is a heading, in order, one of them the first, and no level is skipped. */
async function headingFaults(page: Page, deck: Deck): Promise<string[]> {
  const headings = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) =>
    all.map((each) => ({
      level: Number(each.tagName[1]),
      text: (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  )
  const wanted = slidesOf(deck).map((slide) => slide.headlineText)
  const first = headings.filter(({ level }) => level === 1).length
  return [
    ...wanted.flatMap((text, index) =>
      headings[index]?.text === text ? [] : [`heading ${index + 1} is "${headings[index]?.text}", not "${text}"`],
    ),
    ...headings.slice(wanted.length).map(({ text }) => `heading "${text}" is no headline`),
    ...(first === 1 ? [] : [`${first} headings of the first level`]),
    ...headings
      .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
      .map(({ text }) => `a level is skipped at "${text}"`),
  ]
}

/** Every citation leads to its reference, every reference is cited and leads back. */
async function linkFaults(page: Page, deck: Deck): Promise<string[]> {
  const hrefs = await page
    .locator('main a[href^="#"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
  const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map((each) => each.id)))
  const linked = new Set(hrefs)
  const oneWay = await page.locator('.references li:not(:has(.reference-number))').count()
  return [
    ...[...linked].filter((href) => !ids.has(href.slice(1))).map((href) => `${href} leads nowhere`),
    ...deck.references.filter(({ id }) => !linked.has(`#ref-${id}`)).map(({ id }) => `nothing leads to ${id}`),
    ...(oneWay === 0 ? [] : [`${oneWay} references lead nowhere back`]),
  ]
}

/** Running text of the article under 16 px. */
async function smallText(page: Page): Promise<string[]> {
  const sizes = await page
    .locator('.handout p')
    .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
  if (sizes.length === 0) return ['there is no text for readers']
  const least = Math.min(...sizes)
  return least < 16 ? [`text of ${least} px`] : []
}

/** Sentences of the notes that a page has in it. */
export function publishedNotes(html: string, deck: Deck): { sentences: number; published: string[] } {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const page = plain(html.replace(/<[^>]+>/g, ' '))
  const notes = slidesOf(deck).flatMap((slide) => slide.notes.map((token) => plain(token.raw)))
  const sentences = notes.flatMap((text) => text.split(/(?<=\.) /)).filter((sentence) => sentence.length > 30)
  return { sentences: sentences.length, published: sentences.filter((sentence) => page.includes(sentence)) }
}
