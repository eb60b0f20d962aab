import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { STANDARD } from '../matterhorn/types'
import { below } from '../read-back/tags'
import type { Rule } from './rule'

/** Every type of tag is the standard's or explained by the role map, which explains none of the standard's (7.1-5 to 7). */
export const checkTypes: Rule = ({ file, tags }) => {
  const root = file.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const mapped = root?.lookupMaybe(PDFName.of('RoleMap'), PDFDict)?.keys() ?? []
  const explained = new Set(mapped.map((name) => name.decodeText()))
  const unknown = new Set([...below(tags)].map(({ role }) => role).filter((role) => !STANDARD.has(role)))
  return [
    ...[...unknown]
      .filter((role) => !explained.has(role))
      .map((role) => `The tag type "${role}" is explained nowhere.`),
    ...[...explained].filter((role) => STANDARD.has(role)).map((role) => `The tag type "${role}" is explained away.`),
  ]
}
