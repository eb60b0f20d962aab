/** The deck's favicon: its file looked at as any picture is, and cleaned. */
import { readFile } from 'node:fs/promises'
import { faviconFault, noFavicon } from '../../deck/image/check-signs'
import type { DeckMeta } from '../../deck/model'
import { errorAt, type Problem, type ProblemText } from '../../deck/problem'
import { findImage } from './find-image'
import { readImage } from './read-image'

interface PreparedFavicon {
  /** The drawing, without what its program wrote into it. */
  svg?: Buffer
  problems: Problem[]
}

/** Bytes that it may have: each visit fetches it. */
const LARGEST = 20_000

/**
 * Reads the favicon that deck.yaml names. Reports what `findImage` and `readImage` do, `favicon-format` (no SVG, or one
 * with words or pixels in it) and `favicon-large`. What its name tells is reported already.
 */
export async function prepareFavicon(root: string, favicon: DeckMeta['favicon']): Promise<PreparedFavicon> {
  if (!favicon?.span || faviconFault(favicon.file)) return { problems: [] }
  const { file: href, span } = favicon
  const refused = (fault: ProblemText): PreparedFavicon => ({ problems: [errorAt(span, fault)] })
  const found = await findImage(root, href)
  if ('fault' in found) return refused(found.fault)
  const read = await readImage(href, await readFile(found.file))
  if ('fault' in read) return refused(read.fault)
  const { kind, hasLetters, bytes } = read.image
  if (hasLetters) return refused(noFavicon(href, 'has words or pixels in it'))
  if (kind !== 'vector') return refused(noFavicon(href, 'is no SVG, whatever its name says'))
  if (bytes.length > LARGEST) return refused(large(href, bytes.length))
  return { svg: bytes, problems: [] }
}

const large = (href: string, bytes: number): ProblemText => ({
  rule: 'favicon-large',
  message: `"${href}" weighs ${Math.ceil(bytes / 1000)} kB without what its program wrote into it; a favicon may weigh ${LARGEST / 1000} kB, since each visit fetches it.`,
  hint: 'Leave out what nobody sees at 16 px.',
})
