import { PDFBool, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { nameAt } from '../structure/tree'
import type { Rule } from './rule'

/** The file is marked as tagged, has a tree, and its pages are walked in the tree's order (7.1-11, 6.2-1, 7.18.3-1). */
export const checkTagged: Rule = ({ file, tags }) => {
  const mark = file.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)
  const isMarked = mark?.lookup(PDFName.of('Marked')) === PDFBool.True
  const isSuspect = mark?.lookup(PDFName.of('Suspects')) === PDFBool.True
  const astray = file
    .getPages()
    .filter(({ node }) => node.has(PDFName.of('Annots')) && nameAt(node, 'Tabs') !== 'S')
    .map((page) => file.getPages().indexOf(page) + 1)
  return [
    ...(isMarked && !isSuspect && tags.length > 0 ? [] : ['The file is not marked as tagged.']),
    ...astray.map((number) => `On page ${number} the tabulator does not follow the tags.`),
  ]
}
