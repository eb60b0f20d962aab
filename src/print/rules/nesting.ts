import { below, type Tag } from '../read-back/tags'
import type { Rule } from './rule'

/** Which tags may stand directly in another (PDF/UA-1, 7.2-3 to 7.2-19, where they concern what a deck has). */
const INSIDE: Record<string, RegExp> = {
  L: /^(LI|L|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(TR|THead|TBody|TFoot|Caption)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TFoot: /^TR$/,
  TR: /^(TH|TD)$/,
}

/** And where some may stand at all. */
const WITHIN: Record<string, RegExp> = {
  LI: /^L$/,
  LBody: /^LI$/,
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  THead: /^Table$/,
  TBody: /^Table$/,
}

/** Lists are lists and tables are tables: their tags nest as the standard has them. */
export const checkNesting: Rule = ({ tags }) => {
  const pairs = [...below(tags)].flatMap((tag) => tag.children.map((child) => ({ tag, child })))
  return pairs.flatMap(({ tag, child }) => (fits(tag, child) ? [] : [faultOf(tag, child)]))
}

function fits({ role }: Tag, child: Tag): boolean {
  const [inside, within] = [INSIDE[role], WITHIN[child.role]]
  return (!inside || inside.test(child.role)) && (!within || within.test(role))
}

const faultOf = ({ role, page }: Tag, child: Tag) =>
  `${child.role} stands in ${role} on page ${(page ?? child.page ?? 0) + 1} ("${child.words.slice(0, 40)}").`
