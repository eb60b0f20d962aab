/** Titles and names as reference managers keep them: with a few tags and with entities. */
import { decodeHTMLStrict } from 'entities'
import type { Item } from './item'

/** Tags of databases that Zotero does not know, by those that it does. */
const KNOWN: Record<string, string> = { em: 'i', italic: 'i', strong: 'b', bold: 'b', inf: 'sub' }

/** What a processor of styles reads: `<i>`, `<b>`, `<sub>`, `<sup>` and spans of their own; entities are decoded. */
function richText(text: string): string {
  const mapped = text
    .replace(/<(\/?)([a-z]+)>/gi, (tag, slash: string, name: string) => {
      const known = KNOWN[name.toLowerCase()]
      return known ? `<${slash}${known}>` : tag
    })
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?(?:p|mml:[\w-]+|jats:[\w-]+)\b[^<>]*>/gi, '')
  return decodeHTMLStrict(mapped).replace(/\s+/g, ' ').trim()
}

/** The words alone. */
export const plainWords = (text: string): string => richText(text).replace(/<\/?(?:i|b|sub|sup|sc|span)\b[^<>]*>/gi, '')

/** An item whose texts are all read, but for its addresses. */
export function richItem(item: Item): Item {
  const { id, URL, DOI, ...texts } = item
  return { ...(rich(texts) as Item), id, URL, DOI }
}

function rich(value: unknown): unknown {
  if (typeof value === 'string') return richText(value)
  if (Array.isArray(value)) return value.map(rich)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rich(each)]))
}
