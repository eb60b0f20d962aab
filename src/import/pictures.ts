/** Pictures and films of a slide under the names that they get beside the new deck. */
import { codeApart } from './code-apart'
import type { Lose } from './lose'

/** The new name of a file that the deck names, which is then copied; undefined where there is none. */
export type PlaceFile = (address: string) => string | undefined

const IMAGE = /!\[([^\]]*)\]\(\s*<?([^)\s>]+)>?(\s+"[^"]*")?\s*\)([ \t]*<!-- \.element[^>]*-->)?/g
const GROUND = /\sdata-background(-image)?="([^"]+)"/g
const IS_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|mp4|webm)(?:[?#].*)?$/i
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/** A slide's text with the files that there are; in place of others stand their words and names. */
export function withPictures(text: string, place: PlaceFile, lose: Lose): string {
  const { text: plain, restore } = codeApart(text)
  const placed = (address: string) => place(decoded(address.replace(/[?#].*$/, '')))
  const shown = plain
    .replace(IMAGE, (whole, alt: string, address: string, title = '', step = '') => {
      if (ELSEWHERE.test(address)) return whole
      const name = placed(address)
      if (name) return `![${alt}](${encodeURI(name)}${title})${step}`
      lose(`the picture ${address}, which is not there: its name stands in its place`)
      return `${alt ? `${alt} (\`${address}\`)` : `\`${address}\``}${step}`
    })
    .replace(GROUND, (whole, kind = '', address: string) => {
      if (!IS_FILE.test(address) || ELSEWHERE.test(address)) return whole
      const name = placed(address)
      if (name) return ` data-background${kind}="${encodeURI(name)}"`
      lose(`the picture ${address} behind the words, which is not there`)
      return ''
    })
  return restore(shown)
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
