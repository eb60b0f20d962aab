/** Whether slides cite what there is, and whether what there is is cited. */
import { walk } from '../markdown/locate'
import { type CiteToken, dataSources, isUnread, type Slide, type Span } from '../model'
import { errorAt, nearest, type Problem } from '../problem'
import type { References } from './references'

/** Reports `citation-unknown` and `reference-uncited`. */
export function checkCitations(slides: readonly Slide[], references: References | undefined): Problem[] {
  if (references && references.byId.size === 0) return []
  const known = [...(references?.byId.keys() ?? [])]
  const citations = slides.flatMap((slide) => citationsOf(slide).map((token) => ({ slide, token })))
  const unknown = citations.flatMap(({ slide, token }) => {
    const ids = token.ids.filter((id) => !known.includes(id))
    return ids.map((id) => citationUnknown(slide, token, id, known))
  })
  const cited = new Set([...citations.flatMap(({ token }) => token.ids), ...slides.flatMap(sourcesOfData)])
  // Data that could not be read may cite any of them.
  const unread = slides.some((slide) => slide.figures.some(isUnread))
  const uncited = [...(unread ? [] : (references?.places ?? []))].filter(([id]) => !cited.has(id))
  return [...unknown, ...uncited.map(([id, span]) => referenceUncited(id, span))]
}

const sourcesOfData = (slide: Slide) => slide.figures.flatMap((figure) => dataSources(figure).all)

/** All citations of a slide, those in its notes included. */
function citationsOf(slide: Slide): CiteToken[] {
  const tokens = walk([...slide.headline, ...slide.body, ...slide.inWords, ...slide.handout, ...slide.notes])
  return [...tokens].filter((token) => token.type === 'cite')
}

function referenceUncited(id: string, span: Span): Problem {
  const message = `No slide cites "${id}", so nobody would find it in the list.`
  return errorAt(span, { rule: 'reference-uncited', message, hint: 'Cite it, or delete the entry.' })
}

function citationUnknown(slide: Slide, token: CiteToken, id: string, known: string[]): Problem {
  const near = nearest(id, known)
  return {
    rule: 'citation-unknown',
    severity: 'error',
    file: token.file ?? slide.span.file,
    offset: token.offset ?? -1,
    length: token.raw.length,
    message: `The citation "@${id}" has no entry in references.json.`,
    hint: `${near ? `Did you mean "@${near}"? ` : ''}Add the source to references.json, or correct the id.`,
  }
}
