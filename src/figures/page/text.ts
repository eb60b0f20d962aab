import { fillOf } from './paint'
import { create } from './svg'

/** Words of one look. */
interface Run {
  words: string
  attributes: Record<string, string>
}

/**
 * One `text` element per line, placed by what the browser measured: plain words on an alphabetic baseline, with no
 * units or baseline rules left that browsers read differently.
 */
export function textRows(text: SVGTextElement, foreign: Set<string>): Element[] {
  return rowsOf(text).flatMap((row) => {
    const runs = tidy(runsOf(row, foreign))
    if (runs.length === 0) return []
    const line = create('text', { ...placeOf(row), ...runs[0]?.attributes })
    const { transform } = getComputedStyle(text)
    const plate = getComputedStyle(row).getPropertyValue('--plate') ? [plateUnder(row)] : []
    for (const element of [...plate, line]) if (transform !== 'none') element.setAttribute('transform', transform)
    line.append(...runs.map((run, index) => (index === 0 ? run.words : tspan(run, runs[0] as Run))))
    return [...plate, line]
  })
}

/** Paper under a line of words. An outline of the letters would do the same, but is printed as the words once more. */
function plateUnder(row: SVGTextContentElement): SVGElement {
  const left = row.getStartPositionOfChar(0).x - 5
  const width = row.getEndPositionOfChar(row.getNumberOfChars() - 1).x + 5 - left
  const { y, height } = row.getExtentOfChar(0)
  const place = { x: left, y, width, height }
  const written = Object.entries(place).map(([name, value]) => [name, String(value)])
  return create('rect', { ...Object.fromEntries(written), fill: 'var(--figure-paper)' })
}

/** Mermaid sets each line as a `tspan` with a place of its own. */
function rowsOf(text: SVGTextElement): SVGTextContentElement[] {
  const rows = [...text.children].filter((child) => child.localName === 'tspan' && child.hasAttribute('x'))
  return rows.length > 0 ? (rows as SVGTSpanElement[]) : [text]
}

function runsOf(row: Element, foreign: Set<string>): Run[] {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  const runs: Run[] = []
  while (walker.nextNode()) {
    const style = getComputedStyle(walker.currentNode.parentElement as Element)
    if (style.visibility !== 'visible' || style.display === 'none') continue
    runs.push({ words: walker.currentNode.textContent ?? '', attributes: attributesOf(style, foreign) })
  }
  return runs
}

function attributesOf(style: CSSStyleDeclaration, foreign: Set<string>): Record<string, string> {
  return {
    'font-size': String(Number.parseFloat(style.fontSize)),
    ...(Number(style.fontWeight) >= 600 ? { 'font-weight': '600' } : {}),
    ...(style.fontStyle === 'normal' ? {} : { 'font-style': style.fontStyle }),
    ...fillOf(style, foreign),
  }
}

/** Neighbours of one look joined, spaces collapsed as the browser did, none at the ends. */
function tidy(runs: Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const same = last && JSON.stringify(last.attributes) === JSON.stringify(run.attributes)
    if (same) last.words += run.words
    else joined.push({ ...run })
  }
  // A thin space, U+2009, stands between thousands.
  for (const run of joined) run.words = run.words.replace(/[^\S\u2009]+/g, ' ')
  const kept = joined.filter((run) => run.words !== '' && (run.words !== ' ' || joined.length > 1))
  const [first, last] = [kept[0], kept.at(-1)]
  if (first) first.words = first.words.trimStart()
  if (last) last.words = last.words.trimEnd()
  return kept.filter((run) => run.words !== '')
}

function tspan(run: Run, first: Run): Element | string {
  const own = Object.entries(run.attributes).filter(([key, value]) => first.attributes[key] !== value)
  const reset = 'font-weight' in first.attributes && !('font-weight' in run.attributes) ? { 'font-weight': '400' } : {}
  const element = create('tspan', { ...Object.fromEntries(own), ...reset })
  element.append(run.words)
  return element
}

/** The line's anchor point on its baseline, in the text's own coordinates. */
function placeOf(row: SVGTextContentElement): Record<string, string> {
  const style = getComputedStyle(row)
  const last = row.getNumberOfChars() - 1
  const left = row.getStartPositionOfChar(0).x
  const right = row.getEndPositionOfChar(last).x
  const x = { start: left, middle: (left + right) / 2, end: right }[style.textAnchor] ?? left
  const y = row.getExtentOfChar(0).y + ascent(style)
  return { x: String(x), y: String(y), ...(style.textAnchor === 'start' ? {} : { 'text-anchor': style.textAnchor }) }
}

const ASCENTS = new Map<string, number>()

/** How far the top of a character's cell is above the baseline, px; the cell is the font's, whatever the letter. */
function ascent(style: CSSStyleDeclaration): number {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const known = ASCENTS.get(font)
  if (known !== undefined) return known
  const probe = create('text', { y: '0', style: `font: ${font}` })
  const canvas = create('svg')
  probe.append('x')
  canvas.append(probe)
  document.body.append(canvas)
  const measured = -probe.getExtentOfChar(0).y
  canvas.remove()
  ASCENTS.set(font, measured)
  return measured
}
