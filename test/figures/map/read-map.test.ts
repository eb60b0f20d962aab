/** A map, drawn for real: what it shows, what it leaves out, and how it is measured. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type GeoProjection, geoDistance } from 'd3-geo'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import type { Figure } from '../../../src/deck/model'
import { drawFigures } from '../../../src/figures/draw'
import type { MapFields } from '../../../src/figures/map/map-fields'
import { readMap } from '../../../src/figures/map/read-map'
import { groundOf } from '../../../src/figures/page/map/land'
import { pointOf, scaleAt, sheetOf, WIDTH } from '../../../src/figures/page/map/projection'
import { ACTORS } from '../../fixtures/actors'
import { emptyProject } from '../fences'
import { session } from '../session'

const TEXT = readFileSync(join(import.meta.dirname, '../../fixtures/figures/map.yaml'), 'utf8')

const mapOf = (text: string): Figure => ({ kind: 'map', text, span: { file: 'map.md', start: 0, end: text.length } })
const fieldsOf = (text: string) => JSON.parse(readMap(mapOf(text), ACTORS).text) as MapFields

const CREDITS = 'Equidistant conic projection; land and borders: Natural Earth;'

/** Each time into a cache of its own. */
async function drawn(): Promise<Drawing> {
  const { drawings, problems } = await drawFigures([mapOf(TEXT)], {
    root: emptyProject(),
    actors: ACTORS,
    files: [],
    session,
  })
  expect(problems).toEqual([])
  return drawings[0] as Drawing
}

describe('a map as it is read', () => {
  it('has its name, its description and no problem', () => {
    const { title, description, problems } = readMap(mapOf(TEXT), ACTORS)
    expect(problems).toEqual([])
    expect([title, description]).toEqual([
      'Freight and oil',
      'A map from Europe to western China with a route by land and sea and an oil pipeline.',
    ])
  })

  it.each([
    ['[90, 35, 40, 56]', 'west and east exchanged'],
    ['[40, 56, 90, 35]', 'south and north exchanged'],
  ])('has an inside: not %s (%s)', (frame) => {
    const text = TEXT.replace('[17, 37, 97, 56]', frame)
    const { problems } = readMap(mapOf(text), ACTORS)
    expect(problems).toMatchObject([{ rule: 'map-frame', hint: 'Write it as west, south, east, north.' }])
    const { start, end } = problems[0]?.at ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe(frame)
  })
})

describe('a cut of a map for a phone', () => {
  const [west = 0, south = 0, east = 0, north = 0] = fieldsOf(TEXT).frame
  const found = (...frames: number[][]) => {
    const cuts = frames.map((frame) => `  - { frame: [${frame.join(', ')}] }\n`).join('')
    return readMap(mapOf(`${TEXT}portrait:\n${cuts}`), ACTORS).problems.map(({ message }) => message)
  }
  const whole = [west, south, east, north]

  it('has no problem where its frame has an inside', () => expect(found(whole)).toEqual([]))

  it.each([
    ['north of its north', [west, north, east, south]],
    ['east of its east', [east, south, west, north]],
    ['no width', [west, south, west, north]],
  ])('has an inside: %s', (_, frame) => {
    expect(found(frame)).toEqual([`The frame ${frame.join(', ')} has no inside.`])
  })

  it('is one of three at most', () => {
    expect(found(whole, whole, whole)).toEqual([])
    expect(found(whole, whole, whole, whole)).toEqual([expect.stringContaining('a telephone has room for three cuts')])
  })
})

describe('a map whose widths measure something', () => {
  const KEY = 'key: { title: Oil by width, rest: other ways, at: [20.5, 50.5] }\n'
  const share = (value: number) => `    share: { value: ${value}, words: by pipeline, at: [38, 52] }\n`
  const wide = (key: string, value: number) => mapOf(TEXT.replace('states:', `${key}states:`) + share(value))
  const found = (key: string, value: number) => readMap(wide(key, value), ACTORS).problems.map(({ message }) => message)
  const drawn = async (figure: Figure) => {
    const options = { root: emptyProject(), actors: ACTORS, files: [], session }
    const { drawings, problems } = await drawFigures([figure], options)
    expect(problems).toEqual([])
    return { svg: drawings[0]?.svg ?? '' }
  }

  it.each([
    [KEY, 0.8],
    [KEY.replace(' rest: other ways,', ''), 1],
  ])('has a key that explains them: %s', (key, value) => expect(found(key, value)).toEqual([]))

  it('has no key without a width', () => {
    const { problems } = readMap(mapOf(TEXT.replace('states:', `${KEY}states:`)), ACTORS)
    expect(problems).toMatchObject([
      { rule: 'map-share', message: 'The key explains widths, and no route has a share.' },
    ])
    expect(found('', 0.8)).toEqual([])
  })

  it.each([
    [0, 'a share is more than 0'],
    [1.01, 'a share is 1 at most'],
  ])('has no share of %s', (value, said) => {
    expect(found(KEY, value)).toEqual([expect.stringContaining(said)])
  })

  it('says what the rest is, and is no more than a whole', () => {
    const bare = KEY.replace(' rest: other ways,', '')
    expect(found(bare, 0.8)).toEqual(['The key does not say what the other 20 per cent are.'])
    const twice = wide(KEY, 0.8)
    const both = mapOf(twice.text.replace('    step: 1\n', `${share(0.3)}    step: 1\n`))
    expect(readMap(both, ACTORS).problems).toMatchObject([{ message: 'The shares add to 110 per cent.' }])
  })

  it('draws the line as wide as its share, with its per cent and its key', async () => {
    const { svg } = await drawn(wide(KEY, 0.8))
    expect(svg).toMatch(/<path (?=[^>]*class="stroke")(?=[^>]*stroke-width="16")/)
    expect(svg).toMatch(/<rect (?=[^>]*height="16")(?=[^>]*class="bar actor--rail")/)
    for (const words of ['80%', 'Oil by width', 'by pipeline', 'other ways']) expect(svg).toContain(`>${words}</text>`)
    expect(svg.match(/>by pipeline</g)).toHaveLength(1)
  }, 120_000)

  it('has the words of a share below its figure where no key has them, and says that the figure is no exact one', async () => {
    const { svg } = await drawn(
      mapOf(
        wide('', 0.8).text.replace('words: by', 'about: true, words: by').replace('at: [38, 52]', 'at: [52, 53.5]'),
      ),
    )
    expect(svg).toContain('>~80%</text>')
    expect(svg).toContain('>by pipeline</text>')
    expect(svg).not.toContain('class="bar')
  }, 120_000)
})

describe('the sheet', () => {
  const fields = fieldsOf(TEXT)
  const { projection, height } = sheetOf(fields)

  it('has a scale that is true from west to east where it stands', () => {
    const sheet = sheetOf(fields)
    for (const point of [
      [1000, 300],
      [200, 80],
    ] as const) {
      const { px, latitude } = scaleAt(sheet, point)
      const east = sheet.projection.invert?.([...point])?.[0] ?? 0
      const [a, b]: [number, number][] = [
        [east, latitude],
        [east + 0.2, latitude],
      ]
      const [from, to] = [
        pointOf(sheet.projection, a as [number, number]),
        pointOf(sheet.projection, b as [number, number]),
      ]
      const kilometres = geoDistance(a as [number, number], b as [number, number]) * 6371.0088
      expect(Math.hypot(to[0] - from[0], to[1] - from[1]) / kilometres).toBeCloseTo(px, 4)
    }
    expect(scaleAt(sheet, [1000, 300]).px).not.toBeCloseTo(scaleAt(sheet, [200, 80]).px, 3)
  })

  it('is the frame: its sides through the middle are the edges', () => {
    const [west, south, east, north] = fields.frame
    const [x, y] = [(west + east) / 2, (south + north) / 2]
    expect(pointOf(projection, [west, y])[0]).toBeCloseTo(0)
    expect(pointOf(projection, [east, y])[0]).toBeCloseTo(WIDTH)
    expect(pointOf(projection, [x, north])[1]).toBeCloseTo(0)
    expect(pointOf(projection, [x, south])[1]).toBeCloseTo(height, -1)
  })

  /** px for each radian of the globe between two near points. */
  const scale = (a: [number, number], b: [number, number]) => {
    const [from, to] = [pointOf(projection, a), pointOf(projection, b)]
    return Math.hypot(to[0] - from[0], to[1] - from[1]) / geoDistance(a, b)
  }

  it('is true along meridians and along the two parallels, upright on its middle meridian', () => {
    const along = scale([60, 45], [60, 46])
    expect(scale([20, 50], [20, 51])).toBeCloseTo(along, 3)
    expect(scale([80, 47], [80.01, 47]) / along).toBeCloseTo(1, 4)
    expect(scale([80, 15], [80.01, 15]) / along).toBeCloseTo(1, 4)
    expect(scale([80, 31], [80.01, 31]) / along).toBeLessThan(0.99)
    expect(pointOf(projection, [54, 40])[0]).toBeCloseTo(pointOf(projection, [54, 55])[0])
  })
})

describe('the drawing', () => {
  let drawing: Drawing
  beforeAll(async () => {
    drawing = await drawn()
  }, 120_000)

  it('fits the slide, its smallest label at 18 px, and weighs no more than 12 kB', () => {
    expect(drawing.width).toBe(1152)
    expect(drawing.smallestText).toBe(18)
    expect(gzipSync(drawing.svg).length).toBeLessThan(12_000)
  })

  it('is the same, byte for byte, when it is drawn again', async () => {
    expect((await drawn()).svg).toBe(drawing.svg)
  }, 120_000)

  it('has its colours by their roles only, and nothing that needs a name or a policy', () => {
    const colours = [...drawing.svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(colours.filter((colour) => colour !== 'none' && !/^var\(--figure-[a-z]+\)$/.test(colour))).toEqual([])
    expect(drawing.svg).not.toMatch(/style=|<style|<clipPath|<filter|<image|foreignObject|url\(|paint-order/)
    expect([...drawing.svg.matchAll(/ id="/g)]).toHaveLength(2)
  })

  it('says what it shows in words that are text: states first, then waters, places, routes, and its own source', () => {
    const words = [...drawing.svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((m) => m[1]?.replace(/<[^>]*>/g, ''))
    expect(words).toEqual([
      ...['Kazakhstan · KZ', 'Uzbekistan', 'Russia · RU', 'Black', 'Sea', 'Aktau', 'Baku', 'Poti'],
      ...['By land and sea', 'Oil pipeline', '500\u2009km at 34°\u2009N'],
      `${CREDITS} borders shown are no endorsement; lines are smoothed.`,
    ])
  })

  it('gives states and routes their actors, and a route with its words one step', () => {
    expect([...drawing.svg.matchAll(/class="land (actor--\w+)/g)].map((match) => match[1])).toEqual([
      'actor--towns',
      'actor--har',
    ])
    expect([...drawing.svg.matchAll(/class="edge measured ([\w -]+)"/g)].map((match) => match[1])).toEqual([
      'actor--har step1',
      'actor--rail step2',
    ])
    for (const step of ['step1', 'step2']) {
      expect([...drawing.svg.matchAll(new RegExp(`class="[^"]*\\b${step}\\b`, 'g'))]).toHaveLength(3)
    }
  })

  it('breaks the line of a route where it goes by sea', () => {
    const [, sea = ''] = /<path (?=[^>]*class="sea)(?=[^>]*stroke-dasharray)[^>]* d="([^"]*)"/.exec(drawing.svg) ?? []
    const [, land = ''] = /<path (?=[^>]*class="stroke)[^>]* d="([^"]*)"/.exec(drawing.svg) ?? []
    expect(sea.match(/m/gi)).toHaveLength(2)
    expect(land.match(/m/gi)).toHaveLength(2)
  })
})

it('land is one piece: no border is drawn between states that a map does not name, disputed ones among them', () => {
  const { projection, height } = sheetOf(fieldsOf(TEXT))
  const points = foreignBorders(projection, height)
  expect(points.length).toBeGreaterThan(300)
  const lines = linesOf(groundOf(projection))
  expect(points.filter((point) => lines.some(([a, b]) => distance(point, a, b) < 1))).toEqual([])
})

type Point = readonly [x: number, y: number]

/** Points of the sheet on borders between states that the map does not name, well away from coasts. */
function foreignBorders(projection: GeoProjection, height: number): Point[] {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>
  }>
  const { countries } = atlas.objects
  const pointsOf = (wanted: (a: unknown, b: unknown) => boolean) =>
    mesh(atlas, countries, wanted)
      .coordinates.flat()
      .map((point) => pointOf(projection, point))
      .filter(([x, y]) => x > 12 && x < WIDTH - 12 && y > 12 && y < height - 12)
  const coasts = pointsOf((a, b) => a === b)
  const named = (each: unknown) => {
    const { properties } = each as { properties: { name: string } }
    return ['Kazakhstan', 'Uzbekistan'].includes(properties.name)
  }
  const foreign = pointsOf((a, b) => a !== b && !named(a) && !named(b))
  return foreign.filter(([x, y]) => coasts.every(([cx, cy]) => Math.hypot(cx - x, cy - y) > 12))
}

/** The lines of a path of absolute `M`, `L` and `Z`. */
function linesOf(path: string): [Point, Point][] {
  return path.split('M').flatMap((ring) => {
    const points = ring
      .split(/[LZ]/)
      .filter(Boolean)
      .map((pair) => pair.split(',').map(Number) as unknown as Point)
    return points.map((point, index): [Point, Point] => [points.at(index - 1) as Point, point])
  })
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(ax + along * dx - x, ay + along * dy - y)
}

describe('a place that was struck', () => {
  const text = TEXT.replace(
    /^( {2}- \{ name: Aktau.*?) \}$/m,
    '$1, struck: { words: a storm, at: [52, 54], step: 1 } }',
  )

  it('has a burst and its words, which come with a press', async () => {
    expect(text).not.toBe(TEXT)
    const { drawings, problems } = await drawFigures([mapOf(text)], {
      root: emptyProject(),
      actors: ACTORS,
      files: [],
      session,
    })
    expect(problems).toEqual([])
    expect(drawings[0]?.svg).toMatch(/<g class="place step\d"><path [^>]*fill="var\(--figure-mark\)"/)
    expect(drawings[0]?.svg).toContain('>a storm<')
  })

  it('counts its press among the others', () => {
    expect(
      readMap(mapOf(text.replace('at: [52, 54], step: 1', 'at: [52, 54], step: 5')), ACTORS).problems,
    ).toMatchObject([{ rule: 'map-step' }])
  })
})
