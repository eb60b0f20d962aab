/** The citation style that `deck.yaml` chooses. */
import type { DeckMeta, SourceFile } from '../model'
import { errorAt, type Problem } from '../problem'
import { processItems } from './csl/processor'
import { prepared, unusable } from './csl/style'

/**
 * The text of the style; undefined where the deck has none, or none that can be used. Reports `citation-style`: a file that is
 * not there, that only names another style, that lists nothing or that no processor reads.
 */
export function readStyle(
  files: readonly SourceFile[],
  meta: Pick<DeckMeta, 'citation-style' | 'lang'> | undefined,
): { style: string | undefined; problems: Problem[] } {
  const name = meta?.['citation-style']
  if (!meta || !name) return { style: undefined, problems: [] }
  const text = files.find(({ path }) => path === `slides/${name}`)?.text
  const wrong = text === undefined ? MISSING : (unusable(text) ?? attempt(text, meta.lang))
  if (!wrong) return { style: text, problems: [] }
  const message = `The citation style "${name}" cannot be used: ${wrong.why}.`
  const deck = files.find(({ path }) => path.endsWith('/deck.yaml'))
  const start = deck?.text.search(/^citation-style:.*$/m) ?? -1
  const span = { file: deck?.path ?? 'slides', start, end: start + 'citation-style'.length }
  return { style: undefined, problems: [errorAt(span, { rule: 'citation-style', message, hint: wrong.hint })] }
}

const MISSING = {
  why: 'slides/ has no such file',
  hint: 'Take it from zotero.org/styles and keep it beside deck.yaml, or leave the field out.',
}

/** The processor finds what is wrong with a style when it reads it. */
function attempt(text: string, lang: string): typeof MISSING | undefined {
  try {
    processItems([{ id: 'attempt', type: 'book', title: 'A book' }], { style: prepared(text), lang, about: new Set() })
    return undefined
  } catch (error) {
    const why = `it could not be read (${String(error instanceof Error ? error.message : error).split('\n')[0]})`
    return { why, hint: 'Take it from zotero.org/styles again: a part of it may be missing.' }
  }
}
