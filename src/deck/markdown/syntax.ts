/** Syntax of other Markdown tools that this one does not read: reported, since it would be printed as written. */
import type { SourceFile } from '../model'
import { errorAt, nearest, type Problem } from '../problem'
import type { Slice } from '../slide/split'
import { readCitation } from './citation'
import { EMOJI_NAMES, emojiNamed } from './emoji'

interface Form {
  /** Its match, or the part of it named `what`, is underlined. */
  pattern: RegExp
  is: string
  hint: string
  /** A hint that knows more. */
  near?: (written: string) => string | undefined
  unless?: (written: string) => boolean
}

const FORMS: Form[] = [
  {
    pattern: /(?<!\\)\[\^[^\]\s]+\](?=[{(])/g,
    is: 'a footnote with something of its own behind it',
    hint: 'Leave out what stands in braces, or put a space before the bracket.',
  },
  {
    pattern: /^[ \t]*:{3,}.*/gm,
    is: 'a fenced division',
    hint: 'Columns are data-layout="compare" with "###" subheads; other divisions have no counterpart.',
  },
  {
    pattern: /^ {0,3}:[ \t]+\S.*/gm,
    is: 'a description without its term',
    hint: 'Put the term on a line of its own above it, with an empty line before that; a backslash before ":" makes it text.',
  },
  {
    pattern: /(?<![\\\w])\[[^[\]\n]*(?<![\w.])@[\w:.#$%&+?~/-]+[^[\]\n]*\](?!\()/g,
    is: 'a citation with more than plain words in it',
    hint: 'Write [see @its-id, p. 4; @other]: each source with its own "@", plain words beside it, no marks.',
    unless: (written) => readCitation(written.slice(1, -1)) !== undefined,
  },
  {
    pattern: /(?<!\\)\[[^[\]\n]*@[^[\]\n]*\](?=\{)/g,
    is: 'a citation with a mark of its own',
    hint: 'Leave out what stands in braces behind it.',
    unless: (written) => readCitation(written.slice(1, -1)) === undefined,
  },
  {
    pattern: /(?<=^|\s):[a-z][a-z0-9_+-]*[a-z0-9]:(?=[\s.,!?]|$)/gim,
    is: 'a short name of an emoji',
    hint: 'Write the character itself, or a name that GitHub knows.',
    near: emojiHint,
    unless: (written) => emojiNamed(written.slice(1, -1)) !== undefined,
  },
]

function emojiHint(written: string): string | undefined {
  const name = nearest(written.slice(1, -1).toLowerCase(), EMOJI_NAMES)
  return name && `Did you mean ":${name}:", which is ${emojiNamed(name)}? The character itself does as well.`
}

/** Reports `syntax-unsupported`. `prose` is the file's text with its code and comments blank. */
export function checkSyntax(file: SourceFile, prose: string, { start, end }: Slice): Problem[] {
  const text = prose.slice(start, end)
  return FORMS.flatMap(({ pattern, is, hint, near, unless }) =>
    [...text.matchAll(pattern)].flatMap((match): Problem[] => {
      const written = match.groups?.what ?? match[0].trim()
      if (unless?.(written)) return []
      const at = start + match.index + match[0].indexOf(written)
      const span = { file: file.path, start: at, end: at + (written.split('\n', 1)[0]?.length ?? 1) }
      const message = `This is ${is} elsewhere; here it would be printed as it is written, signs and all.`
      return [errorAt(span, { rule: 'syntax-unsupported', message, hint: near?.(written) ?? hint })]
    }),
  )
}
