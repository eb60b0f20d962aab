import { PDFHexString, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import type { Rule } from './rule'

/** Addresses that only the machine knows which printed. */
const LOCAL = /\b(file|blob|chrome):\/|\/\/(localhost|127\.|0\.0\.0\.0|\[::1\]|[\w.-]+\.(invalid|local)\b)/i

/** No address of this machine is anywhere: in a link, a name, a description. */
export const checkPdfAddresses: Rule = ({ pages, file, xmp }) => {
  const links = pages.flatMap((page) => page.links.map(({ target }) => target))
  const strings = file.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFString || object instanceof PDFHexString) return [object.decodeText()]
    return object instanceof PDFRawStream ? [] : [object.toString()]
  })
  const found = [...links, ...strings, xmp].map((text) => LOCAL.exec(text)?.[0]).filter(Boolean)
  return found.length > 0 ? [`The file names an address of this machine: "${found[0]}".`] : []
}
