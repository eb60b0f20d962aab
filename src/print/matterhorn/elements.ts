/** Checkpoints 13, 14, 15, 17 and 19: figures, headings, tables, formulas and notes. */
import { PDFName } from '@cantoo/pdf-lib'
import type { Reading } from '../read-back/read-document'
import { attributesOf, type Element, elementsIn, isElement, nameAt, stringAt } from '../structure/tree'
import { ABSENT, among, type Checks, verdict } from './check'

const all = ({ tree }: Reading, role: string | RegExp) =>
  [...elementsIn(tree)].filter((each) => (typeof role === 'string' ? each.role === role : role.test(each.role)))

const NUMBERED = /^H[1-6]$/
const levelOf = ({ role }: Element) => Number(role.slice(1))

export const ELEMENTS: Checks = {
  '13-004': (reading) =>
    among(
      all(reading, 'Figure'),
      ({ dictionary }) => !stringAt(dictionary, 'Alt')?.trim() && stringAt(dictionary, 'ActualText') === undefined,
      () => 'a figure',
    ),
  '14-002': (reading) => {
    const [first] = all(reading, NUMBERED)
    return first ? verdict(first.role === 'H1' ? [] : [`it is ${first.role}`]) : ABSENT
  },
  '14-003': (reading) => {
    const headings = all(reading, NUMBERED)
    return among(
      headings.map((heading, at) => ({ heading, before: headings[at - 1] })),
      ({ heading, before }) => before !== undefined && levelOf(heading) > levelOf(before) + 1,
      ({ heading, before }) => `${heading.role} after ${before?.role}`,
    )
  },
  '14-006': (reading) =>
    all(reading, 'H').length === 0
      ? ABSENT
      : verdict(
          [...elementsIn(reading.tree)]
            .filter(({ kids }) => kids.filter((kid) => isElement(kid) && kid.role === 'H').length > 1)
            .map(({ role }) => role),
        ),
  '14-007': (reading) => {
    const [plain, numbered] = [all(reading, 'H'), all(reading, NUMBERED)]
    if (plain.length + numbered.length === 0) return ABSENT
    return verdict(plain.length > 0 && numbered.length > 0 ? ['both'] : [])
  },
  '15-003': (reading) =>
    among(
      all(reading, 'Table').flatMap(cellsOf),
      ({ cell, isOrganised }) => !isOrganised && cell.role === 'TH' && !has(cell, 'Scope'),
      () => 'a header cell',
    ),
  '17-002': (reading) =>
    among(
      all(reading, 'Formula'),
      ({ dictionary }) => !stringAt(dictionary, 'Alt')?.trim(),
      () => 'a formula',
    ),
  '19-003': (reading) =>
    among(
      all(reading, 'Note'),
      ({ dictionary }) => !stringAt(dictionary, 'ID'),
      () => 'a note',
    ),
  '19-004': (reading) => {
    const ids = all(reading, 'Note').flatMap(({ dictionary }) => stringAt(dictionary, 'ID') ?? [])
    return among(
      ids,
      (id) => ids.indexOf(id) !== ids.lastIndexOf(id),
      (id) => id,
    )
  },
}

const has = ({ dictionary }: Element, attribute: 'Scope' | 'Headers') =>
  attributesOf(dictionary).some((each) => nameAt(each, attribute) !== undefined || each.has(PDFName.of(attribute)))

/** The cells of a table, and whether all its data cells name their headers. */
function cellsOf(table: Element): { cell: Element; isOrganised: boolean }[] {
  const cells = [...elementsIn([table])].filter(({ role }) => role === 'TH' || role === 'TD')
  const data = cells.filter(({ role }) => role === 'TD')
  const isOrganised = data.length > 0 && data.every((cell) => has(cell, 'Headers'))
  return cells.map((cell) => ({ cell, isOrganised }))
}
