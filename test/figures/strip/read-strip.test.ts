/** Strips, drawn for real: that a day is as wide as any other, what stands where, and what comes with which press. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import { drawFigures } from '../../../src/figures/draw'
import { ACTORS } from '../../fixtures/actors'
import { emptyProject, fences } from '../fences'
import { session } from '../session'

const FENCE = (more = '') => `\`\`\`strip
title: Ships
description: Ships come and go.
data: ships.csv
window: { from: 2025-06-01, until: 2025-06-30 }
lanes: [North pier, South pier, Elsewhere]
ways:
  - { name: Aurora, actor: har }
bands:
  - { from: 2025-06-11, until: 2025-06-20, words: ten days, step: 2 }
${more}\`\`\`
`

const DATA = `date,until,lane,actor,way,label,mark,step,source
2025-06-02,,North pier,har,Aurora,arrives,ring,,R2
2025-06-12,,South pier,har,Aurora,is repaired,,1,R2
2025-06-22,2025-06-24,North pier,gov,,the minister comes,,2,R2
`

let whole: Drawing
let first: Drawing

const drawn = async (fence: string, data = DATA) => {
  const { file, figures } = fences('slides/a.md', fence, [{ path: 'assets/data/ships.csv', text: data }])
  const root = emptyProject()
  const { drawings, problems } = await drawFigures(figures, { root, actors: ACTORS, files: [file], session })
  expect(problems).toEqual([])
  return drawings[0] as Drawing
}

beforeAll(async () => {
  whole = await drawn(FENCE())
  first = await drawn(FENCE('show: 1\n'))
}, 120_000)

/** Places of the signs on the plate, in the order of the document. */
const places = (svg: string) =>
  [...svg.matchAll(/<path d="[^"]*" fill="[^"]*" class="sign" transform="translate\(([\d.]+) ([\d.]+)\)"/g)].map(
    (match) => [Number(match[1]), Number(match[2])],
  )

const circles = (svg: string) =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="11.5"/g)].map((match) => match.slice(1).map(Number))

describe('a strip', () => {
  it('gives every day the same width', () => {
    const [a = [], b = []] = circles(whole.svg)
    const dayWidth = ((b[0] ?? 0) - (a[0] ?? 0)) / 10
    const ground =
      /<rect width="([\d.]+)"[^>]*fill="var\(--figure-wash\)"|<rect [^>]*fill="var\(--figure-wash\)"[^>]* width="([\d.]+)"/.exec(
        whole.svg,
      )
    expect(dayWidth).toBeCloseTo(Number(ground?.[1] ?? ground?.[2]) / 30, 1)
  })

  it('leaves everything where it is from the slide that shows a part to the one that shows all', () => {
    const words = (svg: string, text: string) =>
      new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)"[^>]*>[^<]*(?:<tspan[^>]*>)?[^<]*${text}`).exec(svg)?.slice(1)
    expect(words(first.svg, 'arrives')).toEqual(words(whole.svg, 'arrives'))
    expect(circles(first.svg)).toEqual(circles(whole.svg).slice(0, circles(first.svg).length))
    expect(first.svg).not.toContain('minister')
    expect(first.svg).not.toContain('ten days')
  })

  it('brings the line with the stop it leads to, and the band with its words', () => {
    expect(whole.svg).toMatch(/class="edge way actor--har step1"/)
    expect(whole.svg.match(/class="band step2"/g)?.length).toBe(2)
    expect(whole.svg).toMatch(/step2"[^>]*>(?:(?!<\/g>).)*minister/s)
  })

  it('has the date of the ring as large as a number where it shows few days', async () => {
    const fence = FENCE()
      .replace('until: 2025-06-30', 'until: 2025-06-07')
      .replace(/bands:\n.*\n/, '')
    const week = await drawn(
      `${fence.replace(/```\n$/, '')}show: 1\n\`\`\`\n`,
      DATA.replace('2025-06-12', '2025-06-04'),
    )
    expect(week.svg).toMatch(/font-size="80"[^>]*>2 Jun <tspan[^>]*>arrives/)
    expect(whole.svg).not.toContain('font-size="80"')
  })

  it('is drawn in the words of the back row on the slide, and in those of a phone beside it', () => {
    expect(whole.smallestText).toBeGreaterThanOrEqual(18)
    expect(whole.portrait?.smallestText).toBeGreaterThanOrEqual(11)
    expect(whole.portrait?.width).toBeLessThanOrEqual(360)
    for (const text of ['arrives', 'repaired', 'ten days', 'North pier']) expect(whole.portrait?.svg).toContain(text)
  })

  it('stands its stops on stalks of one height where a lane is the line that they begin at', async () => {
    const data = `${DATA.replace('ring', '')}2025-06-05,,Elsewhere,har,Aurora,waits,,1,R2\n`
    const { svg } = await drawn(FENCE('base: South pier\n'), data)
    const stalks = [...svg.matchAll(/<rect [^>]*class="sign"[^>]*>/g)].map(([rect]) => rect)
    const heights = stalks.map((rect) => Number(/ height="([\d.]+)"/.exec(rect)?.[1])).filter((height) => height > 40)
    expect(heights).toHaveLength(3)
    expect(new Set(heights).size).toBe(1)
    for (const place of ['North pier', 'Elsewhere']) expect(svg).toContain(`>${place}<`)
  })

  it('has the words of a measure between two levels as large as they have room', async () => {
    const levels = FENCE('rise: true\n').replace('step: 2', 'above: South pier')
    const sizes = (svg: string, words: string) =>
      [...svg.matchAll(new RegExp(`<text [^>]*font-size="(\\d+)"[^>]*>(?:<tspan[^>]*>)?${words}<`, 'g'))].map(
        ([, size]) => size,
      )
    const { svg } = await drawn(levels)
    expect(sizes(svg, 'ten days')).toEqual(['36'])
    const long = await drawn(levels.replace('ten days', 'ten days without a single ship'))
    expect(sizes(long.svg, 'ten days without a single ship')).toEqual(['24'])
  })

  it('holds no label on another, on a mark or outside of the days', () => {
    expect(places(whole.svg).length).toBeGreaterThanOrEqual(0)
    expect(whole.width).toBeLessThanOrEqual(1152)
    expect(whole.height).toBeLessThanOrEqual(464)
  })
})
