/** Addresses of reference links, `[label]: https://…`: each is used, and each that is used is there. */

import type { DeckToken, DefinitionToken, SourceFile } from '../model'
import { errorAt, type Problem } from '../problem'
import type { Definitions } from './lexer'
import { walk } from './locate'

/** `[//]: # (words)` is a comment in many tools: it leads nowhere and reaches no output. */
const isComment = ({ href, tag }: DefinitionToken) => href === '#' || href === '' || tag === '//' || tag === 'comment'

const normal = (label: string) => label.toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * Reports `definition-unused` (a warning) for definitions that no link of the file names, or that come second, and
 * `link-undefined` for links to a label that the file does not define. `tokens` are the whole file's.
 */
export function checkDefinitions(
  file: SourceFile,
  { tokens, prose, definitions }: { tokens: readonly DeckToken[]; prose: string; definitions: Definitions },
): Problem[] {
  const all = walk(tokens)
  const used = new Set(
    all.flatMap((token) => (isReference(token) ? labelOf(token.raw.replace(/\{[^{}]*\}$/, '')) : [])),
  )
  const seen = new Set<string>()
  const idle = all.filter((token): token is DefinitionToken => {
    if (token.type !== 'def' || isComment(token)) return false
    const first = !seen.has(token.tag)
    seen.add(token.tag)
    return !first || !used.has(normal(token.tag))
  })
  return [...idle.map((token) => unused(file, token)), ...undefinedLinks(file, prose, definitions)]
}

const isReference = ({ type }: DeckToken) => type === 'link' || type === 'image'

/** `[words][label]`, `[label][]` and `[label]`. */
function labelOf(raw: string): string[] {
  if (!raw.endsWith(']')) return []
  const last = raw.slice(raw.lastIndexOf('[') + 1, -1)
  return [normal(last === '' ? raw.slice(1, raw.lastIndexOf(']', raw.length - 2)) : last)]
}

function unused(file: SourceFile, token: DefinitionToken): Problem {
  const start = token.offset ?? 0
  const message = `No link of this file goes by "[${token.tag}]" to this address, so it would appear nowhere.`
  const hint = 'Link to it with [words][label], or delete it. Labels hold within one file, and the first of two counts.'
  const problem = errorAt(
    { file: file.path, start, end: start + token.raw.trim().length },
    { rule: 'definition-unused', message, hint },
  )
  return { ...problem, severity: 'warning' }
}

function undefinedLinks(file: SourceFile, prose: string, definitions: Definitions): Problem[] {
  return [...prose.matchAll(/(?<![\\\]])!?\[([^[\]\n]+)\]\[([^[\]\n]*)\](?![{(])/g)].flatMap((match) => {
    const [written, words = '', label = ''] = match
    const name = label || words
    if (name.startsWith('@') || name.startsWith('^') || Object.hasOwn(definitions, normal(name))) return []
    const span = { file: file.path, start: match.index, end: match.index + written.length }
    const message = `No line of this file says where "[${name}]" leads, so the link would be printed in brackets.`
    const hint = `Add "[${name}]: https://…", or write [words](https://…); a backslash before "[" makes it text.`
    return [errorAt(span, { rule: 'link-undefined', message, hint })]
  })
}
