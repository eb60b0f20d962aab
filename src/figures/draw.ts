/** Fence to SVG: read, look into the cache, draw what is missing, and say what is wrong. */
import type { Drawing } from '../deck/drawing'
import type { Actors, Figure, SourceFile } from '../deck/model'
import type { Problem } from '../deck/problem'
import { cacheKeyOf, readCached, removeOthers, writeCached } from './cache'
import { clean } from './clean'
import type { FigureSource } from './figure-source'
import { inspect } from './inspect'
import { KINDS } from './kinds'
import { type FigureProblem, problemOf } from './problems'
import { DrawingSession, NoBrowser } from './session'

export { DrawingSession } from './session'

interface DrawOptions {
  /** The project's folder; drawings are cached in its `assets/figures/`. */
  root: string
  /** The files the figures stand in, to place problems. */
  files: readonly SourceFile[]
  /** Of the deck. */
  actors?: Actors | undefined
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
      drawings.push(drawing && unique(drawing, cacheKeyOf(figure, options.actors), seen))
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
  options: Pick<DrawOptions, 'root' | 'actors'>,
): Promise<string[]> {
  return removeOthers(options.root, new Set(figures.map((figure) => cacheKeyOf(figure, options.actors))))
}

interface Result {
  drawing?: Drawing
  problems: FigureProblem[]
}

async function drawFigure(figure: Figure, options: DrawOptions, session: DrawingSession): Promise<Result> {
  const source = KINDS[figure.kind].read(figure, options.actors ?? {})
  if (!source) return { problems: [] }
  if (source.problems.length > 0) return { problems: source.problems }
  const hash = cacheKeyOf(figure, options.actors)
  const cached = options.fresh ? undefined : readCached(options.root, hash)
  if (cached !== undefined) return { drawing: drawingOf(figure, cached, source), problems: [] }
  const { svg, problems } = await drawAnew(figure, source, hash, session)
  if (svg === undefined) return { problems }
  writeCached(options.root, hash, svg)
  return { drawing: drawingOf(figure, svg, source), problems: [] }
}

async function drawAnew(
  figure: Figure,
  source: FigureSource,
  hash: string,
  session: DrawingSession,
): Promise<{ svg?: string; problems: FigureProblem[] }> {
  const drawn = await session.draw(KINDS[figure.kind].module, source.text).catch((error: Error) => error)
  if (drawn instanceof Error) return { problems: [failure(drawn)] }
  if ('error' in drawn) return { problems: [source.drawingProblem(drawn.error)] }
  const { title, description } = source
  const svg = clean(drawn.svg, { title, description, prefix: prefixOf(hash), links: drawn.links })
  const problems = inspect(drawn, svg, source, figure.text)
  return problems.length > 0 ? { problems } : { svg, problems }
}

function drawingOf({ kind }: Figure, svg: string, { title, description }: FigureSource): Drawing {
  const number = (name: string) => Number(new RegExp(`<svg [^>]*\\b${name}="([\\d.]+)"`).exec(svg)?.[1])
  const sizes = [...svg.matchAll(/ font-size="([\d.]+)"/g)].map((match) => Number(match[1]))
  const smallestText = sizes.length > 0 ? Math.min(...sizes) : Number.POSITIVE_INFINITY
  const { part } = KINDS[kind]
  const parts = part ? (svg.match(part)?.length ?? 0) : 0
  return { svg, width: number('width'), height: number('height'), smallestText, parts, title, description }
}

function prefixOf(hash: string): string {
  return `f${hash.slice(0, 8)}-`
}

/** The same fence on two slides is one cached drawing, but its ids may be on the page only once. */
function unique(drawing: Drawing, hash: string, seen: Map<string, number>): Drawing {
  const prefix = prefixOf(hash)
  const times = (seen.get(prefix) ?? 0) + 1
  seen.set(prefix, times)
  return times === 1 ? drawing : { ...drawing, svg: drawing.svg.replaceAll(prefix, `${prefix}${times}-`) }
}

function failure(error: Error): FigureProblem {
  if (error instanceof NoBrowser) {
    return {
      rule: 'figure-no-browser',
      message: 'This figure is new or was edited, and it takes a Chromium to draw it.',
      hint: error.message,
    }
  }
  return {
    rule: 'figure-failed',
    message: `The figure could not be drawn: ${error.message.split('\n')[0]}`,
    hint: 'Say it with a simpler diagram; if a plain one fails as well, the fault is in src/figures.',
  }
}
