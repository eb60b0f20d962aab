/** `slides/` into the document: read, parse, check, draw, render. */
import { createHash } from 'node:crypto'
import { checkDeck } from '../checks/check'
import { checkLabelSize } from '../checks/drawn/label-size'
import { checkLongDescription } from '../checks/drawn/long-description'
import { checkQuiets, settleProblems } from '../checks/settle'
import { canvasOf } from '../deck/canvas'
import type { Drawing } from '../deck/drawing'
import type { Deck, Slide, SourceFile } from '../deck/model'
import { parseDeck } from '../deck/parse'
import type { Problem } from '../deck/problem'
import { slidesOf } from '../deck/slides-of'
import { type DrawingSession, drawFigures } from '../figures/draw'
import { type FigureLookup, renderBody } from '../pages/document'
import { type HeadOptions, renderHead } from '../pages/head'
import { renderPortraits } from '../pages/portraits'
import { DeckError, hasErrors } from './deck-error'
import { checkLayoutStyles } from './files/layout-styles'
import { checkThemeFiles } from './files/theme-files'
import type { ImageFiles, ImageMedium } from './images/draw-image'
import { prepareFavicon } from './images/prepare-favicon'
import { prepareImages } from './images/prepare-images'
import { prepareFonts } from './own-fonts/prepare-fonts'
import { readSources } from './sources'

export interface Compilation {
  files: SourceFile[]
  deck: Deck | undefined
  /** The drawings of each slide's figures, in their order; undefined where one could not be drawn. */
  drawings: Map<Slide, (Drawing | undefined)[]>
  /** What the deck's pictures need beside its page, by their names there. */
  imageFiles: ImageFiles
  /** The drawing that deck.yaml names as its favicon. */
  favicon?: Uint8Array | undefined
  problems: Problem[]
}

interface CompileOptions {
  /** Draw every figure anew instead of taking it from the cache. */
  fresh?: boolean | undefined
  onDrawn?: ((done: number, total: number) => void) | undefined
  /** Keeps slides that are not for the public yet. */
  drafts?: boolean | undefined
  /** What pictures are made for. */
  medium?: ImageMedium | undefined
  /** A drawing session to keep between compilations; without it a browser is started when one is needed, and ended. */
  session?: DrawingSession | undefined
}

/** Reads, checks and draws the deck of a project. All problems of the run are in `problems`. */
export async function compile(root: string, options: CompileOptions = {}): Promise<Compilation> {
  const { files, problems } = await readSources(root)
  // Without one of its files, much else would be said to be missing.
  if (problems.some(({ rule }) => rule === 'file-unreadable'))
    return { files, deck: undefined, drawings: new Map(), imageFiles: new Map(), problems }
  const parsed = parseDeck(files, options)
  problems.push(...parsed.problems, ...checkThemeFiles(root, files), ...checkLayoutStyles(files))
  const drawings = new Map<Slide, (Drawing | undefined)[]>()
  if (!parsed.deck) return { files, deck: undefined, drawings, imageFiles: new Map(), problems }
  const own = await prepareFonts(root, parsed.deck.meta, files)
  const { drawn, unfit } = await drawAll(root, { files, deck: { ...parsed.deck, fonts: own.fonts }, drawings }, options)
  const pictures = await prepareImages(root, parsed.deck, options.medium ?? 'hosted')
  const favicon = await prepareFavicon(root, parsed.deck.meta.favicon)
  const deck = { ...parsed.deck, images: pictures.images, films: pictures.films, fonts: own.fonts }
  problems.push(...own.problems, ...drawn, ...unfit, ...pictures.problems, ...favicon.problems, ...checkDeck(deck))
  return { files, deck, drawings, imageFiles: pictures.files, favicon: favicon.svg, problems: settled(problems, deck) }
}

/** Fills in the drawings; returns what could not be drawn, and what is not fit to be shown. */
async function drawAll(
  root: string,
  { files, deck, drawings }: Pick<Compilation, 'files' | 'drawings'> & { deck: Deck },
  { fresh, onDrawn: onProgress, session }: CompileOptions,
): Promise<{ drawn: Problem[]; unfit: Problem[] }> {
  const slides = slidesOf(deck)
  const figures = slides.flatMap((slide) => slide.figures)
  const look = { actors: deck.meta.actors, fonts: deck.fonts }
  const drawn = await drawFigures(figures, { root, files, ...look, fresh, onProgress, session })
  let next = 0
  for (const slide of slides)
    drawings.set(
      slide,
      slide.figures.map(() => drawn.drawings[next++]),
    )
  const unfit = slides.flatMap((slide) =>
    slide.figures.flatMap((figure, index) => {
      const drawing = drawings.get(slide)?.[index]
      return drawing
        ? [...checkLabelSize(figure, drawing, canvasOf(deck.meta)), ...checkLongDescription(slide, figure, drawing)]
        : []
    }),
  )
  return { drawn: drawn.problems, unfit }
}

const settled = (problems: readonly Problem[], deck: Deck): Problem[] => [
  ...settleProblems(problems, deck),
  ...checkQuiets(problems, deck),
]

/** As `compile`, for those who can do nothing with a deck that has errors. Throws `DeckError`. */
export async function compileSound(root: string, options?: CompileOptions): Promise<Compilation & { deck: Deck }> {
  const compiled = await compile(root, options)
  const { deck, problems, files } = compiled
  if (!deck || hasErrors(problems)) throw new DeckError(problems, files)
  return { ...compiled, deck }
}

/** A file beside the page. */
interface PortraitFile {
  /** Relative to the page. */
  name: string
  source: string
}

/** The parts of the document that come from the deck. */
export function renderDeck(
  deck: Deck,
  drawings: Compilation['drawings'],
  place?: HeadOptions,
): { head: string; body: string } {
  return { head: renderHead(deck, place).text, body: renderBody(deck, figureLookup(drawings), place).text }
}

/** Drawings by slide and number, for those who render pages. */
export function figureLookup(drawings: Compilation['drawings']): FigureLookup {
  const slides = [...drawings.keys()]
  return (slide, index) => {
    // A slide spread over several keeps the place of the one it came from.
    const own = slides.find((each) => each.span === slide.span)
    return own && drawings.get(own)?.[index]
  }
}

/** As `renderDeck`, with the pictures for upright phones in a file of their own, which the head names. */
export function renderHosted(
  deck: Deck,
  drawings: Compilation['drawings'],
  place?: HeadOptions,
): ReturnType<typeof renderDeck> & { portraits?: PortraitFile } {
  const source = renderPortraits(deck, figureLookup(drawings))
  if (source === undefined) return renderDeck(deck, drawings, place)
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
  const portraits = { name: `assets/portraits-${hash}.svg`, source }
  const apart = (drawing: Drawing | undefined) =>
    drawing?.portrait ? { ...drawing, portrait: { ...drawing.portrait, isApart: true } } : drawing
  const without = new Map([...drawings].map(([slide, each]) => [slide, each.map(apart)]))
  return { ...renderDeck(deck, without, { ...place, portraits: `./${portraits.name}` }), portraits }
}

/** Paper is as wide as the canvas. */
export function landscapeOnly(drawings: Compilation['drawings']): Compilation['drawings'] {
  const without = (drawing: Drawing | undefined) => drawing && { ...drawing, portrait: undefined }
  return new Map([...drawings].map(([slide, each]) => [slide, each.map(without)]))
}
