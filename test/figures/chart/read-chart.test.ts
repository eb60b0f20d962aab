/** Charts, drawn for real: what they say of their data, measured in the drawing. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chartWriting } from '../../../src/deck/data/chart-writing'
import type { Drawing, FigurePicture } from '../../../src/deck/drawing'
import type { Chart, DataRow, Figure } from '../../../src/deck/model'
import { cacheKeyOf } from '../../../src/figures/cache'
import { drawFigures } from '../../../src/figures/draw'
import { FONT_FILES } from '../../../src/figures/fonts'
import { browser } from '../../browser/support/browser'
import { ACTORS } from '../../fixtures/actors'
import { emptyProject } from '../fences'
import { session } from '../session'

const row = (label: string, rest: Partial<DataRow> = {}): DataRow => ({
  ...{ label, series: '', within: '', rung: '', note: '', status: 'reported', unit: 'Mt', period: '2024' },
  ...{ sources: ['R1'], confidence: 'H', ...rest },
})

function chartOf(rest: Partial<Chart>): Figure {
  const chart: Chart = {
    ...{ title: 'Freight', description: 'Freight by year.', measure: 'Freight', type: 'bars', data: 'x.csv' },
    ...{ sort: 'value', width: 'full', tall: false, highlight: [], notes: [], differences: [], steps: [], rows: [] },
    ...{ writing: chartWriting('en'), ...rest },
  }
  return { kind: 'chart', text: JSON.stringify(rest), span: { file: 'x.md', start: 0, end: 1 }, chart }
}

const FREIGHT = [
  row('2021'),
  row('2022', { low: 1.5, high: 1.7 }),
  row('2023', { value: 2.76 }),
  row('2024', { value: 4.48, actor: 'har' }),
  row('2025, as forecast', { value: 5.2, status: 'forecast' }),
]

const year = (label: string, series: string, value: number | undefined, rest = {}) =>
  row(label, { series, value, ...rest })

const CHARTS = {
  columns: {
    type: 'columns',
    rows: FREIGHT,
    highlight: ['2024'],
    notes: [
      { at: '2022', text: 'Disputed, since two rates circulate' },
      { at: '2025, as forecast', text: 'Forecast of October 2025, a year before it was known' },
    ],
  },
  bars: { rows: FREIGHT, notes: [{ at: '2023', text: 'The year of the growth' }] },
  half: { rows: FREIGHT, width: 'half' },
  shares: {
    type: 'shares',
    sort: 'none',
    rows: [row('by rail', { value: 39, unit: '%', actor: 'har' }), row('by ship', { value: 8, unit: '%' })],
  },
  halfShares: {
    type: 'shares',
    sort: 'none',
    width: 'half',
    rows: [row('by rail', { value: 39, unit: '%', actor: 'har' }), row('by ship', { value: 8, unit: '%' })],
  },
  german: { rows: FREIGHT, writing: chartWriting('de-AT') },
  groups: {
    sort: 'none',
    rows: [
      row('US figures', { series: 'exports to Kazakhstan', value: 1.1, actor: 'gov' }),
      row('US figures', { series: 'imports from Kazakhstan', value: 2.3, actor: 'har' }),
      row('Kazakh figures', { series: 'imports from the US', value: 2.2, actor: 'gov' }),
    ],
  },
  balance: { rows: [row('Washington', { value: -1.3, actor: 'gov' }), row('Astana', { value: 0.25, actor: 'har' })] },
  gaps: { type: 'columns', rows: [row('2010', { value: 1 }), row('2011', { value: 2 }), row('2020', { value: 9 })] },
  losses: { type: 'columns', rows: [row('2023', { value: 12 }), row('2024', { value: -4 })] },
  total: {
    decimals: 'own',
    total: { value: 17, label: 'Headline' },
    rows: [
      row('Locomotives', { value: 4.2, rung: 'contract' }),
      row('Jets', { value: 7, rung: 'procurement' }),
      row('Machines', { low: 3, high: 5, rung: 'purchase or production' }),
      row('Mine', { value: 1.1, rung: 'joint venture' }),
    ],
  },
  sum: {
    ...{ type: 'sum', sort: 'none', decimals: 'own', steps: ['promise', 'difference'] },
    total: { value: 17, label: 'the headline, in all' },
    rows: [
      row('Locomotives', { value: 4.2, series: 'contract' }),
      row('Air traffic', { value: 0.2, series: 'contract' }),
      row('Long-haul jets', { value: 7, series: 'promise' }),
      row('Machines', { low: 3, high: 5, series: 'promise' }),
      row('Mine with a long name', { value: 1.1, series: 'promise' }),
      row('Technology', { value: 3.7, series: 'promise', status: 'forecast' }),
      row('Fund', { value: 0.25, series: 'promise' }),
    ],
  },
  short: {
    ...{ type: 'sum', total: { value: 40, label: 'the plan' } },
    rows: [row('Rails', { value: 9 }), row('Ships', { value: 14 }), row('Carts', { value: 0.5 })],
  },
  many: {
    ...{ type: 'sum', total: { value: 20, label: 'all' } },
    rows: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) =>
      row(`item ${value}`, { value: 10 - value, series: ['paid', 'lent', 'promised'][value % 3] ?? '' }),
    ),
  },
  across: {
    type: 'columns',
    change: { from: '2024', to: '2025' },
    steps: ['change', 'Expected by the holding', 'Counted by the railway'],
    notes: [{ at: 'Counted by the railway', text: '2.6: January to October' }],
    rows: [
      row('2024', { series: 'Ministry', value: 4.48 }),
      row('2025', { series: 'Ministry', value: 4.12, actor: 'har' }),
      row('2025', { series: 'Expected by the holding', value: 5.2, status: 'forecast' }),
      row('2024', { series: 'Counted by the railway', value: 3.3 }),
      row('2025', { series: 'Counted by the railway', value: 2.6 }),
      row('2024', { series: 'Counted at the port', value: 1.1 }),
    ],
  },
  fallen: {
    type: 'columns',
    tall: true,
    change: { from: '2024', to: '2025' },
    steps: ['change'],
    rows: [row('2024', { value: 4.48 }), row('2025', { value: 4.12, actor: 'har' })],
  },
  lens: {
    lens: 'the scale: two counts of one trade',
    steps: ['Out', 'In'],
    notes: [
      { at: 'Small', text: 'depending on who counts' },
      { at: 'In', text: 'the same goods' },
    ],
    rows: [
      row('Large', { value: 43.8 }),
      row('Small', { low: 3.4, high: 4.2, actor: 'gov' }),
      row('Out', { within: 'Small', series: 'counted here', value: 2.3, actor: 'gov' }),
      row('Out', { within: 'Small', series: 'counted there', value: 2, actor: 'har' }),
      row('In', { within: 'Small', series: 'counted here', value: 1.1, actor: 'gov' }),
      row('In', { within: 'Small', series: 'counted there', value: 2.2, actor: 'har' }),
    ],
  },
  differences: {
    lens: 'the scale: two counts of one trade',
    differences: [{ at: 'Counted here', text: 'for them' }],
    rows: [
      row('Large', { value: 43.8 }),
      row('Small', { low: 3.4, high: 4.2, actor: 'gov' }),
      row('Counted here', { within: 'Small', series: 'they sell', value: 2.3, actor: 'har' }),
      row('Counted here', { within: 'Small', series: 'we sell', value: 1.1, actor: 'gov' }),
    ],
  },
  ahead: {
    balance: { left: 'We ahead', right: 'They ahead' },
    steps: ['Counted here', 'Counted there'],
    rows: [
      row('Counted here', { series: 'they sell', value: 2.3, unit: '$bn', actor: 'har' }),
      row('Counted here', { series: 'we sell', value: 1.1, unit: '$bn', actor: 'gov' }),
      row('Counted there', { series: 'they sell', value: 2, unit: '$bn', actor: 'har' }),
      row('Counted there', { series: 'we sell', value: 2.2, unit: '$bn', actor: 'gov' }),
    ],
  },
  lines: {
    type: 'lines',
    width: 'half',
    notes: [{ at: 'Kazakhstan', text: '39% of it' }],
    rows: [
      ...[23607, 24689, undefined, 19477].map((value, index) =>
        year(`${2015 + index}`, 'Kazakhstan', value, { actor: 'har' }),
      ),
      ...[2385, 3325, 3400, 3450].map((value, index) =>
        year(`${2015 + index}`, 'Uzbekistan', value, { status: 'estimate' }),
      ),
      ...[2400, 3000, 3100, 3400].map((value, index) => year(`${2015 + index}`, 'Namibia', value, { actor: 'other' })),
    ],
  },
  threeYears: {
    type: 'lines',
    rows: [2385, 3325, 3400].map((value, index) => year(`${2020 + index}`, 'Uzbekistan', value)),
  },
  manyYears: {
    type: 'lines',
    rows: [...Array(38).keys()].map((index) => year(`${2000 + index}`, 'Uzbekistan', 2000 + index)),
  },
} satisfies Record<string, Partial<Chart>>

type Name = keyof typeof CHARTS
const names = Object.keys(CHARTS) as Name[]
const figures = names.map((name) => chartOf(CHARTS[name]))
const root = emptyProject()
let drawings: Drawing[]
let page: Page

beforeAll(async () => {
  const drawn = await drawFigures(figures, { root, actors: ACTORS, files: [], session })
  const again = await drawFigures([...figures].reverse(), { root, actors: ACTORS, files: [], session, fresh: true })
  expect(drawn.problems).toEqual([])
  expect(again.drawings.reverse()).toEqual(drawn.drawings)
  drawings = drawn.drawings.filter((drawing) => drawing !== undefined)
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const style = `svg { display: block; font-family: "Source Sans 3" } ${FONT_FILES.map(face).join(' ')}`
  const both = [...drawings, ...drawings.map(({ portrait }) => portrait as FigurePicture)]
  await page.setContent(`<!doctype html><style>${style}</style>${both.map(({ svg }) => svg).join('\n')}`)
  await page.evaluate(() => document.fonts.ready)
}, 120_000)

afterAll(() => page.close())

/** Latin letters are enough for these words. */
function face(file: string): string {
  const weight = /sans-3-latin-(\d+)-normal/.exec(file)?.[1]
  const source = `src: url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`
  return weight ? `@font-face { font-family: "Source Sans 3"; font-weight: ${weight}; ${source} }` : ''
}

const svgOf = (name: Name) => page.locator('svg').nth(names.indexOf(name))
const phoneOf = (name: Name) => page.locator('svg').nth(names.length + names.indexOf(name))
const wordsOf = (name: Name) => svgOf(name).locator('text').allTextContents()
/** Boxes of what is drawn for bars, in the order of the rows. */
const bars = (name: Name) =>
  svgOf(name).evaluate((svg) => {
    const shapes = [...svg.querySelectorAll('.bar')].flatMap((each) =>
      each.localName === 'g' ? [...each.children] : [each],
    )
    return shapes.map((shape) => {
      const { x, y, width, height } = (shape as SVGGraphicsElement).getBBox()
      return { x, y, width, height, dashed: shape.hasAttribute('stroke-dasharray') }
    })
  })

describe.each(names)('%s', (name) => {
  const drawing = () => drawings[names.indexOf(name)] as Drawing

  it('is words and lines whose colours are roles, no label under 18 px', () => {
    const { svg, smallestText } = drawing()
    expect(svg).not.toMatch(/<style|style=|foreignObject|<pattern|<image|paint-order|url\(/)
    const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(colours.filter((colour) => colour !== 'none' && !/^var\(--figure-[a-z]+\)$/.test(colour))).toEqual([])
    expect(smallestText).toBeGreaterThanOrEqual(18)
  })

  it('fits the place it was drawn for', () => {
    const half = 'width' in CHARTS[name]
    expect(drawing().width).toBeLessThanOrEqual(half ? 552 : 1152)
    expect(drawing().height).toBeLessThanOrEqual(
      half ? 350 : 'lens' in CHARTS[name] ? 420 : 'tall' in CHARTS[name] ? 448 : 374,
    )
  })

  it('has no words on other words or on bars', async () => {
    expect(await svgOf(name).evaluate(collisions)).toEqual([])
  })

  it('is drawn again for an upright phone: as wide as that, every label 11 px or more, no words on others', async () => {
    const { width, smallestText, svg } = drawing().portrait as FigurePicture
    expect(width).toBeLessThanOrEqual(358)
    expect(smallestText).toBeGreaterThanOrEqual(11)
    expect(svg).not.toMatch(/<style|style=|url\(/)
    expect(await phoneOf(name).evaluate(collisions)).toEqual([])
    expect(await phoneOf(name).evaluate(outside)).toEqual([])
  })

  it('says the same on the phone as on the slide', async () => {
    const said = async (svg: ReturnType<typeof svgOf>) => {
      const words = (await svg.locator('text').allTextContents()).flatMap((text) => text.split(/\s+/))
      return [...new Set(words)].filter((word) => !/^\d+×$|^20\d\d$/.test(word)).sort()
    }
    expect(await said(phoneOf(name))).toEqual(await said(svgOf(name)))
  })
})

/** Words that stand outside of their drawing. */
function outside(svg: Element): string[] {
  const room = svg.getBoundingClientRect()
  const words = [...svg.querySelectorAll('text')]
  const out = words.filter((each) => {
    const box = each.getBoundingClientRect()
    return box.left < room.left - 1 || box.right > room.right + 1
  })
  return out.map((each) => each.textContent ?? '')
}

/** Pairs of words, and words and full bars, that lie on each other. */
function collisions(svg: Element): string[] {
  const boxOf = (element: Element) => element.getBoundingClientRect()
  const plated = (text: Element) => text.previousElementSibling?.getAttribute('fill') === 'var(--figure-paper)'
  const words = [...svg.querySelectorAll('text')].filter((text) => !plated(text))
  const fills = [...svg.querySelectorAll('.bar:not(.outlined)')]
  const meet = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 8
  // In the colour of the paper they are written on a bar.
  const isOn = (text: Element) =>
    (text.getAttribute('fill') ?? text.firstElementChild?.getAttribute('fill')) === 'var(--figure-paper)'
  const pairs = words.flatMap((one, index) =>
    [...words.slice(index + 1), ...(isOn(one) ? [] : fills)].map((other) => [one, other] as const),
  )
  const met = pairs.filter(([one, other]) => meet(boxOf(one), boxOf(other)))
  return met.map(([one, other]) => `${one.textContent} / ${other.textContent || other.localName}`)
}

describe('columns', () => {
  it('begin at zero and are as high as their figures', async () => {
    const [range = none, , third = none, fourth = none] = await bars('columns')
    expect(third.height / fourth.height).toBeCloseTo(2.76 / 4.48, 2)
    expect(range.height / fourth.height).toBeCloseTo(1.5 / 4.48, 2)
    expect(third.y + third.height).toBeCloseTo(fourth.y + fourth.height, 0)
  })

  it('say that there is no figure, and both of two rival ones', async () => {
    expect(await bars('columns')).toHaveLength(5)
    expect(await wordsOf('columns')).toEqual(expect.arrayContaining(['no figure', '1.50\u20131.70', '2.76', '5.20']))
  })

  it('are outlined and dashed where nothing has happened yet', async () => {
    expect((await bars('columns')).map(({ dashed }) => dashed)).toEqual([false, false, false, false, true])
  })

  it('have a colour only where the headline speaks of them', () => {
    const { svg } = drawings[names.indexOf('columns')] as Drawing
    expect(svg.match(/class="bar actor--har/g)).toHaveLength(1)
    expect(svg.match(/fill="var\(--figure-rule\)"/g)?.length).toBeGreaterThan(1)
  })

  it('stand at the distance of their years where some are missing', async () => {
    const [first = none, second = none, third = none] = await bars('gaps')
    expect((third.x - second.x) / (second.x - first.x)).toBeCloseTo(9, 1)
    expect(await wordsOf('gaps')).toEqual(expect.arrayContaining(['2010', '2011', '2020']))
    expect(await wordsOf('gaps')).not.toContain('2015')
  })

  it('have the change alone beside them in the largest figures, and smaller ones where more is said there', async () => {
    const sizeOf = (name: Name) =>
      svgOf(name).evaluate((svg) => {
        const number = [...svg.querySelectorAll('text')].find((each) => each.textContent === '\u22128%')
        return number && Number.parseFloat(getComputedStyle(number).fontSize)
      })
    expect([await sizeOf('fallen'), await sizeOf('across')]).toEqual([88, 40])
    expect((drawings[names.indexOf('fallen')] as Drawing).height).toBeGreaterThan(
      (drawings[names.indexOf('gaps')] as Drawing).height + 50,
    )
  })

  it('go below the ground for losses, with a real minus', async () => {
    const [gain = none, loss = none] = await bars('losses')
    expect(loss.y).toBeCloseTo(gain.y + gain.height, 0)
    expect(await wordsOf('losses')).toContain('\u22124')
  })
})

describe('bars', () => {
  it('are sorted by value, the missing one last', async () => {
    const said = (await wordsOf('bars')).filter((word) => /^20/.test(word))
    expect(said).toEqual(['2025, as forecast', '2024', '2023', '2022', '2021'])
  })

  it('of one group stand together under one name', async () => {
    const [first = none, second = none, third = none] = await bars('groups')
    expect(second.y - first.y - first.height).toBeLessThan(8)
    expect(second.y - first.y - first.height).toBeGreaterThanOrEqual(2)
    expect(third.y - second.y - second.height).toBeGreaterThan(30)
    expect((await wordsOf('groups')).filter((word) => word === 'US figures')).toHaveLength(1)
  })

  it('run both ways from zero on one scale', async () => {
    const [gain = none, loss = none] = (await bars('balance')).sort((a, b) => a.width - b.width)
    expect(gain.x).toBeCloseTo(loss.x + loss.width, 0)
    expect(gain.width / loss.width).toBeCloseTo(0.25 / 1.3, 1)
  })

  it('against a total step to their sum, both ends of a range counted', async () => {
    const [total = none, one = none, two = none] = await bars('total')
    // The outline of a promise lies inside its bar, half of it on each side.
    expect(Math.abs(two.x - (one.x + one.width))).toBeLessThan(1.6)
    expect(one.width / total.width).toBeCloseTo(4.2 / 17, 2)
    const said = await wordsOf('total')
    expect(said).toEqual(
      expect.arrayContaining(['Headline', '17', '7', '3\u20135', 'Sum of the items', '15.3\u201317.3']),
    )
    expect(said).toContain('purchase or production')
  })
})

describe('a sum', () => {
  it('names so many of its largest parts as it is told, on a slide and on a phone', async () => {
    const some = chartOf({
      ...CHARTS.sum,
      named: 3,
      rows: (CHARTS.sum?.rows ?? []).map((each) => ({ ...each, unit: '$bn' })),
    })
    const { drawings: drawn, problems } = await drawFigures([some], { root, actors: ACTORS, files: [], session })
    expect(problems).toEqual([])
    for (const svg of [drawn[0]?.svg ?? '', drawn[0]?.portrait?.svg ?? '']) {
      for (const name of ['Locomotives', 'Technology', 'jets']) expect(svg).toContain(name)
      for (const name of ['Air traffic', 'Mine with', 'Fund', 'Machines']) expect(svg).not.toContain(name)
      expect(svg).toContain('+$2.45\u20134.45bn')
    }
  })

  it('has its parts end to end on the scale of the total, filled where they are firm', async () => {
    const rects = await svgOf('sum').evaluate((svg) =>
      [...svg.querySelectorAll('rect')].map((each) => {
        const [x, width] = ['x', 'width'].map((name) => Number(each.getAttribute(name)))
        return { x: x ?? 0, width: width ?? 0, filled: each.getAttribute('fill') !== 'none' }
      }),
    )
    const [total = { width: 0, x: 0 }, first = { x: 0 }, ...others] = rects
    const at = (value: number) => (value / 17) * total.width
    for (const [index, from] of [4.2, 4.4, 11.4, 14.4, 15.5, 19.2].entries()) {
      expect(Math.abs((others[index]?.x ?? 0) - first.x - at(from))).toBeLessThan(2)
    }
    expect(rects.slice(1, 8).map(({ filled }) => filled)).toEqual([true, true, false, false, false, false, false])
  })

  it('says largest of all by how much it differs, the last step', async () => {
    const { svg } = drawings[names.indexOf('sum')] as Drawing
    expect(await wordsOf('sum')).toEqual(
      expect.arrayContaining(['+2.45\u20134.45 Mt', '19.45\u201321.45 Mt', '3\u20135']),
    )
    expect([...svg.matchAll(/class="[^"]*\b(step\d)"/g)].map(([, step]) => step)).toEqual([
      ...['step1', 'step1', 'step1', 'step1', 'step1', 'step1', 'step1', 'step1', 'step2'],
    ])
    const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size))
    expect(svg).toMatch(new RegExp(`font-size="${Math.max(...sizes)}"[^>]*>\\+2.45`))
    expect(await wordsOf('short')).toContain('\u221216.5 Mt')
  })
})

describe('columns with other counts', () => {
  it('have a line at the height of each, dashed for what was expected, and the ground of all is zero', async () => {
    const lines = await svgOf('across').evaluate((svg) =>
      [...svg.querySelectorAll('line[stroke-width="3"]')].map((each) => ({
        y: Number(each.getAttribute('y1')),
        dashed: each.hasAttribute('stroke-dasharray'),
        step: each.closest('[class*="step"]')?.getAttribute('class') ?? '',
      })),
    )
    const [, last = none] = await bars('across')
    const value = ({ y }: { y: number }) => ((last.y + last.height - y) / last.height) * 4.12
    expect(lines.slice(0, 4).map(({ dashed }) => dashed)).toEqual([true, false, false, false])
    expect(lines.slice(0, 4).map((line) => Math.round(value(line) * 10) / 10)).toEqual([5.2, 3.3, 2.6, 1.1])
    expect(lines.map(({ step }) => step).slice(0, 3)).toEqual(['step2', 'step3', 'step3'])
  })

  it('name them beside the last column, and in a key what has no figure there', async () => {
    expect(await wordsOf('across')).toEqual(
      expect.arrayContaining(['Expected by the holding', '2.6: January to October', 'Counted at the port', '\u22128%']),
    )
    const left = (text: string) =>
      svgOf('across')
        .getByText(text)
        .evaluate((each) => each.getBoundingClientRect().left)
    expect(await left('Counted by the railway')).toBeGreaterThan(500)
    expect(await left('Counted at the port')).toBeLessThan(100)
  })
})

describe('a lens', () => {
  it.each([
    'slide',
    'phone',
  ] as const)('shows what is within a bar on one scale, so many times larger as it says: %s', async (place) => {
    const svg = place === 'slide' ? svgOf('lens') : phoneOf('lens')
    const widths = await svg.evaluate((each) =>
      [...each.querySelectorAll('rect.bar:not(.outlined)')].map((bar) => Number(bar.getAttribute('width'))),
    )
    const inner = place === 'slide' ? widths.slice(-4) : widths.slice(0, 4)
    const [large = 0, small = 0] = place === 'slide' ? widths : widths.slice(4)
    const times = Number(/(\d+)× the scale/.exec((await svg.locator('text').allTextContents()).join(' '))?.[1])
    expect(large / small).toBeCloseTo(43.8 / 3.4, 0)
    expect(times).toBeGreaterThan(3)
    for (const [index, value] of [2.3, 2, 1.1, 2.2].entries()) {
      expect((inner[index] ?? 0) / value).toBeCloseTo((large / 43.8) * times, 0)
    }
  })

  it('says a difference in the largest words', async () => {
    const svg = svgOf('differences')
    const sizes = await svg
      .locator('text')
      .evaluateAll((all) => all.map((each) => [each.textContent, getComputedStyle(each).fontSize]))
    expect(sizes.filter(([text]) => /^\+/.test(text ?? '')).map(([, size]) => size)).toEqual(['40px'])
  })

  it.each([
    'slide',
    'phone',
  ] as const)('shows a balance to the side of who is ahead, from one zero: %s', async (place) => {
    const svg = place === 'slide' ? svgOf('ahead') : phoneOf('ahead')
    const [right, left] = await svg.evaluate((each) =>
      [...each.querySelectorAll('[class^=step] rect.bar')].map((bar) => ({
        from: Number(bar.getAttribute('x')),
        width: Number(bar.getAttribute('width')),
      })),
    )
    expect((right?.width ?? 0) / (left?.width ?? 1)).toBeCloseTo(1.2 / 0.2, 0)
    expect((left?.from ?? 0) + (left?.width ?? 0)).toBeCloseTo(right?.from ?? 0, 0)
    const said = await svg.locator('text').allTextContents()
    expect(said).toEqual(expect.arrayContaining(['We ahead', 'They ahead', '$1.2bn', '$0.2bn']))
    expect(said).not.toEqual(expect.arrayContaining(['2.3']))
  })

  it('comes group by group, its ground with the first', () => {
    const { svg } = drawings[names.indexOf('lens')] as Drawing
    expect([...svg.matchAll(/class="(step\d)"/g)].map(([, step]) => step)).toEqual(['step1', 'step1', 'step2'])
  })
})

describe('lines', () => {
  it('are broken by a year without a figure and dashed for estimates', () => {
    const { svg } = drawings[names.indexOf('lines')] as Drawing
    const [first, ...others] = [...svg.matchAll(/<path [^>]*d="([^"]*)"[^>]*>/g)]
    expect(first?.[1]?.match(/M/gi)).toHaveLength(2)
    expect(others.filter(([path]) => path.includes('stroke-dasharray'))).toHaveLength(1)
  })

  it('have a name and a figure at their ends, thousands apart as the table of the data has them', async () => {
    const said = await wordsOf('lines')
    expect(said).toEqual(expect.arrayContaining(['Kazakhstan', '39% of it', 'Namibia', '23,607', '19,477', '2,385']))
  })
})

describe('years below lines', () => {
  const yearsOf = (name: Name, form: 'landscape' | 'portrait') => {
    const drawing = drawings[names.indexOf(name)]
    const svg = (form === 'portrait' ? drawing?.portrait?.svg : drawing?.svg) ?? ''
    return [...svg.matchAll(/>(20\d\d)</g)].map(([, found]) => found)
  }

  it.each(['landscape', 'portrait'] as const)('are the first, the last, and as many as have room: %s', (form) => {
    expect(yearsOf('threeYears', form)).toEqual(['2020', '2021', '2022'])
    const many = yearsOf('manyYears', form)
    expect([many[0], many.at(-1)]).toEqual(['2000', '2037'])
    expect(many.length).toBeLessThan(form === 'landscape' ? 20 : 7)
  })
})

describe('shares', () => {
  it('are so many of a hundred squares, with their figures as large as a number', async () => {
    const squares = await svgOf('shares')
      .locator('path')
      .evaluateAll((all) => all.map((each) => each.getAttribute('d')?.match(/z/gi)?.length ?? 0))
    expect(squares).toEqual([61, 39, 92, 8])
    expect(await wordsOf('shares')).toEqual(['by rail', '39', '%', 'by ship', '8', '%'])
    expect(drawings[names.indexOf('shares')]?.svg).toMatch(/font-size="112"[^>]*>39</)
  })

  it('in a column are parts of equal bars', async () => {
    const [part, small] = await bars('halfShares')
    const wholes = await svgOf('halfShares')
      .locator('rect')
      .evaluateAll((all) => all.map((each) => Number(each.getAttribute('width'))).filter((width) => width > 300))
    expect(wholes).toHaveLength(2)
    expect(wholes[1]).toBe(wholes[0])
    expect((part?.width ?? 0) / (wholes[0] ?? 1)).toBeCloseTo(0.39, 2)
    expect((small?.width ?? 0) / (wholes[0] ?? 1)).toBeCloseTo(0.08, 2)
    expect(drawings[names.indexOf('halfShares')]?.svg).toMatch(/font-size="96"[^>]*>39</)
  })
})

describe('a chart in another language', () => {
  it('has its words and its decimal sign', async () => {
    const [german, english] = [await wordsOf('german'), await wordsOf('bars')]
    expect(german).toEqual(expect.arrayContaining(['keine Angabe', '2,76', '1,50\u20131,70']))
    expect(english).toEqual(expect.arrayContaining(['no figure', '2.76', '1.50\u20131.70']))
    expect(german.join(' ')).not.toMatch(/no figure|\d\.\d/)
  })

  it('is another drawing, and one in English that of a deck in a language the interface has not', () => {
    const of = (lang: string) => cacheKeyOf(chartOf({ ...CHARTS.bars, writing: chartWriting(lang) }))
    expect(new Set(['en', 'de', 'ru', 'kk'].map(of)).size).toBe(4)
    expect([of('ar'), of('en-GB'), of('de-DE')]).toEqual([of('en'), of('en'), of('de')])
  })
})

const none = { x: 0, y: 0, width: 0, height: 0, dashed: false }

it('a sum says by how much it exceeds its total', async () => {
  const excess = chartOf({ ...CHARTS.total, total: { value: 14, label: 'Headline' } })
  const drawn = await drawFigures([excess], { root, actors: ACTORS, files: [], session })
  expect(drawn.problems).toEqual([])
  expect(drawn.drawings[0]?.svg).toContain('>+1.3\u20133.3<')
  expect(drawn.drawings[0]?.portrait?.svg).toContain('>+1.3\u20133.3<')
  expect(await wordsOf('total')).not.toContainEqual(expect.stringContaining('+'))
})

it('a chart is drawn anew when its data change, and only then', () => {
  const [columns] = figures as [Figure]
  const changed = { ...CHARTS.columns, rows: [...FREIGHT.slice(0, 4), row('2025', { value: 4.12 })] }
  const same = { ...columns, chart: chartOf(CHARTS.columns).chart }
  expect(cacheKeyOf(same)).toBe(cacheKeyOf(columns))
  expect(cacheKeyOf({ ...columns, chart: chartOf(changed).chart })).not.toBe(cacheKeyOf(columns))
})
