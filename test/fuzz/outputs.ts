/** A deck from its files into everything that is made of it without a browser. */
import { checkDeck } from '../../src/checks/check'
import type { DeckFonts } from '../../src/deck/font'
import type { Deck, SourceFile } from '../../src/deck/model'
import { parseDeck } from '../../src/deck/parse'
import { formatProblems, type Problem } from '../../src/deck/problem'
import { slidesOf } from '../../src/deck/slides-of'
import { renderBody } from '../../src/pages/document'
import { renderHead } from '../../src/pages/head'
import { renderNotes } from '../../src/pages/notes'
import { renderHandout } from '../../src/pages/printed/handout'
import { expandReferences } from '../../src/pages/references/paginate'
import { sharePage } from '../../src/pages/share-card'

interface Fonts {
  fonts?: DeckFonts | undefined
  problems?: Problem[]
}

export interface Outputs {
  files: SourceFile[]
  deck: Deck | undefined
  fonts: DeckFonts | undefined
  problems: Problem[]
  /** What `check` prints. */
  report: string
  /** Whole documents: the page, the handout, a page for each slide. */
  page: string
  handout: string
  shares: string[]
  notes: string
  /** Sources of drawings that stand in the page. */
  figures: string
  /** Seconds of the processor. */
  seconds: number
}

/** Stands for every drawing. */
const DRAWING = { svg: '<svg role="img" viewBox="0 0 1 1"></svg>' }

/** `fonts` are those of the deck's own, if it has any, with what is wrong with them. */
export function outputsOf(files: SourceFile[], own: Fonts = {}): Outputs {
  const begun = process.cpuUsage()
  const { deck, problems } = parseDeck(files)
  if (deck) problems.push(...(own.problems ?? []), ...checkDeck({ ...deck, fonts: own.fonts }))
  const report = formatProblems(problems, files)
  const none = { page: '', handout: '', shares: [], notes: '', figures: '' }
  const documents = deck ? documentsOf(deck) : none
  const { user, system } = process.cpuUsage(begun)
  return { files, deck, fonts: own.fonts, problems, report, ...documents, seconds: (user + system) / 1e6 }
}

/** Stands for every picture. */
const IMAGES = { 'img/a.png': { width: 4, height: 3, sources: [{ address: './assets/a.png', width: 4 }] } }

function documentsOf(source: Deck) {
  const deck = { ...source, images: IMAGES }
  const shown = expandReferences(deck)
  const slides = slidesOf(shown)
  const head = renderHead(deck).text
  return {
    page: whole(head, renderBody(deck, () => DRAWING).text),
    handout: whole(head, renderHandout(deck, () => DRAWING).text),
    shares: slides.map((slide) => sharePage(shown, slide, { address: 'https://example.org/', picture: true })),
    notes: [...renderNotes(deck).values()].map(({ text }) => text).join('\n'),
    figures: slides.flatMap(({ figures }) => figures.map(({ text }) => text)).join('\n'),
  }
}

const whole = (head: string, body: string) =>
  `<!doctype html>\n<html lang="en"><head>${head}</head><body>${body}</body></html>`
