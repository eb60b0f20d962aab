import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../src/checks/check'
import { plainText } from '../../src/deck/markdown/lexer'
import { parseDeck } from '../../src/deck/parse'
import { formatProblems } from '../../src/deck/problem'
import { slidesOf } from '../../src/deck/slides-of'
import { readSources } from '../../src/site/sources'

const { files } = await readSources(process.cwd())
const { deck, problems } = parseDeck(files)
if (!deck) throw new Error(formatProblems(problems, files))
const slides = slidesOf(deck)

/** The article's headings, as printed. */
const HEADINGS = [
  'I. Strategic Background and Global Vision of the High-Level Meeting',
  'II. The C5+1 Mechanism: An Innovation in Regional Cooperation within a Multilateral Framework',
  'III. A Substantive Shift in Economic and Trade Cooperation',
  'IV. The Geopolitical Value of Regional Security and Connectivity',
  'V. Balanced Diplomacy in Great Power Relations',
  'VI. Prospects and Challenges of Cooperation',
  'Conclusion: Towards a New Type of Regional Partnership',
]

describe('the deck of this project', () => {
  it('has no problem, not even a warning', () => {
    expect(formatProblems([...problems, ...checkDeck(deck)], files)).toBe('0 errors, 0 warnings')
  })

  it('keeps all seven parts of the article, in its order and under its headings', () => {
    const openers = slides.filter((slide) => slide.layout === 'section').map((slide) => slide.headlineText)
    expect(openers.filter((text) => HEADINGS.includes(text))).toEqual(HEADINGS)
  })

  it('has in each part an opener that says what it argues, and notes to all of it', () => {
    for (const section of deck.sections.filter((each) => HEADINGS.includes(each.slides[0]?.headlineText ?? ''))) {
      expect(section.slides[0], section.file).toMatchObject({ register: 'printed', cites: [] })
      // Its claims are drawn on it, and what words it has are said of them.
      expect(section.slides[0]?.claims, section.file).not.toEqual([])
      expect(section.slides.filter((slide) => slide.notes.length === 0).map((slide) => slide.id)).toEqual([])
      // The conclusion is checked by the scorecard, with the forecasts of the other parts.
      const isLast = section.slides[0]?.headlineText === HEADINGS.at(-1)
      const registers = section.slides.map((slide) => slide.register)
      if (!isLast) expect(registers, section.file).toEqual(expect.arrayContaining(['printed', 'checked']))
    }
  })

  it('has 30 to 37 slides in the cut that it opens with, and an appendix after the talk', () => {
    const opening = deck.meta['default-cut'] ?? 0
    const presented = slides.filter((slide) => slide.cuts.includes(opening)).length
    expect(opening).toBe(45)
    expect(presented).toBeGreaterThanOrEqual(30)
    expect(presented).toBeLessThanOrEqual(37)
    expect(deck.sections.at(-1)).toMatchObject({ appendix: true })
    expect(deck.sections.at(-1)?.slides.map(({ id }) => id)).toEqual(expect.arrayContaining(['glossary', 'references']))
  })

  it('keeps for every quotation what the article attaches to it', () => {
    const quotations = Object.entries(deck.ledger?.quotations ?? {})
    expect(quotations.filter(([, { attaches }]) => attaches.length > 0)).toHaveLength(10)
  })

  it('carries all 68 claims of the ledger, or says why not', () => {
    const known = Object.keys(deck.ledger?.claims ?? {})
    const carried = new Set([...slides.flatMap((slide) => slide.claims), ...Object.keys(deck.ledger?.leftOut ?? {})])
    expect(known).toHaveLength(68)
    expect(known.filter((id) => !carried.has(id))).toEqual([])
  })

  it('has all ten quotations, on a slide or in its text for readers, character for character', () => {
    const quotations = Object.values(deck.ledger?.quotations ?? {}).map((each) => each.text)
    const printed = slides
      .filter((slide) => slide.register === 'printed')
      .flatMap((slide) => [...slide.body, ...slide.handout])
    const text = printed
      .map((token) => plainText(token.tokens ?? []))
      .join('\n')
      .replace(/ \[sic\]/g, '')
    expect(quotations).toHaveLength(10)
    expect(quotations.filter((each) => !text.includes(`“${each}”`))).toEqual([])
  })

  it('has at least eight diagrams and maps, each on a slide of its own', () => {
    const drawings = slides.map((slide) => slide.figures.filter(({ kind }) => kind !== 'chart').length)
    expect(drawings.filter((count) => count === 1).length).toBeGreaterThanOrEqual(8)
    expect(Math.max(...drawings)).toBe(1)
  })

  it.each([
    ['freight on the corridor', /corridor: Freight on the Trans-Caspian/],
    ['trade by partner', /partners: .*by partner/],
    ['what each side counts', /trade: .*as Washington counts.*as Astana counts/],
    ['uranium mined', /minerals: .*uranium mined in the world/],
    ['the uranium of US reactors', /minerals: .*uranium that US reactors buy/],
    ['the package against its headline', /package: .*headline total/],
  ])('has a chart of %s, alone or with one of the same scale', (_, said) => {
    const charts = slides.flatMap(({ id, figures }) =>
      figures.flatMap(({ chart }) => (chart ? [`${id}: ${chart.title} ${chart.description}`] : [])),
    )
    expect(charts.map((each) => each.replace(/\s+/g, ' '))).toContainEqual(expect.stringMatching(said))
  })

  it('cites no mirror and no source of low confidence', () => {
    expect(deck.references.filter((each) => each.confidence === 'L')).toEqual([])
    expect(
      deck.references.filter((each) =>
        /mirror|news-pravda|sputnik/i.test(`${each.title} ${each.publisher} ${each.url}`),
      ),
    ).toEqual([])
  })

  it('never says that something was invented or made up', () => {
    const text = slides
      .flatMap((slide) => [...slide.body, ...slide.inWords, ...slide.handout, ...slide.notes])
      .map((token) => token.raw)
      .join('\n')
    const said = [...text.matchAll(/[^.]*\b(invented|fabricated|made up|fake)\b[^.]*/gi)].map((match) => match[0])
    expect(said.filter((sentence) => !/never|not /i.test(sentence))).toEqual([])
  })
})

describe('the rules', () => {
  it('are one file each, all of them in the list', () => {
    const list = readFileSync('src/checks/check.ts', 'utf8')
    const files = readdirSync('src/checks', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const rules = files.filter(
      (name) => !['check.ts', 'settle.ts', 'slide-text.ts'].includes(name) && !name.startsWith('drawn'),
    )
    expect(rules.filter((name) => !list.includes(`./${name.replace('.ts', '')}'`))).toEqual([])
    expect(rules.every((name) => readFileSync(join('src/checks', name), 'utf8').includes('Reports `'))).toBe(true)
  })
})
