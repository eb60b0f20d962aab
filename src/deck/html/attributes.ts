/** Attributes of a tag, as HTML writes them. */
import { decodeHTMLStrict } from 'entities'

const PAIR = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** By name in small letters, entities decoded; the first of two counts, as in browsers. */
export function tagAttributes(tag: string): Map<string, string> {
  const inside = tag.replace(/^<\/?[a-z][\w-]*/i, '').replace(/\/?>$/, '')
  const found = new Map<string, string>()
  for (const [, name = '', double, single, bare] of inside.matchAll(PAIR)) {
    const known = name.toLowerCase()
    if (!found.has(known)) found.set(known, decodeHTMLStrict(double ?? single ?? bare ?? ''))
  }
  return found
}
