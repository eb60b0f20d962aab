/** Every kind of diagram, drawn for real, and looked at in a page with the deck's own styles. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Drawing } from '../../src/deck/drawing'
import { drawFigures } from '../../src/figures/draw'
import { FONT_FILES } from '../../src/figures/fonts'
import { browser } from '../browser/support/browser'
import { ACTORS } from '../fixtures/actors'
import { emptyProject, kinds } from './fences'
import { session } from './session'

const THEME = join(import.meta.dirname, '../../src/theme')
const figures = [...kinds().values()]
const names = [...kinds().keys()]

let drawings: Drawing[]
let page: Page

/** All drawings in one page, the first of them twice, as a deck may have it. */
beforeAll(async () => {
  const drawn = await drawFigures([...figures, ...figures.slice(0, 1)], {
    root: emptyProject(),
    actors: ACTORS,
    files: [],
    session,
  })
  expect(drawn.problems).toEqual([])
  drawings = drawn.drawings.filter((drawing) => drawing !== undefined)
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const css = ['tokens', 'figures/figures'].map((name) => readFileSync(join(THEME, `${name}.css`), 'utf8'))
  const style = [...css, ...FONT_FILES.map(face)].join('\n')
  await page.setContent(`<!doctype html><style>${style}</style>${drawings.map(({ svg }) => svg).join('\n')}`)
  await page.evaluate(() => document.fonts.ready)
}, 120_000)

afterAll(() => page.close())

describe.each(names.map((name, index) => ({ name, index })))('$name', ({ index }) => {
  it('holds nothing that the content policy forbids or the printer turns into pixels', () => {
    expect(drawings[index]?.svg).not.toMatch(
      /<style|style=|foreignObject|<script|<filter|<image|<marker|\son\w+=|url\(/i,
    )
  })

  it('has its colours by their roles only', () => {
    const colours = [...(drawings[index]?.svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g) ?? [])].map(
      (match) => match[1] ?? '',
    )
    expect(colours.length).toBeGreaterThan(0)
    expect(colours.filter((colour) => colour !== 'none' && !/^var\(--figure-[a-z]+\)$/.test(colour))).toEqual([])
  })

  it('has numeric width, height and a view box that begins at 0 0', () => {
    const { svg, width, height } = drawings[index] as Drawing
    expect(width).toBeGreaterThan(100)
    expect(height).toBeGreaterThan(100)
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
  })

  it('has no label under 18 px', () => {
    expect(drawings[index]?.smallestText).toBeGreaterThanOrEqual(18)
  })

  it('is named and described for who does not see it', async () => {
    const { title, description } = drawings[index] as Drawing
    const found = page.getByRole('img', { name: title, description, exact: true })
    expect(await found.count()).toBe(index === 0 ? 2 : 1)
    expect(title.length * description.length).toBeGreaterThan(0)
  })

  it('keeps all words inside its box', async () => {
    const outside = await page.locator('svg.drawing').nth(index).evaluate(wordsOutside)
    expect(outside).toEqual([])
  })

  it('keeps the words of a node inside its shape', async () => {
    const outside = await page.locator('svg.drawing').nth(index).evaluate(wordsOutsideNodes)
    expect(outside).toEqual([])
  })
})

describe('all drawings on one page', () => {
  it('show their words as wide as they were measured, whatever the theme does', async () => {
    const shown = await page.evaluate(wordWidths)
    const sheet = await page.evaluate(() => document.querySelector('style')?.textContent ?? '')
    const bare = await browser.newPage()
    const faces = [...sheet.matchAll(/@font-face \{[^}]*\}/g)].join('\n')
    const drawn = drawings.map(({ svg }) => svg).join('\n')
    await bare.setContent(`<!doctype html><style>${faces} svg { font-family: "Source Sans 3" }</style>${drawn}`)
    // Only a page that has been laid out has asked for its fonts.
    await bare.evaluate(() => document.body.offsetHeight && document.fonts.ready.then(() => undefined))
    const measured = await bare.evaluate(wordWidths)
    await bare.close()
    expect(shown).toHaveLength(measured.length)
    expect(shown.filter((width, index) => Math.abs(width - (measured[index] ?? 0)) > 1)).toEqual([])
  })

  it('are printed as words, each line once and in the order of the document, and hold no pixels', async () => {
    const lines = await page.locator('svg.drawing text').evaluateAll((all) => all.map((text) => text.textContent ?? ''))
    const { words, images } = await printed(await page.pdf())
    const bare = (text: string) => text.replace(/\s/g, '')
    expect(lines.length).toBeGreaterThan(80)
    expect(bare(words)).toBe(bare(lines.join('')))
    expect(images).toBe(0)
  })

  it('share no id, also when one figure is there twice', async () => {
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
    expect(ids).toHaveLength(2 * drawings.length)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keep Kazakh and Russian words and mark-up signs as they were written', () => {
    const words = drawings.map(({ svg }) => svg.replace(/<desc[\s\S]*?<\/desc>/g, '')).join('\n')
    for (const word of ['Қазақстан', 'Ә Ғ Қ Ң Ө Ұ Ү Һ І', 'союз', 'серіктестік', 'Самарқанд', 'Көлік', 'Россия']) {
      expect(words).toContain(`>${word}`)
    }
    expect(words).toContain('Europe &amp; &lt;others&gt;')
  })

  it('name nodes and edges as the text does, for steps to refer to', () => {
    const flowchart = drawings[names.indexOf('flowchart')]?.svg
    for (const name of ['KZ', 'RU', 'CN', 'US', 'CA', 'EU', 'one']) expect(flowchart).toContain(`data-node="${name}"`)
    expect(flowchart).toMatch(/<g class="edge dotted actor--rest" data-edge="e1"/)
    expect(flowchart).toMatch(/<g class="node actor--towns step1" data-node="CA"/)
  })

  it('give a line between the centre and an actor that actor’s look', () => {
    const flowchart = drawings[names.indexOf('flowchart')]?.svg
    for (const [node, actor] of Object.entries({ RU: 'rail', CN: 'bank', US: 'gov', CA: 'towns' })) {
      const group = `<g class="edge actor--${actor}(?: step1)?" data-edge="L_KZ_${node}_0"`
      expect(flowchart).toMatch(new RegExp(group))
    }
    expect(flowchart).toContain('class="core"')
  })

  it('lead a linked node to its slide, by a shape of its own over the picture', () => {
    const link = /<g class="links"><a href="#united-states" aria-label="[^"]+"><rect [^>]*fill="none"/
    expect(drawings[names.indexOf('flowchart')]?.svg).toMatch(link)
  })
})

/** The ranges are told apart by the letters a subset has to bring: enough for the words of these drawings. */
function face(file: string): string {
  const [, subset = '', weight] = /source-sans-3-(.+)-(\d+)-normal/.exec(file) ?? []
  const range = { latin: 'U+0-FF, U+2000-206F', 'latin-ext': 'U+100-2AF', cyrillic: 'U+400-45F, U+4B0-4B1' }[subset]
  const data = readFileSync(file).toString('base64')
  const source = `src: url(data:font/woff2;base64,${data}); unicode-range: ${range ?? 'U+460-4AF, U+4B2-52F'}`
  return `@font-face { font-family: "Source Sans 3"; font-weight: ${weight}; ${source} }`
}

/** The words of a PDF in the order of its content, and how many pictures it paints. */
async function printed(pdf: Uint8Array): Promise<{ words: string; images: number }> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const contents = await Promise.all(pages.map((each) => each.getTextContent()))
  const operators = await Promise.all(pages.map((each) => each.getOperatorList()))
  const painted = operators.flatMap(({ fnArray }) => fnArray as number[])
  const images = painted.filter((name) => name === OPS.paintImageXObject || name === OPS.paintInlineImageXObject).length
  const items = contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
  return { words: items.join(''), images }
}

function wordWidths(): number[] {
  return [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength())
}

function wordsOutside(svg: Element): string[] {
  const box = svg.getBoundingClientRect()
  const words = [...svg.querySelectorAll('text')].filter((text) => {
    const own = text.getBoundingClientRect()
    return own.left < box.left - 1 || own.right > box.right + 1 || own.top < box.top - 1 || own.bottom > box.bottom + 1
  })
  return words.map((text) => text.textContent ?? '')
}

function wordsOutsideNodes(svg: Element): string[] {
  // A sequence's stick man is made of lines and has his name under him.
  const shaped = [...svg.querySelectorAll('.node')].filter((node) => !node.querySelector('line.outline'))
  const nodes = shaped.filter((node) => node.querySelector('.outline'))
  return nodes.flatMap((node) => {
    const boxes = [...node.querySelectorAll('.outline')].map((outline) => outline.getBoundingClientRect())
    const left = Math.min(...boxes.map((box) => box.left))
    const right = Math.max(...boxes.map((box) => box.right))
    const words = [...node.querySelectorAll('text')].filter((text) => {
      const own = text.getBoundingClientRect()
      return own.left < left - 1 || own.right > right + 1
    })
    return words.map((text) => text.textContent ?? '')
  })
}
