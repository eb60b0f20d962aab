/** What a first visit weighs, by kind. */
import { gzipSync } from 'node:zlib'
import { BUDGETS } from '../site/hosting/weight-budget'
import { median, type Row } from './bench'
import type { Visit } from './visit/visit'

const SLIDE_END = '</section>'

/** What a first visit to this deck is to weigh; a build refuses it a little later. */
const FIRST_VISIT = 150_000

/** Rows of medians over visits to the deck, whose page this is. */
export function measureBytes(page: string, visits: readonly Visit[]): Row[] {
  const kinds = [...new Set(visits.flatMap(({ bytes }) => Object.keys(bytes)))].sort()
  const row = (what: string, value: (visit: Visit) => number): Row => {
    return { what, unit: 'kB', deck: median(visits.map(value)) }
  }
  const total = ({ bytes }: Visit) => Object.values(bytes).reduce((sum, each) => sum + each, 0)
  return [
    ...kinds.map((kind) => row(`first visit, ${kind}`, ({ bytes }) => bytes[kind] ?? 0)),
    { ...row('first visit', total), limit: FIRST_VISIT },
    { ...row('script to present', ({ presenting }) => presenting), limit: BUDGETS.script },
    {
      what: 'page as far as the first paint needs it',
      unit: 'kB',
      deck: neededToPaint(page),
      limit: BUDGETS.firstSlide,
    },
    row('page that is there by the first paint', ({ beforePaint }) => beforePaint),
  ]
}

/** The page to the end of its first slide; nothing else holds up the paint. */
function neededToPaint(page: string): number {
  return gzipSync(page.slice(0, page.indexOf(SLIDE_END) + SLIDE_END.length), { level: 9 }).length
}
