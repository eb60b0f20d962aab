/** Which section of the source an opener shows. */
import type { PageSection, SourcePage } from '../model'

/** The section that most of the slide's claims are of, the earlier of two. */
export function sectionOf({ columns }: SourcePage, ids: readonly string[]): PageSection | undefined {
  const shared = ({ claims }: PageSection) => claims.filter(({ id }) => ids.includes(id)).length
  const [most] = columns.flat().toSorted((a, b) => shared(b) - shared(a))
  return most && shared(most) > 0 ? most : undefined
}
