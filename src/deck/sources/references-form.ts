/** A library of references in another form than CSL-JSON. */
import type { SourceFile } from '../model'
import { errorAt } from '../problem'
import type { References } from './references'

/**
 * Reports `references-form` for a `references.bib` or `references.ris`, of which nothing is read. Undefined without either.
 */
export function refuseOtherForms(files: readonly SourceFile[]): References | undefined {
  const file = files.find(({ path }) => /\/references\.(?:bib|ris)$/i.test(path))
  if (!file) return undefined
  const message = 'The sources of a deck are read from references.json, in CSL-JSON, and from no other file.'
  const hint =
    'In Zotero: File, Export Library…, format "CSL JSON" or "Better CSL JSON", saved as slides/references.json. Or: pandoc references.bib -t csljson -o references.json.'
  const span = { file: file.path, start: 0, end: (file.text.split('\n', 1)[0] ?? '').length }
  const problem = errorAt(span, { rule: 'references-form', message, hint })
  return { byKey: new Map(), placeOf: () => span, problems: [problem] }
}
