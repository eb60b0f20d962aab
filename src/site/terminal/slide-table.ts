/** What a build made, slide by slide. */
import type { Deck } from '../../deck/model'
import { paceOf } from '../../deck/time/pace'
import { expandReferences } from '../../pages/references/paginate'
import { clockTime } from '../../talk/clock-time'
import { columns } from './columns'

/** So many characters of a headline, and of a section's title, tell which it is. */
const HEADLINE = 56
const SECTION = 24

const HEAD = ['', 'slide', 'part', 'time', 'figures']

/** Number, headline, section, planned time and figures of each slide, and their sums. */
export function slideTable(source: Deck): string {
  const deck = expandReferences(source)
  const minutes = new Map(paceOf(source).map((pace) => [pace.id, pace.minutes]))
  const slides = deck.sections.flatMap((section) => section.slides.map((slide) => ({ section, slide })))
  const rows = slides.map(({ section, slide }, index) => [
    String(index + 1),
    shortened(slide.headlineText, HEADLINE),
    shortened([section.label, section.title].filter(Boolean).join(' '), SECTION),
    planned(minutes.get(slide.id) ?? 0),
    slide.figures.length > 0 ? String(slide.figures.length) : '',
  ])
  const total = [...minutes.values()].reduce((sum, each) => sum + each, 0)
  const figures = slides.reduce((sum, { slide }) => sum + slide.figures.length, 0)
  return columns([HEAD, ...rows, ['', 'together', '', planned(total), String(figures)]], [1, 2])
}

const planned = (minutes: number) => (minutes > 0 ? clockTime(minutes * 60_000) : '')

const shortened = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text)
