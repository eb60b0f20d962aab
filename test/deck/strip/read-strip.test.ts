/** A strip's fence and data as the drawing gets them, and what is not complained about. */
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/deck/model'
import { readStrip } from '../../../src/deck/strip/read-strip'

const FENCE = `title: Ships
description: Ships come and go.
data: ships.csv
window: { from: 2025-06-02, until: 2025-06-30 }
ruler: { from: 2025-05, until: 2025-09 }
lanes: [North pier, { name: South pier, note: for repairs }]
ways:
  - { name: Aurora, actor: har }
`

const HEAD = 'date,until,lane,partner,actor,way,label,side,mark,step,source'
const DATA = `${HEAD}
2025-06-09,2025-06-11,South pier,,har,Aurora,"is
repaired",,,1,R2
2025-06-02,,North pier,,har,Aurora,arrives,,ring,,R2 R1
2025-08-01,,,,rail,,first train,,,3,R2
2025-06-30,,North pier,South pier,,,both piers close,lower left,,2,R2
2025-06-05,,North pier,,,,repairs,,,2,R2
`

function read(fence = FENCE, data = DATA, lang = 'en') {
  const figure: Figure = { kind: 'strip', text: fence, span: { file: 'a.md', start: 0, end: fence.length + 12 } }
  const files = [
    { path: 'a.md', text: `\`\`\`strip\n${fence}\`\`\`` },
    { path: 'assets/data/ships.csv', text: data },
  ]
  const known = { references: ['R1', 'R2'], actors: ['har', 'rail'], profile: 'talk' as const, lang }
  return readStrip(figure, files, known)
}

describe('a strip', () => {
  it('has its dates in the order of time, each with its lane, its step and its sources', () => {
    const { strip, problems } = read(FENCE, DATA)
    expect(problems).toEqual([])
    expect(strip?.events.map(({ when, lane, step, label }) => [when, lane, step, ...label])).toEqual([
      ['2 Jun', 0, 0, 'arrives'],
      ['5 Jun', 0, 2, 'repairs'],
      ['9\u201311 Jun', 1, 1, 'is', 'repaired'],
      ['30 Jun', 0, 2, 'both piers close'],
      ['1 Aug', undefined, 3, 'first train'],
    ])
    expect(strip?.events[0]).toMatchObject({ ring: true, sources: ['R2', 'R1'], way: 'Aurora' })
    expect(strip?.events[3]).toMatchObject({ partner: 1, side: 'lower left' })
  })

  it('counts the steps of its slide from one, after what earlier slides have shown', () => {
    const { strip } = read(`${FENCE}show: 2-2\n`, DATA)
    const told = strip?.events.map(({ when, step, past, later }) => ({ when, step, past, later }))
    expect(told).toEqual([
      { when: '2 Jun', step: 0, past: true, later: false },
      { when: '5 Jun', step: 1, past: false, later: false },
      { when: '9\u201311 Jun', step: 0, past: true, later: false },
      { when: '30 Jun', step: 1, past: false, later: false },
    ])
  })

  it('keeps the place of what later slides show in the same days, and forgets what is outside of them', () => {
    const { strip } = read(`${FENCE}show: 1\n`, DATA)
    expect(strip?.events.map(({ when, later }) => [when, later])).toEqual([
      ['2 Jun', false],
      ['5 Jun', true],
      ['9\u201311 Jun', false],
      ['30 Jun', true],
    ])
  })

  it('stands on a lane, which has to be one of its own', () => {
    expect(read(`${FENCE}base: South pier\n`, DATA).strip?.base).toBe(1)
    const { problems } = read(`${FENCE}base: South peer\n`, DATA)
    expect(problems).toMatchObject([{ rule: 'strip-lane', hint: expect.stringContaining('South pier') }])
  })

  it('leaves what stood from the start to the slides before, once it goes on', () => {
    const later = FENCE.replace('2025-06-02', '2025-06-04').replace(/ruler.*\n/, '')
    const data = DATA.replace(/2025-08-01.*\n/, '')
    const { strip, problems } = read(`${later}show: 2\n`, data)
    expect(problems).toEqual([])
    expect(strip?.events.map(({ when }) => when)).not.toContain('2 Jun')
    expect(read(`${later}show: 1-2\n`, data).problems).toMatchObject([{ rule: 'strip-outside' }])
  })

  it('shares its file with a strip of other days and other lanes', () => {
    const fence = FENCE.replace(/ruler.*\n/, '')
    const more = `${DATA}2025-07-20,,East pier,,,Aurora,is sold,,,3,R1\n2025-05-01,,West pier,,,Aurora,sails,,,1,R1\n`
    const { strip, problems } = read(`${fence}show: 2\n`, more.replace(/2025-08-01.*\n/, ''))
    expect(problems).toEqual([])
    expect(strip?.events.map(({ when }) => when)).toEqual(['2 Jun', '5 Jun', '9\u201311 Jun', '30 Jun'])
    const here = read(`${fence}show: 2\n`, more.replace('2025-05-01', '2025-06-03').replace(/2025-08-01.*\n/, ''))
    expect(here.problems).toMatchObject([{ rule: 'strip-lane' }])
    const own = read(`${fence}show: 1-2\n`, more.replace(/2025-08-01.*\n/, ''))
    expect(own.problems).toMatchObject([{ rule: 'strip-outside' }])
  })

  it('says dates in the language of the deck', () => {
    expect(read(FENCE, DATA, 'de').strip?.events[0]?.when).toBe('2. Juni')
    expect(read(FENCE, DATA, 'ru').strip?.ruler?.ticks[0]?.words).toMatch(/^май 2025/)
  })

  it('names days where something is, months, or years, by how long it is', () => {
    expect(read(FENCE, DATA).strip).toMatchObject({
      unit: 'day',
      ticks: [{ words: '2 Jun' }, { words: '5 Jun' }, {}, {}],
    })
    const week = FENCE.replace('until: 2025-06-30', 'until: 2025-06-08')
    expect(read(week).strip?.ticks.map(({ words }) => words)).toEqual([2, 3, 4, 5, 6, 7, 8].map((day) => `${day} Jun`))
    const wide = FENCE.replace('{ from: 2025-06-02, until: 2025-06-30 }', '{ from: 2025-05, until: 2025-09 }')
    const months = read(
      wide,
      `${HEAD}\n2025-06,,North pier,,,Aurora,built,,,,R1\n2025-06-02,,South pier,,,Aurora,sold,,,,R1\n`,
    )
    expect(months.problems).toEqual([])
    expect(months.strip?.events[0]).toMatchObject({ open: true, when: 'Jun 2025' })
    expect(months.strip?.ticks.map(({ words }) => words)).toEqual(['May 2025', 'Jun', 'Jul', 'Aug', 'Sep'])
    const years = FENCE.replace(/window.*\nruler.*\n/, 'window: { from: 2020, until: 2025 }\n')
    const whole = read(
      years,
      `${HEAD}\n2021,,North pier,,,Aurora,built,,,,R1\n2025-06-02,,South pier,,,Aurora,sold,,,,R1\n`,
    )
    expect(whole.problems).toEqual([])
    expect(whole.strip).toMatchObject({
      unit: 'year',
      events: [
        { open: true, when: '2021' },
        { open: false, when: '2 Jun 2025' },
      ],
    })
  })

  it('complains about a month that reaches beyond its days, and about what ends before it began', () => {
    expect(read(FENCE.replace(/ruler.*\n/, ''), DATA.replace('2025-08-01', '2025-06')).problems).toMatchObject([
      { rule: 'strip-outside' },
    ])
    const back = read(FENCE, DATA.replace('2025-06-09,2025-06-11', '2025-06-09,2025-06-01'))
    expect(back.problems).toMatchObject([{ rule: 'data-date', message: 'It would end before it began.' }])
  })

  it('shows of what lasts the days that are opened, and tells the whole to who reads the table', () => {
    const lasting = `${HEAD}\n2025-01-02,2025-06-10,North pier,,,Aurora,repairs,,,,R1\n2025-06-05,2025-12-24,South pier,,,Aurora,idle,,,,R1\n`
    const { strip, problems } = read(FENCE.replace(/ruler.*\n/, ''), lasting)
    expect(problems).toEqual([])
    expect(strip?.events.map(({ from, until, when, dates }) => [until - from, when, dates])).toEqual([
      [9, '', '2 Jan\u201310 Jun'],
      [26, '5 Jun', '5 Jun\u201324 Dec'],
    ])
  })

  it('complains about a bad cell at its place', () => {
    const bad = DATA.replace('lower left', 'below').replace(',ring,', ',circle,').replace(',,,1,R2', ',,,one,R9')
    expect(
      read(FENCE, bad)
        .problems.map(({ rule }) => rule)
        .sort(),
    ).toEqual(['data-number', 'data-source', 'data-word', 'data-word'])
  })
})
