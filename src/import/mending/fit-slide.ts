/** A slide with too many words, set smaller or made two. */
import { codeApart } from '../code-apart'

const OPTIONS = /<!-- \.slide:([^>]*?)-->/
const HEADLINE = /^#{1,2} .*$/m
const BESIDE = /^(?:Figure|Handout|Notes?):/im

/** The slide with one class more. */
export function withClass(text: string, name: string): string {
  const options = OPTIONS.exec(text)?.[1]
  if (options === undefined) return text.replace(HEADLINE, (line) => `${line}\n<!-- .slide: class="${name}" -->`)
  const list = /class="([^"]*)"/.test(options)
    ? options.replace(/class="([^"]*)"/, (_, classes: string) => `class="${classes} ${name}"`)
    : `${options.trimEnd()} class="${name}" `
  return text.replace(OPTIONS, () => `<!-- .slide:${list}-->`)
}

/** In two, after half of its words; what is beside them stays with the first. Undefined where nothing can be parted. */
export function splitSlide(text: string): string | undefined {
  const headline = HEADLINE.exec(text)
  if (!headline) return undefined
  const { text: plain, restore } = codeApart(text)
  const from = (HEADLINE.exec(plain)?.index ?? 0) + headline[0].length
  const beside = BESIDE.exec(plain)?.index ?? plain.length
  const options = OPTIONS.exec(plain)
  const start = options && options.index < beside ? Math.max(from, options.index + options[0].length) : from
  const body = plain.slice(start, beside)
  const cut = cutIn(body, (part) => restore(part).length)
  if (cut === undefined) return undefined
  const [first, second] = [body.slice(0, cut), body.slice(cut)]
  const rest = plain.slice(beside)
  const next = `## ${numbered(headline[0].replace(/^#+ /, ''))}\n<!-- .slide: class="compact" -->\n\n${second.trim()}`
  return restore(
    `${plain.slice(0, start)}${first.trimEnd()}\n\n${rest.trimEnd()}${rest.trim() ? '\n\n' : ''}---\n\n${next}\n\n`,
  )
}

/** Between blocks, or between items of the first level where there is one block only. */
function cutIn(body: string, lengthOf: (part: string) => number): number | undefined {
  const places = [...body.matchAll(/\n\n+(?=\S)(?!<!-- \.element)|\n(?=[-*+] |\d+\. )/g)]
    .map(({ index, 0: gap }) => index + gap.length)
    .filter((at) => body.slice(0, at).trim() !== '' && body.slice(at).trim() !== '')
  const half = lengthOf(body) / 2
  const far = (at: number) => Math.abs(lengthOf(body.slice(0, at)) - half)
  return places.sort((a, b) => far(a) - far(b))[0]
}

const numbered = (words: string) =>
  / \((\d+)\)$/.test(words) ? words.replace(/\((\d+)\)$/, (_, n: string) => `(${Number(n) + 1})`) : `${words} (2)`

/** Fewer are no reason to part them. */
const LINES = 12

/** A block of code in two, at the empty line nearest to its middle, or there; undefined for a short one, or one with steps. */
export function splitCode(text: string): string | undefined {
  const found = /^(`{3,}|~{3,})([\w+#-]*)[ \t]*(\[\])?[ \t]*\n([\s\S]*?)\n\1[ \t]*$/m.exec(text)
  const [whole, marks, name, numbers = '', code = ''] = found ?? []
  if (!found || whole === undefined) return undefined
  const half = code.length / 2
  const ends = code.split('\n').length >= LINES ? /\n/g : /(?!)/g
  const gaps = [...code.matchAll(/\n[ \t]*\n(?=\S)/g)]
  const [at] = (gaps.length > 0 ? gaps : [...code.matchAll(ends)])
    .map(({ index }) => index)
    .sort((a, b) => Math.abs(a - half) - Math.abs(b - half))
  if (at === undefined) return undefined
  const [first, second] = [code.slice(0, at), code.slice(at).replace(/^\s*\n/, '')]
  const from = code.split('\n').length - second.split('\n').length + 1
  const [one, two] = numbers ? [' []', ` [${from}: ]`] : ['', '']
  const parted = `${marks}${name}${one}\n${first}\n${marks}\n\n${marks}${name}${two}\n${second}\n${marks}`
  return text.slice(0, found.index) + parted + text.slice(found.index + whole.length)
}

/** Code without its steps of lines, which could not be parted otherwise; undefined where there are none. */
export function withoutLineSteps(text: string): string | undefined {
  const plain = text.replace(/^(`{3,}[\w+#-]+)[ \t]+\[[^\]\n]*\d[^\]\n]*\][ \t]*$/m, '$1')
  return plain === text ? undefined : plain
}
