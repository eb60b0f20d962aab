/** Checkpoints 01 and 30: what is drawn, tagged or told as artifact, and the forms it is drawn with. */
import { PDFBool, PDFDict, PDFName, type PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { type ContentStream, contentStreamsOf, isTagged, markKey } from '../content/content-stream'
import { markOf, OPENS, type Operation } from '../content/operators'
import { contentParts } from '../content/parts'
import type { Reading } from '../read-back/read-document'
import { unmarked } from '../structure/artifacts'
import { contentsIn } from '../structure/tree'
import { among, type Checks, verdict } from './check'

type Mark = 'tag' | 'artifact' | 'other'

export const CONTENT: Checks = {
  '01-003': (reading) => verdict(crossings(reading, 'tag', 'artifact')),
  '01-004': (reading) => verdict(crossings(reading, 'artifact', 'tag')),
  '01-005': (reading) => verdict([...bare(reading), ...orphans(reading)]),
  '01-007': ({ file }) => {
    const mark = file.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)
    return verdict(mark?.lookup(PDFName.of('Suspects')) === PDFBool.True ? ['Suspects is true'] : [])
  },
  '30-001': (reading) =>
    among(
      formsIn(reading),
      (form) => form.dict.has(PDFName.of('Ref')),
      () => 'a reference XObject',
    ),
  '30-002': (reading) => {
    const drawn = reading.pages.flatMap(({ drawing }) => [...contentStreamsOf(drawing)].flatMap(usesOf))
    const tagged = drawn.filter(isTagged)
    const counts = new Map<PDFRef, number>()
    for (const { owner } of tagged) counts.set(owner, (counts.get(owner) ?? 0) + 1)
    return among(
      tagged,
      ({ owner }) => (counts.get(owner) ?? 0) > 1,
      ({ owner }) => `form ${owner}`,
    )
  },
}

/** The forms that a stream draws, as often as it does. */
const usesOf = ({ operations, forms }: ContentStream): ContentStream[] =>
  operations.named('Do').flatMap((at) => forms.get(operations.at(at).operands[0]?.slice(1) ?? '') ?? [])

const formsIn = ({ file }: Reading): PDFStream[] =>
  file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFStream && object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form') ? [object] : [],
    )

/** Where marked content of one kind is opened inside of the other. */
const crossings = ({ pages }: Reading, outside: Mark, inside: Mark): string[] =>
  pages.flatMap(({ drawing }, index) => (crosses(drawing, [], outside, inside) ? [`page ${index + 1}`] : []))

function crosses({ operations, forms }: ContentStream, around: readonly Mark[], outside: Mark, inside: Mark): boolean {
  const open = [...around]
  for (const at of operations.named('EMC', 'Do', ...OPENS)) {
    const operation = operations.at(at)
    if (operation.name === 'EMC') open.pop()
    const form = operation.name === 'Do' ? forms.get(operation.operands[0]?.slice(1) ?? '') : undefined
    if (form && crosses(form, open, outside, inside)) return true
    if (!OPENS.has(operation.name)) continue
    const kind = kindOf(operation)
    if (kind === inside && open.includes(outside)) return true
    open.push(kind)
  }
  return false
}

function kindOf(operation: Operation): Mark {
  if (operation.operands[0] === '/Artifact') return 'artifact'
  return markOf(operation) === undefined ? 'other' : 'tag'
}

const marked = (page: ContentStream) => [...contentStreamsOf(page)].filter((each) => each.isPage || isTagged(each))

const bare = ({ pages }: Reading) =>
  pages.flatMap(({ drawing }, index) => {
    const count = marked(drawing).flatMap((each) => unmarked(each)).length
    return count > 0 ? [`${count} on page ${index + 1}`] : []
  })

/** Marked content with a number that no element of the tree has. */
function orphans({ pages, tree }: Reading): string[] {
  const owned = new Set(tree.flatMap((top) => [...contentsIn(top)].map(({ key }) => key)))
  return pages.flatMap(({ drawing }, index) => {
    const keys = marked(drawing).flatMap((each) =>
      contentParts(each).marks.flatMap(({ id }) => (id === undefined ? [] : [markKey(each.owner, id)])),
    )
    const lost = keys.filter((key) => !owned.has(key)).length
    return lost > 0 ? [`${lost} without an element on page ${index + 1}`] : []
  })
}
