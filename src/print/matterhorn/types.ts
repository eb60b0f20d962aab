/** Checkpoints 02 and 09: types of tags, what they stand for, and how they nest. */
import type { Reading } from '../read-back/read-document'
import { type Element, elementsIn, isContent, isElement, roleMapOf, roleOf, rootOf } from '../structure/tree'
import { ABSENT, type Checks, type Result, verdict } from './check'

/** ISO 32000-1, 14.8.4. */
export const STANDARD: ReadonlySet<string> = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
   Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
   Formula Form`.split(/\s+/),
)

export const TYPE_CONDITIONS: Checks = {
  '02-001': (reading) => {
    const roles = rolesOf(reading)
    const used = [...elementsIn(reading.tree)].map(({ type }) => type)
    const all = [...new Set([...used, ...roles.keys()])].filter((type) => !isCircular(type, roles))
    return verdict(all.filter((type) => !STANDARD.has(roleOf(type, roles))))
  },
  '02-003': (reading) => verdict([...rolesOf(reading).keys()].filter((type) => isCircular(type, rolesOf(reading)))),
  '02-004': (reading) => verdict([...rolesOf(reading).keys()].filter((type) => STANDARD.has(type))),
  '09-004': (reading) => nesting(reading, TABLE, tableFaults),
  '09-005': (reading) => nesting(reading, LIST, captionFirst('L')),
  '09-006': (reading) => nesting(reading, CONTENTS, captionFirst('TOC')),
  '09-007': (reading) => nesting(reading, RUBY),
  '09-008': (reading) => nesting(reading, WARICHU),
}

const rolesOf = ({ file }: Reading) => roleMapOf(rootOf(file))

function isCircular(type: string, roles: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = type; at !== undefined; at = roles.get(at)) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}

/** For each type what it may hold, and in what it may stand; nothing said allows everything. */
type Syntax = Record<string, { holds?: RegExp; in?: RegExp }>

const ROW = { holds: /^TR$/, in: /^Table$/ }
const TABLE: Syntax = {
  Table: { holds: /^(TR|THead|TBody|TFoot|Caption)$/ },
  ...{ THead: ROW, TBody: ROW, TFoot: ROW },
  TR: { holds: /^(TH|TD)$/, in: /^(Table|THead|TBody|TFoot)$/ },
  TH: { in: /^TR$/ },
  TD: { in: /^TR$/ },
}
const LIST: Syntax = {
  L: { holds: /^(L|LI|Caption)$/ },
  LI: { holds: /^(Lbl|LBody)$/, in: /^L$/ },
  LBody: { in: /^LI$/ },
}
const CONTENTS: Syntax = {
  TOC: { holds: /^(TOC|TOCI|Caption)$/ },
  TOCI: { holds: /^(Lbl|Reference|NonStruct|P|TOC)$/, in: /^TOC$/ },
}
const RUBY: Syntax = {
  Ruby: { holds: /^(RB|RT|RP)$/ },
  ...{ RB: { in: /^Ruby$/ }, RT: { in: /^Ruby$/ }, RP: { in: /^(Ruby|Warichu)$/ } },
}
const WARICHU: Syntax = { Warichu: { holds: /^(WT|WP)$/ }, WT: { in: /^Warichu$/ }, WP: { in: /^Warichu$/ } }

function nesting({ tree }: Reading, syntax: Syntax, more: (element: Element) => string[] = () => []): Result {
  const concerned = [...elementsIn(tree)].filter(({ role }) => role in syntax)
  if (concerned.length === 0) return ABSENT
  return verdict(concerned.flatMap((element) => [...misplaced(element, syntax), ...more(element)]))
}

function misplaced(element: Element, syntax: Syntax): string[] {
  const { role, parent, kids } = element
  const { holds, in: within } = syntax[role] ?? {}
  const strangers = holds ? kids.filter((kid) => (isElement(kid) ? !holds.test(kid.role) : isContent(kid))) : []
  return [
    ...strangers.map((kid) => `${isElement(kid) ? kid.role : 'content'} in ${role}`),
    ...(within && !within.test(parent?.role ?? '') ? [`${role} in ${parent?.role ?? 'nothing'}`] : []),
  ]
}

const captionFirst =
  (of: string) =>
  ({ role, kids }: Element) =>
    role === of && kids.slice(1).some((kid) => isElement(kid) && kid.role === 'Caption')
      ? [`Caption not first in ${of}`]
      : []

/** Table 337 and its text: one head, one foot, a body where there is either, a caption at an end. */
function tableFaults({ role, kids }: Element): string[] {
  if (role !== 'Table') return []
  const roles = kids.filter(isElement).map((kid) => kid.role)
  const count = (wanted: string) => roles.filter((each) => each === wanted).length
  const isInside = roles.slice(1, -1).includes('Caption')
  return [
    ...['THead', 'TFoot', 'Caption'].filter((each) => count(each) > 1).map((each) => `two ${each} in Table`),
    ...(count('THead') + count('TFoot') > 0 && count('TBody') === 0 ? ['Table without TBody'] : []),
    ...(isInside ? ['Caption in the middle of Table'] : []),
  ]
}
