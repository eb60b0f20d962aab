/** The deck's films: found, read, and published with their captions. */
import { readFile } from 'node:fs/promises'
import type { Deck, Film, ImageToken } from '../../deck/model'
import { errorAt, type Problem, type ProblemText } from '../../deck/problem'
import type { ImageFiles, ImageMedium } from './draw-image'
import { filmName, isCaptions, readFilm } from './film'
import { findImage } from './find-image'
import type { ImageUse } from './image-uses'

/** In bytes; some hosts take no larger file. */
const BUDGET = 25_000_000

interface Place {
  root: string
  deck: Deck
  medium: ImageMedium
  /** Of all published so far. */
  files: ImageFiles
}

/**
 * Films by how they are named in the slides; none on paper, where their pictures stand for them. Problems stand at each
 * place: those of `findImage` and `readFilm`, `film-captions`, and `image-heavy` (a warning).
 */
export async function prepareFilms(
  uses: readonly ImageUse[],
  place: Place,
): Promise<{ films: Deck['films']; problems: Problem[] }> {
  const films: Record<string, Film> = {}
  const problems: Problem[] = []
  for (const { href, film, span } of uses) {
    if (!film) continue
    const tell = (found: ProblemText, more: Partial<Problem> = {}) =>
      problems.push({ ...errorAt(span, found), ...more })
    const made = await prepareOne(href, film, place, (heavy) => tell(heavy, { severity: 'warning' }))
    if ('fault' in made) tell(made.fault)
    else films[href] = made
  }
  return { films: place.medium === 'paper' ? undefined : films, problems }
}

type Made = Film | { fault: ProblemText }

async function prepareOne(
  href: string,
  film: ImageToken,
  place: Place,
  warn: (found: ProblemText) => void,
): Promise<Made> {
  const found = await findImage(place.root, href)
  if ('fault' in found) return found
  const read = readFilm(href, await readFile(found.file))
  if ('fault' in read) return read
  if (read.bytes.length > BUDGET) warn(heavy(href, read.bytes.length))
  const address = publish(place, read.bytes, read.type)
  const captions = await captionsOf(film, place)
  if (captions && 'fault' in captions) return captions
  return { address, type: read.type, captions }
}

async function captionsOf({ pairs }: ImageToken, place: Place): Promise<Film['captions'] | { fault: ProblemText }> {
  const option = (name: string) => pairs.find((pair) => pair.name === name)?.value
  const href = option('captions')
  if (!href || href === 'none') return undefined
  const found = await findImage(place.root, href)
  if ('fault' in found) return found
  const bytes = await readFile(found.file)
  if (!isCaptions(bytes)) return { fault: noCaptions(href) }
  return { address: publish(place, bytes, 'text/vtt'), lang: option('lang') ?? place.deck.meta.lang }
}

const ENDINGS: Readonly<Record<string, string>> = { 'video/mp4': 'mp4', 'video/webm': 'webm', 'text/vtt': 'vtt' }

function publish({ medium, files }: Place, bytes: Buffer, type: string): string {
  if (medium === 'packed') return `data:${type};base64,${bytes.toString('base64')}`
  const name = filmName(bytes, ENDINGS[type] ?? 'bin')
  if (medium === 'hosted') files.set(name, bytes)
  return `./${name}`
}

const noCaptions = (href: string): ProblemText => ({
  rule: 'film-captions',
  message: `"${href}" has no captions that browsers read: its first line is not "WEBVTT".`,
  hint: 'Save them as WebVTT, in UTF-8.',
})

const heavy = (href: string, bytes: number): ProblemText => ({
  rule: 'image-heavy',
  message: `"${href}" weighs ${Math.round(bytes / 1e6)} MB; some hosts take no file over ${BUDGET / 1e6} MB, and every reader has to fetch it.`,
  hint: 'Make it shorter or smaller (1280 px wide), or link to it on a host.',
})
