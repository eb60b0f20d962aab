import { contentStreamsOf, isTagged } from '../content/content-stream'
import type { PageReading } from '../read-back/read-document'
import { linesIn, unmarked } from '../structure/artifacts'
import { marksInFigures } from '../structure/figures'
import type { Rule } from './rule'

/** Whatever is drawn is tagged or marked as artifact (PDF/UA-1, 7.1-3); lines and grounds are artifacts. */
export const checkArtifacts: Rule = ({ pages, tree }) => {
  const figures = marksInFigures(tree)
  return pages.flatMap((page, index) => {
    const drawings = marked(page)
    const bare = drawings.flatMap((each) => unmarked(each)).length
    const lines = drawings.flatMap((each) => linesIn(each, (key) => figures.has(key))).length
    return [
      ...(bare > 0 ? [`Page ${index + 1} draws ${bare} things that are neither tagged nor marked as artifact.`] : []),
      ...(lines > 0 ? [`On page ${index + 1} ${lines} lines or grounds are read as content.`] : []),
    ]
  })
}

/** Forms without tags are told of as a whole, or not at all. */
const marked = ({ drawing }: PageReading) =>
  [...contentStreamsOf(drawing)].filter((each) => each.isPage || isTagged(each))
