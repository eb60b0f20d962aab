/**
 * Keeps Chromium from laying a document out before it is prepared and its fonts are there: it would do so again for each font
 * that comes and for each change.
 */
import { inPage } from '../chromium/in-page'

const HIDES = '<style data-unprepared>html{display:none}</style>'

/** Pictures of a style, which Chromium fetches for what it lays out only, and then tells nobody that they are there. */
const STYLED_PICTURES = /\b(url|image-set)\((?!["']?[^"')]+\.woff2["']?\))|rel="?stylesheet/

/** The document, of which nothing is seen, nor laid out, until `show` runs in it. One whose style has pictures stays as it is. */
export const unprepared = (document: string): string =>
  STYLED_PICTURES.test(document) ? document : document.replace('<head>', (head) => head + HIDES)

async function showDocument(): Promise<void> {
  const letters = [...new Set(document.body.textContent)].map((letter) => letter.codePointAt(0) ?? 0)
  const wanted = [...document.fonts].filter(({ unicodeRange }) => {
    const ranges = unicodeRange.split(',').map(rangeOf)
    return letters.some((letter) => ranges.some(([from, to]) => letter >= from && letter <= to))
  })
  // What cannot be had is set in another font, as on the screen.
  await Promise.allSettled(wanted.map((face) => face.load()))
  document.querySelector('style[data-unprepared]')?.remove()
}

/** As CSS writes it: `U+26`, `U+0-7F`, `U+4??`. */
function rangeOf(written: string): readonly [from: number, to: number] {
  const [from = '', to = from] = written.trim().slice('U+'.length).split('-')
  return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)]
}

/** Runs in the page: fetches the fonts that have a letter of the document, then shows it. */
export const show = inPage(showDocument, [rangeOf])
