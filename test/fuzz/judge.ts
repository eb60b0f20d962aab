/** What must hold of a deck's outputs, whatever its files are. */

import { walk } from '../../src/deck/markdown/locate'
import { slidesOf } from '../../src/deck/slides-of'
import { escapeMarkup } from '../../src/deck/text/escape-markup'
import { OF_THE_FONTS } from '../../src/deck/text/letters-of-fonts'
import { expandReferences } from '../../src/pages/references/paginate'
import { SECTION } from './generate'
import { attribute, type Document, readHtml } from './html'
import type { Outputs } from './outputs'
import { wordsIn, wordsOfSource } from './words'

/** A breach: its kind, and what shows it. */
export type Breach = `${Kind}: ${string}`
type Kind = 'slow' | 'lost' | 'glued' | 'leaked' | 'structure' | 'id' | 'markup' | 'address' | 'report' | 'letter'

/** A liveness limit: so much time is a loop, or the square of something. */
const LONGEST = 2

export const isAccepted = ({ deck, problems }: Outputs): boolean =>
  deck !== undefined && problems.every(({ severity }) => severity === 'warning')

/** Holds of every deck, also of one with errors. */
export function judgeAny({ seconds, report, problems, files }: Outputs): Breach[] {
  const breaches: Breach[] = []
  if (seconds > LONGEST) breaches.push(`slow: ${seconds} s`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(report))
    breaches.push('report: acts on a terminal')
  const homeless = problems.filter(({ file, offset, hint }) => {
    const text = files.find(({ path }) => path === file)?.text
    return hint === '' || (text !== undefined && offset > text.length)
  })
  return [...breaches, ...homeless.map(({ rule }): Breach => `report: ${rule} has no place or no advice`)]
}

/** Holds of a deck without errors. */
export function judgeAccepted(outputs: Outputs): Breach[] {
  const page = readHtml(outputs.page)
  const handout = readHtml(outputs.handout)
  return [
    ...structure(outputs, page),
    ...[page, handout, ...outputs.shares.map(readHtml)].flatMap((document) => [
      ...wellFormed(document),
      ...markup(document),
    ]),
    ...words(outputs, page, handout),
    ...tags(outputs, page),
    ...letters(outputs, [page, handout]),
  ]
}

function structure({ deck }: Outputs, page: Document): Breach[] {
  const expected = deck ? slidesOf(expandReferences(deck)).map(({ id }) => id) : []
  const holder = page.elements.find((each) => attribute(each, 'class') === 'slides')
  const found =
    holder?.childNodes.flatMap((node) => ('tagName' in node ? [`${node.tagName} ${attribute(node, 'id')}`] : [])) ?? []
  if (found.join('\n') === expected.map((id) => `section ${id}`).join('\n')) return []
  return [`structure: ${expected.length} slides in the model, ${found.length} in the page`]
}

/** What a word may have besides letters: spaces, joiners, signs of direction and of variants. */
const UNDRAWN = /[\s\u00ad\u200b-\u200f\u2060-\u2064]|\ufe0e|\ufe0f/

/** Each letter that is shown is one of the fonts that the deck has. */
function letters({ fonts }: Outputs, documents: Document[]): Breach[] {
  const shown = new Set(documents.flatMap(({ unmarked }) => [...unmarked.normalize('NFC')]))
  const strange = [...shown].filter(
    (letter) =>
      !UNDRAWN.test(letter) && !OF_THE_FONTS.has(letter.codePointAt(0) ?? 0) && !fonts?.letters.includes(letter),
  )
  return strange.length > 0 ? [`letter: ${strange.join(' ')} has no font`] : []
}

function wellFormed({ mended, elements }: Document): Breach[] {
  const ids = elements.flatMap((each) => attribute(each, 'id') ?? [])
  const twice = ids.filter((id, index) => ids.indexOf(id) < index)
  return [...mended.map((code): Breach => `structure: ${code}`), ...twice.map((id): Breach => `id: ${id} twice`)]
}

/** Elements that no page of the deck has, attributes that act, addresses that run or load. */
const STRANGE = new Set('script style iframe object embed form input textarea video audio base applet'.split(' '))
const SAFE = /^(?:https?:|mailto:|#|deck\.pdf$|handout\.pdf$|\.\.\/\.\.\/|\.\/)/i

function markup({ elements }: Document): Breach[] {
  return elements.flatMap((element): Breach[] => {
    const { tagName, attrs } = element
    if (STRANGE.has(tagName) && attribute(element, 'type') !== 'application/ld+json') return [`markup: <${tagName}>`]
    return attrs.flatMap(({ name, value }): Breach[] => {
      if (/^on|^style$|^srcdoc$|^formaction$/.test(name)) return [`markup: ${name} on <${tagName}>`]
      if (name === 'hidden' && tagName !== 'button') return [`markup: hidden <${tagName}>`]
      return (name === 'href' || name === 'src') && !SAFE.test(value) ? [`address: ${value}`] : []
    })
  })
}

/** Pairs that the author wrote are as many in the page as in the model, and nowhere else. */
function tags({ deck }: Outputs, page: Document): Breach[] {
  const slides = deck ? slidesOf(deck) : []
  const tokens = [
    ...walk(slides.flatMap((slide) => [...slide.headline, ...slide.body, ...slide.inWords, ...slide.handout])),
  ]
  return ['abbr', 'i', 'kbd', 'q', 's', 'small', 'sub'].flatMap((name): Breach[] => {
    const written = tokens.filter(
      (token) => token.type === 'html' && new RegExp(`^<${name}[ >]`, 'i').test(token.text),
    ).length
    const found = page.elements.filter((each) => each.tagName === name && attribute(each, 'class') !== 'credit').length
    return found === written ? [] : [`markup: ${written} <${name}> written, ${found} in the page`]
  })
}

/** Every word of the section is in the page, the handout, the notes, a drawing, or at the place of a problem. */
function words({ files, problems, notes, figures }: Outputs, page: Document, handout: Document): Breach[] {
  const source = files.find(({ path }) => path === SECTION)?.text ?? ''
  const drafts = source.split(/\n-{2,}[ \t]*\n/).filter((slide) => slide.includes('data-draft="true"'))
  const own = drafts.reduce((text, draft) => text.replace(draft, ''), source)
  const told = problems.map(({ offset, length }) => source.slice(source.lastIndexOf('\n', offset) + 1, offset + length))
  const spoken = readHtml(notes)
  const beside = [...spoken.texts, ...spoken.attributes, figures, ...told]
  // In indented code an entity is what is shown.
  const literal = /^(?:\t| {4})/m.test(own)
  const wanted = [...wordsOfSource(own)].filter(([word]) => !literal || own.includes(word))
  return [page, handout].flatMap((document) => {
    // Marks end a text inside a word, so words are looked for in pieces and as they run.
    const found = [document.texts, [document.running]].map((texts) =>
      wordsIn([...texts, ...document.attributes, ...beside]),
    )
    const lost = wanted.filter(([word, count]) => found.every((counts) => (counts.get(word) ?? 0) < count))
    return lost.map(([word]): Breach => `lost: ${word}`)
  })
}

/** Words known by their making: each whole in the text for all, or nowhere in it. */
export function judgeKnown(
  outputs: Outputs,
  {
    shown = [],
    drawn = [],
    hidden,
    spoken,
  }: { shown?: string[]; drawn?: string[]; hidden: string[]; spoken: string[] },
): Breach[] {
  const { running, attributes } = readHtml(outputs.page)
  const text = [running, ...attributes].join('\n')
  const pieces = new Set(text.split(/[^\p{L}\p{N}]+/u))
  const known = shown.map((word) => [word, text.includes(word), pieces.has(word)] as const)
  const open = [
    withoutCode(outputs.page),
    withoutCode(outputs.handout),
    ...outputs.shares.map(withoutCode),
    outputs.figures,
  ]
  return [
    ...known.filter(([, there]) => !there).map(([word]): Breach => `lost: ${word}`),
    ...known.filter(([, there, whole]) => there && !whole).map(([word]): Breach => `glued: ${word}`),
    ...drawn.filter((word) => !outputs.figures.includes(word)).map((word): Breach => `lost: ${word}`),
    ...spoken.filter((word) => !outputs.notes.includes(word)).map((word): Breach => `lost: ${word} of the notes`),
    ...[...hidden, ...spoken]
      .filter((word) => open.some((each) => each.includes(word)))
      .map((word): Breach => `leaked: ${word}`),
    ...hidden
      .filter((word) => outputs.notes.includes(escapeMarkup(word)))
      .map((word): Breach => `leaked: ${word} into the notes`),
  ]
}

/** Between backticks a comment is code that its author shows. */
const withoutCode = (page: string) => page.replace(/<code\b[^>]*>[\s\S]*?<\/code>/g, '')
