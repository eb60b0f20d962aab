/** Ids that comments give elements, `<!-- .element: id="x" -->`: links lead to them, and each is on the page once. */
import { walk } from '../markdown/locate'
import type { DeckToken, Optioned, Slide } from '../model'
import { errorAt, type Problem } from '../problem'
import { isSlug } from './slug'
import type { TakenBy } from './taken'

interface ElementId {
  id: string
  slide: Slide
  token: DeckToken
}

/** Those of what is shown. */
export const elementIds = (slide: Slide): ElementId[] =>
  idsIn(slide, [...slide.headline, ...slide.body, ...slide.handout])

const idsIn = (slide: Slide, tokens: readonly DeckToken[]): ElementId[] =>
  walk(tokens).flatMap((token) =>
    optionedIn(token).flatMap(({ attributes: { id } = {} }) => (id === undefined ? [] : [{ id, slide, token }])),
  )

/** A token, and of a table its rows and cells. */
const optionedIn = (token: DeckToken): Optioned[] =>
  token.type === 'table' ? [token, ...(token.rowOptions ?? []), ...token.header, ...token.rows.flat()] : [token]

/** Reports `element-id`: what is no address, or is somebody else's. The slides have their addresses. */
export function checkElementIds(slides: readonly Slide[], taken: TakenBy): Problem[] {
  const owners = new Map(
    slides.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, `the slide "${id}"`])),
  )
  return slides.flatMap((slide) =>
    idsIn(slide, [...slide.headline, ...slide.body, ...slide.inWords, ...slide.handout, ...slide.notes]).flatMap(
      ({ id, token }): Problem[] => {
        const owner = isSlug(id) ? (owners.get(id) ?? taken(id)) : undefined
        owners.set(id, owner ?? 'another element')
        if (owner) return [at(slide, token, `"${id}" is the name of ${owner}, so a link could not lead here.`)]
        return isSlug(id) ? [] : [at(slide, token, `"${id}" is no name that an address can have.`)]
      },
    ),
  )
}

function at({ span }: Slide, { offset = -1, raw, file }: DeckToken, message: string): Problem {
  const start = offset < 0 ? span.start : offset
  const end = start + (raw.split('\n', 1)[0]?.length ?? 1)
  const hint = 'Give the element an id of its own: letters a to z, digits and "-".'
  return errorAt({ file: file ?? span.file, start, end }, { rule: 'element-id', message, hint })
}
