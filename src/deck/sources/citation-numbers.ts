/** The numbers of citations: what stands small behind a statement, and before the source in the list of references. */
import type { Reference, Section } from '../model'
import { slidesOf } from '../slides-of'
import type { References } from './references'

/** The references that readers meet, numbered in the order in which they meet them: slides first. */
export function numberReferences(sections: readonly Section[], references: References | undefined): Reference[] {
  const slides = slidesOf({ sections })
  const ids = new Set([...slides.flatMap((slide) => slide.cites), ...slides.flatMap((slide) => slide.handoutCites)])
  const found = [...ids].flatMap((id) => references?.byId.get(id) ?? [])
  return found.map((reference, index) => ({ ...reference, number: index + 1 }))
}
