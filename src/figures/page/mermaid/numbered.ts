/** Kinds of diagram whose parts have no names: they are counted from 1, in the order of the text. */
import { type Database, type DiagramPart, diagramPart } from './part'

/** Periods of a timeline with their events (`2`, `2.1`), points of a quadrant chart, slices of a pie. */
export function numberedParts(svg: SVGSVGElement, type: string, database: Database): DiagramPart[] {
  if (type === 'timeline') return periods(svg)
  if (type === 'quadrantChart') return points(svg)
  return type === 'pie' ? slices(svg, database) : []
}

/** In the drawing a period's name, its stem and its events follow each other; a section's name comes before them. */
function periods(svg: SVGSVGElement): DiagramPart[] {
  const parts: DiagramPart[] = []
  const sections: DiagramPart[] = []
  let period: DiagramPart | undefined
  let events = 0
  for (const element of svg.querySelectorAll('svg > g')) {
    if (element.matches('.taskWrapper')) {
      period = diagramPart(String(parts.filter(({ name }) => !name.includes('.')).length + 1), [element])
      events = 0
      parts.push(period)
      sections.at(-1)?.holds.push(period)
    } else if (element.matches('.eventWrapper') && period) {
      events += 1
      parts.push(diagramPart(`${period.name}.${events}`, [element], { ends: [period] }))
    } else if (element.matches('.lineWrapper') && period && element.querySelector('[stroke-dasharray]')) {
      period.elements.push(element)
    } else if (element.querySelector(':scope > .timeline-node')) {
      sections.push(diagramPart('', [element]))
    }
  }
  return [...parts, ...sections]
}

/** Mermaid draws the last point first. */
function points(svg: SVGSVGElement): DiagramPart[] {
  const drawn = [...svg.querySelectorAll('.data-point')].reverse()
  return drawn.map((element, index) => diagramPart(String(index + 1), [element]))
}

/** A slice with its share and its line of the legend. Mermaid leaves out slices under one per cent, not their legend. */
function slices(svg: SVGSVGElement, { getSections }: Database): DiagramPart[] {
  const values = [...((getSections?.() ?? new Map()) as Map<string, number>).values()]
  const total = values.reduce((sum, value) => sum + value, 0)
  const [circles, shares, legend] = ['.pieCircle', '.slice', '.legend'].map((part) => [...svg.querySelectorAll(part)])
  let drawn = 0
  return values.map((value, index) => {
    const own = (value / total) * 100 >= 1 ? [circles?.[drawn], shares?.[drawn++]] : []
    return diagramPart(String(index + 1), [...own, legend?.[index]])
  })
}
