/** Units, drawn for real: sheets and dots, how states look, what is counted, and what comes with which press. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import { drawFigures } from '../../../src/figures/draw'
import { ACTORS } from '../../fixtures/actors'
import { emptyProject, fences } from '../fences'
import { session } from '../session'

const SHEETS = `\`\`\`units
title: Permits
description: Two permits have two names, one has one, one has none.
data: permits.csv
mark: sheet
groups:
  - { name: shared, note: two names each, stack: true }
  - { name: alone, step: 1 }
legend: { no: nobody signs }
\`\`\`
`

const PERMITS = `group,label,words,state,parties,source
shared,for the crane,by day,full,har; rail,R2
shared,for the light,,full,har; rail,R2
alone,for the gate,on some days,part,har: Master,R2
alone,for the sea,,no,,R2
`

const DOTS = `\`\`\`units
title: Boats
description: Twelve boats are sound, three are in repair, and seven are lost.
data: boats.csv
groups: [afloat, lost]
\`\`\`
`

const BOATS = `group,label,state,count,parties,source
afloat,sound,full,12,har,R2
afloat,in repair,part,3,,R2
lost,lost,no,7,,R2
`

const THINGS = `\`\`\`units
title: Goods
description: Fourteen planes and a pipe go to the government.
data: goods.csv
mark: thing
to: gov
groups: [North, { name: South, step: 1 }]
legend: { no: nothing seen }
\`\`\`
`

const GOODS = `group,label,words,state,thing,count,parties,source
North,14 planes,an intent,part,plane,14,har,R2
North,a loan,,full,,,har,R2
South,a pipe,laid,full,pipe,,rail,R2
`

let sheets: Drawing
let dots: Drawing
let things: Drawing

beforeAll(async () => {
  const { file, figures } = fences('slides/a.md', `${SHEETS}\n${DOTS}\n${THINGS}`, [
    { path: 'assets/data/permits.csv', text: PERMITS },
    { path: 'assets/data/boats.csv', text: BOATS },
    { path: 'assets/data/goods.csv', text: GOODS },
  ])
  const { drawings, problems } = await drawFigures(figures, {
    ...{ root: emptyProject(), actors: ACTORS, files: [file], session },
  })
  expect(problems).toEqual([])
  ;[sheets, dots, things] = drawings as [Drawing, Drawing, Drawing]
}, 120_000)

const drawnAlone = async (fence: string, data: { path: string; text: string }) => {
  const { file, figures } = fences('slides/a.md', fence, [data])
  const { drawings, problems } = await drawFigures(figures, {
    ...{ root: emptyProject(), actors: ACTORS, files: [file], session },
  })
  expect(problems).toEqual([])
  return drawings[0] as Drawing
}

const counted = ({ svg }: { svg: string }, size: number) =>
  [...svg.matchAll(new RegExp(`<text [^>]*font-size="${size}"[^>]*>(\\d+)<`, 'g'))].map((match) => match[1])

describe('units as sheets', () => {
  it('are one sheet each, with a dashed edge and no paper where nobody stands for it', () => {
    const papers = [...sheets.svg.matchAll(/<rect [^>]*>/g)].map(([rect]) => rect)
    expect(papers.map((rect) => [rect.includes('dasharray'), rect.includes('fill="none"')])).toEqual([
      [false, false],
      [false, false],
      [true, false],
      [true, true],
    ])
    expect(sheets.svg).toContain('nobody signs')
  })

  it('have a sign and a name for each party, once for all that lie on each other', () => {
    expect(sheets.svg.match(/class="mark actor--har"/g)).toHaveLength(2)
    expect(sheets.svg.match(/class="mark actor--rail"/g)).toHaveLength(1)
    expect(sheets.svg.match(/>Master</g)).toHaveLength(1)
  })

  it('are as many as their number says, and come with the press of their group', () => {
    expect(counted(sheets, 64)).toEqual(['2', '2'])
    expect(sheets.svg).toMatch(/class="step1"[^>]*>(?:(?!for the crane).)*for the gate/s)
  })
})

describe('sheets of a hub', () => {
  const HUB = SHEETS.replace('mark: sheet', 'mark: sheet\nhub: har')
  const PAIRS = PERMITS.replace('part,har: Master', 'part,har; gov').replace('no,,', 'full,towns: Shorepool; har,')
  const drawn = () => drawnAlone(HUB, { path: 'assets/data/permits.csv', text: PAIRS })
  const linesOf = (svg: string) => [...svg.matchAll(/<g class="edge actor--har"[^>]*><(?:line|path) [^>]*>/g)]

  it('are one on each line from it to another, which comes with the press, and each name is there once', async () => {
    const { svg } = await drawn()
    expect(linesOf(svg)).toHaveLength(2)
    expect(svg).toMatch(/class="step1".*class="edge actor--har"/s)
    for (const name of ['Harbour', 'Government', 'Shorepool']) expect(svg.split(`>${name}<`)).toHaveLength(2)
    expect(svg).not.toContain('>for the gate<')
  })

  it('are dashed where they are there in part', async () => {
    const { svg } = await drawn()
    expect(svg.match(/<rect [^>]*stroke-dasharray/g)).toHaveLength(1)
  })

  it('have a sign for each party around the table of a pile, and say what lies in it', async () => {
    const { svg } = await drawn()
    expect(svg.match(/class="mark actor--har"/g)).toHaveLength(2)
    expect(svg.match(/class="mark actor--rail"/g)).toHaveLength(1)
    expect(svg).toContain('>for the crane<')
    expect(svg).toContain('>for the light<')
  })

  it('have the same lines and names on a phone, in letters that can be read there', async () => {
    const { portrait } = await drawn()
    expect(linesOf(portrait?.svg ?? '')).toHaveLength(2)
    expect(portrait?.svg).toContain('>Shorepool<')
    expect(portrait?.width).toBeLessThanOrEqual(358)
    expect(portrait?.smallestText).toBeGreaterThanOrEqual(11)
  })
})

describe('units as locks', () => {
  it('are shut, with a keyhole, a key and its holders, or red with the reason', async () => {
    const fence = SHEETS.replace('mark: sheet', 'mark: sheet\nmiddle: locks').replace(', stack: true', '')
    const { svg } = await drawnAlone(fence, { path: 'assets/data/permits.csv', text: PERMITS })
    const bodies = [...svg.matchAll(/<rect [^>]*fill="var\(--figure-(ink|mark)\)"/g)].map((match) => match[1])
    expect(bodies).toEqual(['ink', 'ink', 'ink', 'mark'])
    expect(svg.match(/<path [^>]*stroke="var\(--figure-accent\)"/g)).toHaveLength(3)
    expect(svg.match(/<path [^>]*fill="var\(--figure-paper\)"/g)).toHaveLength(3)
    expect(svg.match(/>Master</g)).toHaveLength(1)
  })
})

describe('things that go to nobody', () => {
  const alone = () => {
    const goods = GOODS.replace('North,a loan,,full,,,har,R2\n', '').replace('14,har', ',har')
    const legend = 'legend: { part: intended, full: done }'
    const fence = THINGS.replace('to: gov\n', '').replace(/legend: .*/, legend)
    return drawnAlone(fence, { path: 'assets/data/goods.csv', text: goods })
  }

  it('are large, dashed where they are there in part, with a key of the two looks and no arrow', async () => {
    const { svg } = await alone()
    expect(svg.match(/<path [^>]*stroke-dasharray/g)).toHaveLength(1)
    expect(svg.match(/<rect [^>]*>/g)?.map((rect) => rect.includes('dasharray'))).toEqual([true, false])
    expect(svg).toContain('>intended<')
    expect(svg).not.toMatch(/<line /)
  })

  it('stand two beside each other on a phone', async () => {
    const { portrait } = await alone()
    expect(portrait?.svg).toContain('>14 planes<')
    expect(portrait?.svg).toContain('>done<')
  })
})

describe('units as dots', () => {
  it('are marks of one size, full, half and hollow, an actor’s in its form', () => {
    expect(counted(dots, 64)).toEqual(['15', '7'])
    const afloat = dots.svg.match(/class="mark actor--har"/g)
    expect(afloat).toHaveLength(12 + 1)
    const radii = [
      ...dots.svg.matchAll(/<circle [^>]*\br="([\d.]+)"[^>]*fill="none"|<circle [^>]*fill="none"[^>]*\br="([\d.]+)"/g),
    ]
    expect(radii).toHaveLength(3 + 1 + 7)
  })

  it('say what they are where a group has more than one sort', () => {
    expect(dots.svg).toContain('12 sound')
    expect(dots.svg).toContain('3 in repair')
    expect(dots.svg).not.toContain('7 lost')
  })
})

describe('units as things', () => {
  it('are as many as there are, outlined where they are there in part, over whom they go to', () => {
    const outlines = things.svg.match(/<path [^>]*stroke="var\(--figure-accent\)"/g)
    expect(outlines).toHaveLength(14)
    expect(things.svg.match(/<path [^>]*fill="var\(--figure-accent\)"/g)).toHaveLength(1)
    expect(things.svg).toMatch(/node actor--gov[^>]*>.*Government/s)
  })

  it('have an arrow to it, one back where something came, and words where nothing did', () => {
    expect(things.svg.match(/<line /g)).toHaveLength(3)
    expect(things.svg.match(/<line [^>]*dasharray/g)).toHaveLength(1)
    expect(things.svg).toContain('nothing seen')
    expect(things.svg).toMatch(/step1[^>]*>(?:(?!14 planes).)*a pipe/s)
  })
})

describe('units of all kinds', () => {
  it('fit their slide, and a phone with all of their words', () => {
    for (const drawing of [sheets, dots, things]) {
      expect(drawing.width).toBeLessThanOrEqual(1152)
      expect(drawing.height).toBeLessThanOrEqual(464)
      expect(drawing.smallestText).toBeGreaterThanOrEqual(18)
      expect(drawing.portrait?.width).toBeLessThanOrEqual(358)
      expect(drawing.portrait?.smallestText).toBeGreaterThanOrEqual(11)
    }
    for (const text of ['for the crane', 'for the light', 'Railway', 'Master', 'nobody signs']) {
      expect(sheets.portrait?.svg).toContain(text)
    }
    expect(dots.portrait?.svg).toContain('3 in repair')
  })
})
