/** The headline of a slide: its first heading, or what is made of its words. */
import type { Lose } from './lose'

export const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/gm
const COMMENT = /\s*<!--[\s\S]*?-->/g
const IMAGE = /!\[[^\]]*\]\([^)]*\)/g

/** Without a heading it is the first line, as far as it is short, or its first words; else it goes on from the slide before. */
export function withHeadline(text: string, before: string, lose: Lose): { headline: string; body: string } {
  const headings = [...text.matchAll(HEADING)]
  const first =
    headings.find(([, , words = '']) => hasWords(words)) ?? headings.find(([, , words = '']) => hasWords(altsOf(words)))
  if (first) {
    const [whole, , heading = ''] = first
    const words = hasWords(heading) ? heading : altsOf(heading)
    const pictures = heading.match(IMAGE)?.join(' ') ?? ''
    const body = `${text.slice(0, first.index)}${pictures}${text.slice(first.index + whole.length)}`
    return { headline: lineOf(words.replace(IMAGE, '').replace(COMMENT, '')), body: subheads(body) }
  }
  const { headline, body } = fromWords(subheads(text))
  if (headline) {
    lose('a headline: it had none, and has its first words')
    return { headline, body }
  }
  lose('a headline: it had none, and has that of the slide before')
  return {
    headline: `${before.replace(/ \(\d+\)$/, '')} (${Number(/\((\d+)\)$/.exec(before)?.[1] ?? 1) + 1})`,
    body: subheads(text),
  }
}

/** A headline that is a picture says what is to be said in its place. */
const altsOf = (heading: string) => heading.replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')

const hasWords = (text: string) => /[\p{L}\p{N}\ue000\ue002]/u.test(text.replace(IMAGE, '').replace(COMMENT, ''))

const lineOf = (words: string) => words.replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '')

/** Further headings are subheads; one without words is what is in it. */
const subheads = (body: string) =>
  body.replace(HEADING, (_, __, words: string) => (hasWords(words) ? `### ${words}` : words))

const LONGEST = 80

/** A first paragraph of one short line becomes the headline; of any other text it has the beginning. */
function fromWords(text: string): { headline: string; body: string } {
  const line =
    text
      .replace(COMMENT, '')
      .split('\n')
      .find((each) => /^(?!!\[)[^|\ue000\n<:]*\p{L}{2}/u.test(each)) ?? ''
  const plain = plainWords(line)
  const rest = text.replace(line, '')
  const isWhole = plain.length <= LONGEST && /^[\p{L}\p{N}"“«„*_([&]/u.test(line) && rest.trim() !== ''
  const isAlone = new RegExp(`(?:^|\\n\\s*\\n|-->\\s*\\n)${escaped(line)}[ \\t]*(?:\\n\\s*\\n|$)`).test(text)
  if (isWhole && isAlone) return { headline: plain.replace(/(?<!\.)[.:]$/, ''), body: rest }
  return { headline: shortened(plain), body: text }
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const plainWords = (line: string) =>
  line
    .replace(IMAGE, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})/g, '$1')
    .replace(/<br>/g, ' ')
    .replace(
      /[*`#>|[\]{}]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<[^>]*>|\\(?=[^\p{L}\p{N}\s])|^\s*(?:[-+]|\d+\.)\s/gu,
      '',
    )
    .trim()

/** To the end of its first sentence, or after a word. */
function shortened(words: string): string {
  const sentence = /^.{8,80}?[.!?:;](?=\s|$)/u.exec(words)?.[0] ?? words
  if (sentence.length <= LONGEST) return sentence.replace(/[.:;]$/, '')
  return `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}
