/** What can be said of a picture before its file is looked at: its words, its address, its options, its place. */
import { walk } from '../markdown/locate'
import type { DeckToken, ImageToken } from '../markdown/token'
import { errorAt, type Problem, type ProblemText, suggest } from '../problem'
import type { SourceFile } from '../source-file'
import { isFilm, isOutside, isRemote, isShowable, SHOWABLE } from './image-file'

const OPTIONS = ['alt']
const OF_FILMS = ['alt', 'captions', 'poster', 'lang']

/** Parts of a slide, by whether pictures are shown in them. */
interface ImageParts {
  headline: readonly DeckToken[]
  /** Body and text for readers. */
  shown: readonly DeckToken[]
  inWords: readonly DeckToken[]
  notes: readonly DeckToken[]
}

/**
 * Reports `image-alt` (neither words nor an explicit `alt=""`, or both), `image-option`, `image-place`, `film-captions`,
 * `film-poster`, and what `addressFault` does.
 */
export function checkImages(file: SourceFile, { headline, shown, inWords, notes }: ImageParts): Problem[] {
  const inCredits = imagesIn(shown).flatMap(({ tokens }) => imagesIn(tokens))
  const fine = imagesIn(shown).filter((token) => !inCredits.includes(token))
  const misplaced = (tokens: readonly DeckToken[], place: ProblemText) =>
    imagesIn(tokens).map((token) => problemAt(file, token, place))
  return [
    ...misplaced(headline, IN_HEADLINE),
    ...misplaced(inWords, IN_WORDS),
    ...misplaced(notes, IN_NOTES),
    ...inCredits.map((token) => problemAt(file, token, IN_CREDIT)),
    ...walk(shown).flatMap((token) => (isNameless(token) ? problemAt(file, token, NAMELESS) : [])),
    ...fine.flatMap((token) => {
      const found = addressFault(token.href) ?? wordsFault(token) ?? optionFault(token) ?? filmFault(token)
      return found ? [problemAt(file, token, found)] : []
    }),
  ]
}

/** Pictures in their order, those in credit lines included. */
export const imagesIn = (tokens: readonly DeckToken[]): ImageToken[] =>
  walk(tokens).filter((token) => token.type === 'image')

const isNameless = (token: DeckToken) =>
  token.type === 'link' && token.tokens.every((each) => each.type === 'image' && each.alt === '')

const NAMELESS: ProblemText = {
  rule: 'image-alt',
  message: 'A link around a picture that only decorates has no name: nobody would hear where it leads.',
  hint: 'Write between the brackets of the picture where it leads.',
}

/** A problem at a picture's first line. */
function problemAt(
  { path }: SourceFile,
  { raw, offset = -1 }: Pick<DeckToken, 'raw' | 'offset'>,
  found: ProblemText,
): Problem {
  const length = raw.split('\n', 1)[0]?.length ?? 1
  return errorAt({ file: path, start: offset, end: offset + length }, found)
}

/** Reports `image-remote`, `image-outside` and `image-format`. */
export function addressFault(href: string): ProblemText | undefined {
  if (isRemote(href)) {
    const message = `"${brief(href)}" is no file beside the slides: the deck asks no other host for anything, so it would be missing.`
    const hint =
      'Save the picture in slides/, and name it as in img/river.jpg. A film on a host is a link around a picture of it: [![words](img/film.jpg)](https://…).'
    return { rule: 'image-remote', message, hint }
  }
  if (isOutside(href) || href.includes('\\')) {
    const message = `"${brief(href)}" leads out of slides/, and what is published comes from there alone.`
    return {
      rule: 'image-outside',
      message,
      hint: 'Put the file into slides/, and name it from there, with "/": img/river.jpg.',
    }
  }
  if (isShowable(href)) return undefined
  const message = `"${brief(href)}" has no ending of a picture that every browser shows.`
  return { rule: 'image-format', message, hint: `Known are ${SHOWABLE}.` }
}

const brief = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

function wordsFault({ href, alt, pairs, raw }: ImageToken): ProblemText | undefined {
  if (alt === undefined) {
    const message = `Nothing is said of "${brief(href)}" to who cannot see it.`
    const hint =
      'Write what it shows between the brackets, or {alt=""} behind it where it only decorates: ![](…){alt=""}.'
    return { rule: 'image-alt', message, hint }
  }
  const given = pairs.find(({ name }) => name === 'alt')
  if (!given || (given.value.trim() === alt && !/^!\[[^\]]/.test(raw))) return undefined
  const message = `"${brief(href)}" has words between its brackets and an option alt; only one of them would be heard.`
  return { rule: 'image-alt', message, hint: 'Keep one.' }
}

function optionFault({ href, pairs, rest }: ImageToken): ProblemText | undefined {
  const known = isFilm(href) ? OF_FILMS : OPTIONS
  const wrong = rest[0] ?? pairs.find(({ name }) => !known.includes(name))?.name
  if (wrong === undefined) return undefined
  const message = `A picture has no option "${wrong}", so nothing would come of it.`
  const hint = `${suggest(wrong, known)} How large it is, its place on the slide says.`
  return { rule: 'image-option', message, hint }
}

function filmFault({ href, pairs }: ImageToken): ProblemText | undefined {
  if (!isFilm(href)) return undefined
  const option = (name: string) => pairs.find((pair) => pair.name === name)?.value
  const poster = option('poster')
  if (!poster) {
    const message = `"${brief(href)}" has no picture that stands for it before it runs, and on paper.`
    return { rule: 'film-poster', message, hint: 'Save one of its frames, and name it: {poster="img/film.jpg"}.' }
  }
  const wrong = addressFault(poster)
  if (wrong) return wrong
  const captions = option('captions')
  if (captions === 'none' || (captions && /\.vtt$/i.test(captions) && !isRemote(captions) && !isOutside(captions)))
    return undefined
  const message = `"${brief(href)}" has no captions beside the slides, so who cannot hear it is left out.`
  const hint = 'Name them, {captions="img/film.vtt"} (WebVTT); {captions="none"} says that nothing is heard in it.'
  return { rule: 'film-captions', message, hint }
}

const IN_HEADLINE: ProblemText = {
  rule: 'image-place',
  message: 'A headline is words: lists, links, addresses and bookmarks have it without its picture.',
  hint: 'Put the picture below the headline.',
}
const IN_WORDS: ProblemText = {
  rule: 'image-place',
  message: '"Figure:" says a figure in words, for who cannot see it; a picture says nothing there.',
  hint: 'Put it onto the slide, or under "Handout:".',
}
const IN_NOTES: ProblemText = {
  rule: 'image-place',
  message: 'Notes are words: the speaker’s page, the phone and the script show no pictures in them.',
  hint: 'Put it onto the slide, or under "Handout:", both of which are public; or say it in words.',
}
const IN_CREDIT: ProblemText = {
  rule: 'image-place',
  message: 'A credit line is words.',
  hint: 'Say in words whose picture it is.',
}
