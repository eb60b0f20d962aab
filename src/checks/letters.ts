/** A letter that no font of the deck has looks different on every machine, or is a box; and the PDF would be refused. */

import type { DeckFonts } from '../deck/font'
import { childrenOf } from '../deck/markdown/locate'
import type { Deck, DeckToken, Slide } from '../deck/model'
import type { Problem } from '../deck/problem'
import { unseenIn } from '../deck/text/characters'
import { OF_THE_FONTS } from '../deck/text/letters-of-fonts'
import { characterName } from '../deck/text/visible'
import { problemAt } from './slide-text'

/** Reports `letter-missing` for each letter once a slide, at its first place. */
export function checkLetters(slide: Slide, { fonts }: Deck): Problem[] {
  const told = new Set<string>()
  const tokens = [slide.headline, slide.body, slide.inWords, slide.handout, slide.notes].flatMap(unmarked)
  return [...tokens, ...dataOf(slide)].flatMap((token) =>
    missingIn(textOf(token), fonts).flatMap((letter) => {
      if (told.has(letter)) return []
      told.add(letter)
      return [problemAt(slide, unreadableProblem(letter), placed(token, letter))]
    }),
  )
}

/** What is marked with its language is left to the fonts that a reader has for it. */
function unmarked(tokens: readonly DeckToken[]): DeckToken[] {
  return tokens.flatMap((token) => {
    const isMarked = token.type === 'span' && (token.pairs as { name: string }[]).some(({ name }) => name === 'lang')
    return isMarked ? [] : [token, ...unmarked(childrenOf(token))]
  })
}

/** Reports `letter-missing` in what stands on no slide: titles of deck and sections, and references. */
export function checkLettersAround({ meta, sections, references, fonts }: Deck): Problem[] {
  const around = [
    { file: 'slides/deck.yaml', texts: [meta.title, meta.subtitle ?? '', meta.author, meta.license?.name ?? ''] },
    ...sections.map(({ file, title, label = '' }) => ({ file, texts: [title, label] })),
    {
      file: 'slides/references.json',
      texts: references.flatMap(({ publisher, entry }) => [publisher, ...entry.map(({ text }) => text)]),
    },
  ]
  return around.flatMap(({ file, texts }) =>
    [...new Set(texts.flatMap((text) => missingIn(text, fonts)))].map((letter) => ({
      ...unreadableProblem(letter),
      file,
      offset: -1,
      length: 1,
    })),
  )
}

const UNDRAWN = ['\n', '\t', '\u200c', '\u200d', '\u2060', '\ufe0e', '\ufe0f']

/** Letters as they are composed; joiners and variants belong to the letter before them. */
function missingIn(text: string, fonts: DeckFonts | undefined): string[] {
  if (/^[\x20-\x7e\n]*$/.test(text)) return []
  const letters = [...new Set(text.normalize('NFC'))].filter(
    (letter) => !OF_THE_FONTS.has(letter.codePointAt(0) ?? 0) && !fonts?.letters.includes(letter),
  )
  return letters.filter((letter) => !UNDRAWN.includes(letter) && !unseenIn(letter))
}

function textOf(token: DeckToken): string {
  if (token.type === 'span') return token.pairs.map(({ value }) => value).join('')
  if (token.type === 'cite') return token.beside?.map(({ before, after }) => before + after).join('') ?? ''
  if (token.type === 'text') return token.tokens ? '' : token.text
  return token.type === 'escape' || token.type === 'codespan' || token.type === 'code' ? token.text : ''
}

/** What a chart says with its data stands in their file; the problem stands at the fence. */
function dataOf({ figures }: Slide): DeckToken[] {
  return figures.flatMap(({ chart, span }) => {
    const words = chart?.rows.flatMap(({ label, series, note, rung, unit, period }) => [
      label,
      series,
      note,
      rung,
      unit,
      period,
    ])
    return words ? [{ type: 'text', raw: '', text: words.join(' '), offset: span.start }] : []
  })
}

function placed(token: DeckToken, letter: string): DeckToken {
  const at = token.raw.indexOf(letter)
  if (at < 0 || (token.offset ?? -1) < 0) return token
  return { ...token, raw: letter, offset: (token.offset ?? 0) + at }
}

function unreadableProblem(letter: string) {
  const message = `The fonts of the deck have no "${letter}" (${characterName(letter)}), so it would look different on every machine, or be a box.`
  const hint =
    'Write it in words, with a letter that the fonts have (Latin, Cyrillic, “ ” – … ½ ×), or mark a word of another script: [主体性]{lang="zh"}. Fonts for headlines and text that have it go under "fonts" in deck.yaml.'
  return { rule: 'letter-missing', severity: 'error' as const, message, hint }
}
