/** The deck's pictures: found, read, drawn anew, and measured where words stand on them. */
import { readFile } from 'node:fs/promises'
import { canvasOf } from '../../deck/canvas'
import type { Deck, DeckImage } from '../../deck/model'
import { errorAt, type Problem, type ProblemText } from '../../deck/problem'
import type { drawImage, ImageFiles, ImageMedium } from './draw-image'
import { findImage } from './find-image'
import { type ImageUse, imageUses } from './image-uses'
import { prepareFilms } from './prepare-films'
import { broken, readImage, type SourceImage } from './read-image'

interface PreparedImages {
  /** By how they are named in the slides. */
  images: Record<string, DeckImage>
  films?: Deck['films']
  /** What stands beside the page. */
  files: ImageFiles
  problems: Problem[]
}

/**
 * Reads every picture once, however often it is shown. Problems stand at each of its places: those of `findImage` and
 * `readImage`, `image-small`, `image-heavy` and `image-letters` (warnings).
 */
export async function prepareImages(root: string, deck: Deck, medium: ImageMedium): Promise<PreparedImages> {
  const uses = imageUses(deck)
  const prepared: PreparedImages = { images: {}, files: new Map(), problems: [] }
  const pictures = uses.filter(({ film }) => !film)
  for (const href of new Set(pictures.map((use) => use.href))) {
    const same = pictures.filter((use) => use.href === href)
    await prepareOne({ root, medium, canvas: canvasOf(deck.meta) }, same, prepared)
  }
  const { films, problems } = await prepareFilms(uses, { root, deck, medium, files: prepared.files })
  return { ...prepared, films, problems: [...prepared.problems, ...problems] }
}

type Place = Pick<Parameters<typeof drawImage>[0], 'root' | 'medium' | 'canvas'>

async function prepareOne(place: Place, uses: readonly ImageUse[], prepared: PreparedImages) {
  const { href = '' } = uses[0] ?? {}
  const { images, files, problems } = prepared
  const tell = (found: ProblemText, more: Partial<Problem> = {}) =>
    problems.push(...uses.map(({ span }) => ({ ...errorAt(span, found), ...more })))
  const found = await findImage(place.root, href)
  if ('fault' in found) return tell(found.fault)
  const read = await readImage(href, await readFile(found.file))
  if ('fault' in read) return tell(read.fault)
  const { image } = read
  // With what draws pixels, which most decks have none of.
  const [{ drawImage }, { measureVeil }] = await Promise.all([import('./draw-image'), import('./veil')])
  try {
    const rooms = uses.map(({ room }) => room)
    const before = new Set(files.keys())
    images[href] = await drawImage({ ...place, image, rooms, files })
    for (const { backdropOf: slide } of uses) {
      if (slide?.backdrop) slide.backdrop.veil = await measureVeil(image.bytes, slide, place.canvas)
    }
    const added = [...files].filter(([name]) => !before.has(name)).map(([, bytes]) => bytes.length)
    for (const warning of warningsOf(href, image, uses, Math.max(0, ...added))) tell(warning, { severity: 'warning' })
  } catch {
    tell(broken(href, 'is not whole, or is damaged'))
  }
}

/** The heaviest file that a slide may ask for. */
const BUDGET = 600_000

/** Px of its own for one of the canvas, below which it is a blur. */
const LEAST = 0.5

function warningsOf(href: string, image: SourceImage, uses: readonly ImageUse[], heaviest: number): ProblemText[] {
  const { width, height, kind, hasLetters } = image
  const isLarge = uses.some(({ room }) => room === 'whole')
  const isBlurred = kind !== 'vector' && !hasLetters && isLarge && width < 1152 * LEAST && height < 464 * LEAST
  return [
    ...(isBlurred ? [small(href, `${width} × ${height} px`)] : []),
    ...(heaviest > BUDGET ? [heavy(href, heaviest)] : []),
    ...(hasLetters ? [letters(href)] : []),
  ]
}

const small = (href: string, size: string): ProblemText => ({
  rule: 'image-small',
  message: `"${href}" has ${size}, and is shown more than twice as large: it will look blurred.`,
  hint: 'Use a larger one (1152 px wide or more), or put it beside words.',
})

const heavy = (href: string, bytes: number): ProblemText => ({
  rule: 'image-heavy',
  message: `"${href}" weighs ${Math.round(bytes / 1000)} kB as it is published; ${BUDGET / 1000} kB are enough for a slide.`,
  hint: 'Save a photograph as JPEG; cut off what the slide does not need.',
})

const letters = (href: string): ProblemText => ({
  rule: 'image-letters',
  message: `"${href}" has words or pixels in it: a reader may not have its fonts, so it is published as pixels, drawn with those of this computer.`,
  hint: 'Turn words into paths (in Inkscape: Path, Object to Path), and it stays sharp at any size.',
})
