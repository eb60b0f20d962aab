/** What is still wrong with an imported section, mended at its place: nothing of it is dropped without a word. */
import { decodeHTMLStrict } from 'entities'
import type { Problem } from '../../deck/problem'
import type { Lose } from '../lose'
import { lastResort } from './last-resort'
import { whatWasLost } from './losses'
import { letterRun, lettersInstead, runStart } from './other-letters'

type Mend = (written: string) => string | undefined

const gone: Mend = () => ''

const wordsAlone: Mend = (written) => written.replace(/^!?\[([\s\S]*)\](?:\([\s\S]*\)|\[[^\]]*\])$/, '$1')
const wordsOrPicture: Mend = (written) => wordsAlone(written) || 'picture'

/** What of a text a rule means: more than is underlined, where that is a part only. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  'element-missing': /<!--[\s\S]*?-->/y,
  'heading-depth': /#{1,6}(?=\s)/y,
  'headline-second': /#{1,6}(?=\s)/y,
  'syntax-unsupported': /[^\n]+/y,
}

const MENDS: Readonly<Record<string, Mend>> = {
  'element-missing': gone,
  'element-option-unknown': gone,
  'option-unsupported': gone,
  'option-duplicate': gone,
  'html-unsupported': gone,
  'html-unclosed': gone,
  'comment-form': (written) => written.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('--', '– '),
  'heading-depth': () => '###',
  'headline-second': () => '###',
  'link-file': wordsAlone,
  'link-unsafe': wordsAlone,
  'link-unknown': wordsAlone,
  'link-undefined': (written) => `\\${written}`,
  'image-remote': (written) =>
    written.replace(/^!\[([^\]]*)\]\((\S+?)(?:\s+"[^"]*")?\)[\s\S]*$/, (_, alt: string, href: string) =>
      picture(alt, href),
    ),
  'image-file': wordsAlone,
  'image-missing': wordsAlone,
  'image-outside': wordsAlone,
  'image-format': wordsAlone,
  'image-place': wordsAlone,
  'image-option': (written) => written.replace(/\{[^}]*\}$/, ''),
  'image-alt': (written) => (/\{/.test(written) ? undefined : `${written}{alt=""}`),
  'citation-unknown': (written) => `\\${written.startsWith('[') ? written : `[${written}`}`,
  'formula-unclosed': () => '\\$\\$',
  'fence-options': (written) => written.replace(/^([`~]{3,}\w*).*$/, '$1'),
  'code-lines': (written) => written.replace(/\s*\[[^\]]*\]/, ''),
  'fence-language': (written) => written.replace(/^([`~]{3,}).*$/, '$1text'),
  'notes-form': noLookalike,
  'syntax-unsupported': otherSyntax,
}

/** Words for all that only look like notes: without the colon that makes them so, or behind another word. */
function noLookalike(written: string): string {
  if (/^\s*\^/.test(written)) return written.replace('^', '\\^')
  const plain = written.replace(/(notes?[*_\]\s]*)[:\uff1a]/i, '$1 –')
  return plain === written ? written.replace(/(?=\p{L})/u, 'The ') : plain
}

function picture(alt: string, href: string): string {
  const address = href.startsWith('//') ? `https:${href}` : href
  return /^https?:/.test(address) ? `[${alt || 'picture'}](${address})` : alt
}

function otherSyntax(written: string): string | undefined {
  if (/^:{3,}/.test(written)) return ''
  if (/^\[\^/.test(written))
    return written.replace(/^\[\^([^\]]+)\]:?/, (whole, name: string) =>
      whole.endsWith(':') ? `${name}: ` : `<sup>${name}</sup>`,
    )
  if (/^ {0,3}:[ \t]/.test(written)) return written.replace(/^ {0,3}:[ \t]+/, '- ')
  if (/^:[\w+-]+:/.test(written)) return written.replace(/^:[\w+-]+:/, '')
  if (/^\[[ xX]\]/.test(written)) return written.replace(/^\[[ xX]\]\s*/, '')
  return written.startsWith('[') ? `\\${written}` : undefined
}

/** The text with each problem mended that can be, last first, so that places hold. `tell` hears of each. */
export function repair(
  text: string,
  problems: readonly Problem[],
  lang: string,
  tell: (offset: number) => Lose,
): string {
  let mended = text
  let before = text.length + 1
  for (const problem of problems.toSorted((a, b) => b.offset - a.offset)) {
    const found = mendOf(mended, problem, lang)
    if (!found || found.end > before) continue
    const { offset, end, written } = found
    const lost = mended.slice(offset, end)
    if (problem.rule !== 'letter-missing' || written === '') tell(offset)(whatWasLost(problem.rule, lost))
    const after = mended.slice(end)
    const next = after.search(/^---$/m)
    const [slide, rest] = next < 0 ? [after, ''] : [after.slice(0, next), after.slice(next)]
    // A letter is reported once a slide.
    const also = problem.rule === 'letter-missing' && !written.startsWith('[') ? slide.replaceAll(lost, written) : slide
    mended = mended.slice(0, offset) + written + also + rest
    before = offset
  }
  return mended
}

interface Mended {
  offset: number
  end: number
  written: string
}

function mendOf(text: string, problem: Problem, lang: string): Mended | undefined {
  const isLetter = problem.rule === 'letter-missing'
  const offset = isLetter ? runStart(text, placeOf(text, problem)) : commentAt(text, problem)
  if (offset < 0) return undefined
  const found = isLetter ? letterRun(text.slice(offset)) : stretchOf(text, { ...problem, offset })
  // A link in a link would be its signs.
  const isLinked = problem.rule === 'image-remote' && text[offset - 1] === '['
  const mend = isLinked ? wordsOrPicture : MENDS[problem.rule]
  const written = isLetter ? lettersInstead(found, lang) : mend?.(found)
  if (written !== undefined && written !== found) return { offset, end: offset + found.length, written }
  // Emoji have a font, which is made ready later.
  const last = isLetter ? undefined : lastResort(text, { ...problem, offset })
  return last && { offset: last.offset, end: last.offset + last.found.length, written: last.written }
}

/** Options of an element are reported at the element, or where they stand. */
function commentAt(text: string, { rule, offset }: Problem): number {
  return rule === 'element-missing' && offset >= 0 ? text.indexOf('<!--', offset) : offset
}

function stretchOf(text: string, { rule, offset, length }: Problem): string {
  const whole = WHOLE[rule]
  if (!whole) return text.slice(offset, offset + length)
  const pattern = new RegExp(whole.source, 'y')
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0] ?? text.slice(offset, offset + length)
}

/** Where a letter that no font has stands, as itself or as an entity; -1 where it is not found. */
function placeOf(text: string, { offset, message }: Problem): number {
  const letter = /"(.+?)" \(U\+/su.exec(message)?.[1] ?? ''
  const after = text.slice(offset)
  if (offset < 0 || letter === '') return -1
  if (after.startsWith(letter)) return offset
  const entity = [...after.matchAll(ENTITY)].find(([written]) => decodeHTMLStrict(written) === letter)
  return entity ? offset + entity.index : -1
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|\w+);/gi
