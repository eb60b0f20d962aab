/** Names that stand in the page already, so that no slide can have them. */
import type { Slide } from '../model'

/** Of the dialogs, the handout's contents and the private notes. A test compares them with the sources. */
export const OF_THE_PAGE = [
  'contents',
  'cut',
  'cut-choice',
  'go-to-list',
  'go-to-words',
  'sheet-title',
  'speaker-notes',
  'total',
]

/** Parts of a drawing. */
const OF_A_FIGURE = /^f[0-9a-f]{8}(?:-\d+)?$/

/** Names that Windows keeps for devices: no folder may have them. */
const OF_A_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Says what already uses a name; undefined while the name is free. */
export type TakenBy = (name: string) => string | undefined

/**
 * What slides with these ids add to the page: their headlines, their figures in words, the further slides of a list of
 * references; and what the page has anyway.
 */
export function takenBy(slides: readonly Slide[], references: readonly string[]): TakenBy {
  const names = new Map(OF_THE_PAGE.map((name) => [name, 'a part of the page']))
  for (const id of references) names.set(`ref-${id}`, `the reference "${id}"`)
  for (const { id, inWords, layout } of slides.filter((slide) => slide.id !== '')) {
    names.set(`${id}-headline`, `the headline of "${id}"`)
    names.set(`go-to-${id}`, `the entry of "${id}" in the list of slides`)
    if (inWords.length > 0) names.set(`${id}-in-words`, `the figure in words of "${id}"`)
    if (layout !== 'references') continue
    for (let page = 2; page <= references.length; page++) names.set(`${id}-${page}`, `a further slide of "${id}"`)
  }
  return (name) => {
    if (OF_A_FIGURE.test(name)) return 'a part of a drawing'
    if (OF_A_DEVICE.test(name)) return 'a device on Windows, where no folder may have its name'
    return names.get(name)
  }
}
