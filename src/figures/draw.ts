/** Fence to SVG: read, look into the cache, draw what is missing, and say what is wrong. */
import type { Drawing, FigureForm, FigurePicture } from '../deck/drawing'
import type { DeckFonts } from '../deck/font'
import type { Actors, Figure, SourceFile } from '../deck/model'
import type { Problem } from '../deck/problem'
import { cacheKeyOf, removeOthers } from './cache'
import { drawForm, prefixOf } from './draw-form'
import type { FigureSource } from './figure-source'
import { KINDS } from './kinds'
import { type FigureProblem, problemOf } from './problems'
import { DrawingSession } from './session'

export { DrawingSession } from './session'

interface DrawOptions {
  /** The project's folder; drawings are cached in its `assets/figures/`. */
  root: string
  /** The files the figures stand in, to place problems. */
  files: readonly SourceFile[]
  /** Of the deck. */
  actors?: Actors | undefined
  /** Of the deck, in place of the theme's. */
  fonts?: DeckFonts | undefined
  /** Draw again what is cached. */
  fresh?: boolean | undefined
  onProgress?: ((done: number, total: number) => void) | undefined
  /** A session to draw with, left open; without it a browser is started when one is needed, and ended. */
  session?: DrawingSession | undefined
}

/**
 * Draws figures in their order: `drawings[i]` belongs to `figures[i]` and is undefined when it has a problem. Starts no
 * browser when all are cached. Reports what the kinds' readers and `inspect` report, `figure-no-browser` and
 * `figure-failed`.
 */
export async function drawFigures(
  figures: readonly Figure[],
  options: DrawOptions,
): Promise<{ drawings: (Drawing | undefined)[]; problems: Problem[] }> {
  const session = options.session ?? new DrawingSession()
  const seen = new Map<string, number>()
  const drawings: (Drawing | undefined)[] = []
  const problems: Problem[] = []
  try {
    for (const figure of figures) {
      const { drawing, problems: found } = await drawFigure(figure, options, session)
      problems.push(...found.map((problem) => problemOf(figure, problem, options.files)))
      drawings.push(drawing && unique(drawing, cacheKeyOf(figure, options), seen))
      options.onProgress?.(drawings.length, figures.length)
    }
  } finally {
    if (!options.session) await session.close()
  }
  return { drawings, problems }
}

/** Removes cached drawings that none of the figures uses; returns their file names. */
export async function pruneFigures(
  figures: readonly Figure[],
  options: Pick<DrawOptions, 'root' | 'actors' | 'fonts'>,
): Promise<string[]> {
  return removeOthers(options.root, new Set(figures.map((figure) => cacheKeyOf(figure, options))))
}

interface Result {
  drawing?: Drawing
  problems: FigureProblem[]
}

async function drawFigure(figure: Figure, options: DrawOptions, session: DrawingSession): Promise<Result> {
  const source = KINDS[figure.kind].read(figure, options.actors ?? {})
  if (!source) return { problems: [] }
  if (source.problems.length > 0) return { problems: source.problems }
  const job = { figure, source, hash: cacheKeyOf(figure, options), options, session }
  const landscape = await drawForm(job, 'landscape')
  if (!landscape.picture) return { problems: landscape.problems }
  const drawing = { ...landscape.picture, ...toldOf(figure, landscape.picture, source) }
  const { portrait: wanted } = KINDS[figure.kind]
  if (!(typeof wanted === 'function' ? wanted(figure) : wanted)) return { drawing, problems: [] }
  const { picture: portrait, problems } = await drawForm(job, 'portrait')
  return portrait ? { drawing: { ...drawing, portrait }, problems } : { problems: problems.map(onPhone) }
}

function toldOf({ kind }: Figure, { svg }: FigurePicture, { title, description }: FigureSource) {
  const { part } = KINDS[kind]
  return { parts: part ? (svg.match(part)?.length ?? 0) : 0, title, description }
}

/** What was fine on the slide is not in the narrow room. */
function onPhone({ message, ...problem }: FigureProblem): FigureProblem {
  return { ...problem, message: `As it is drawn for a phone: ${message}` }
}

/** The same fence on two slides is one cached drawing, but its ids may be on the page only once. */
function unique(drawing: Drawing, hash: string, seen: Map<string, number>): Drawing {
  const first = prefixOf(hash, 'landscape')
  const times = (seen.get(first) ?? 0) + 1
  seen.set(first, times)
  if (times === 1) return drawing
  const renamed = <P extends FigurePicture>(picture: P, form: FigureForm): P => {
    const prefix = prefixOf(hash, form)
    return { ...picture, svg: picture.svg.replaceAll(prefix, `${prefix}${times}-`) }
  }
  const portrait = drawing.portrait && renamed(drawing.portrait, 'portrait')
  return { ...renamed(drawing, 'landscape'), portrait }
}
