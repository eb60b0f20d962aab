import type { Section, Slide } from './model'

/** All slides of a deck in their order, those of the appendix last. */
export function slidesOf({ sections }: { sections: readonly Section[] }): Slide[] {
  return sections.flatMap(({ slides }) => slides)
}
