import type { Rule } from '../rule'

/** Whatever is drawn is tagged or marked as artifact (PDF/UA-1, 7.1-3). */
export const checkArtifacts: Rule = ({ pages }) =>
  pages.flatMap(({ untold }, index) =>
    untold > 0 ? [`Page ${index + 1} draws ${untold} things that are neither tagged nor marked as artifact.`] : [],
  )
