/** The numbers of citations: what stands small behind a statement, and before the source in the list of references. */
import type { Section } from '../model'
import { slidesOf } from '../slides-of'

/** Keys of what readers meet, in the order in which they meet it: slides first. */
export function citedKeys(sections: readonly Section[]): string[] {
  const slides = slidesOf({ sections })
  return [...new Set([...slides.flatMap((slide) => slide.cites), ...slides.flatMap((slide) => slide.handoutCites)])]
}
