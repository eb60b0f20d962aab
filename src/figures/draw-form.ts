/** One picture of a figure: from the cache, or drawn, looked at and kept. */
import type { FigureForm, FigurePicture } from '../deck/drawing'
import type { DeckFonts } from '../deck/font'
import type { Figure } from '../deck/model'
import { readCached, writeCached } from './cache'
import type { FigureSource } from './figure-source'
import { ownFontStyle } from './fonts'
import { inspect } from './inspect'
import { KINDS } from './kinds'
import type { FigureProblem } from './problems'
import { type DrawingSession, NoBrowser } from './session'

interface DrawJob {
  figure: Figure
  source: FigureSource
  /** `cacheKeyOf` the figure. */
  hash: string
  /** `fresh`: drawn again although it is cached. */
  options: { root: string; fresh?: boolean | undefined; fonts?: DeckFonts | undefined }
  session: DrawingSession
}

/** Undefined when it has a problem. Reports `figure-no-browser` and `figure-failed`. */
export async function drawForm(
  job: DrawJob,
  form: FigureForm,
): Promise<{ picture?: FigurePicture; problems: FigureProblem[] }> {
  const { hash, options } = job
  const cached = options.fresh ? undefined : readCached(options.root, hash, form)
  if (cached !== undefined) return { picture: pictureOf(cached), problems: [] }
  const { svg, problems } = await drawAnew(job, form)
  if (svg === undefined) return { problems }
  writeCached(options.root, hash, svg, form)
  return { picture: pictureOf(svg), problems: [] }
}

async function drawAnew(
  { figure, source, hash, options, session }: DrawJob,
  form: FigureForm,
): Promise<{ svg?: string; problems: FigureProblem[] }> {
  const fonts = options.fonts && ownFontStyle(options.root, options.fonts)
  const drawn = await session
    .draw(KINDS[figure.kind].module, source.text, { form, fonts })
    .catch((error: Error) => error)
  if (drawn instanceof Error) return { problems: [failure(drawn)] }
  if ('error' in drawn) return { problems: [source.drawingProblem(drawn.error)] }
  const { title, description } = source
  // With SVGO, which takes a fifth of a second to load: nearly all drawings are in the cache.
  const { clean } = await import('./clean')
  const svg = clean(drawn.svg, { title, description, prefix: prefixOf(hash, form), links: drawn.links })
  const problems = inspect(drawn, svg, source, figure.text)
  return problems.length > 0 ? { problems } : { svg, problems }
}

function pictureOf(svg: string): FigurePicture {
  const number = (name: string) => Number(new RegExp(`<svg [^>]*\\b${name}="([\\d.]+)"`).exec(svg)?.[1])
  const sizes = [...svg.matchAll(/ font-size="([\d.]+)"/g)].map((match) => Number(match[1]))
  const smallestText = sizes.length > 0 ? Math.min(...sizes) : Number.POSITIVE_INFINITY
  return { svg, width: number('width'), height: number('height'), smallestText }
}

/** Beginning of all ids of a picture. */
export function prefixOf(hash: string, form: FigureForm): string {
  return `${form === 'portrait' ? 'p' : 'f'}${hash.slice(0, 8)}-`
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
