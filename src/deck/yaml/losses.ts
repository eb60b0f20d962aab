/** What YAML makes of words that nobody meant as YAML: names, links to names, types and remarks. */
import { type Document, isAlias, isNode, isPair, isScalar, type Node, type Scalar, visit } from 'yaml'

/** A place of a text, what is wrong there, and what to do. */
export interface YamlFault {
  start: number
  end: number
  message: string
  hint: string
}

const QUOTES = 'Put the whole text in quotes: "…".'

/**
 * Words that a reader of the file sees and the deck would not have: `*alias`, `&anchor`, `!tag`, ` #remark` glued to what
 * follows, and comments of HTML, which are text in YAML. Places are those of `text`.
 */
export function lossesIn(doc: Document, text: string): YamlFault[] {
  const losses: YamlFault[] = []
  visit(doc, (_, node) => {
    if (!isPair(node) && isNode(node) && node.range) losses.push(...inNode(node, node.range, text))
  })
  return losses
}

function inNode(node: Node, [start, end]: [number, number, number], text: string): YamlFault[] {
  if (isAlias(node)) return [loss(start, end, `"${text.slice(start, end)}" is a link to another value in YAML.`)]
  // Of its line alone: looked for in all the text before each value, it took longer than the rest of the reading.
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const mark = /[&!]\S*[ \t]*$/.exec(before)?.[0]
  const marked = mark && (('anchor' in node && node.anchor !== undefined) || node.tag)
  const message = `"${mark?.trim()}" is a mark of YAML and no part of the text.`
  const own = marked ? [loss(start - mark.length, start, message)] : []
  return isScalar(node) && typeof node.value === 'string' ? [...own, ...inText(node, start, end, text)] : own
}

function inText({ type }: Scalar, start: number, end: number, text: string): YamlFault[] {
  const remark = type === 'PLAIN' ? /^[ \t]+#[^\s#][^\n]*/.exec(text.slice(end))?.[0] : undefined
  const comment = text.slice(start, end).indexOf('<!--')
  const found: YamlFault[] = []
  if (remark) {
    const message = `In YAML a remark begins here: "${remark.trim()}" is no part of the text.`
    found.push(loss(end, end + remark.length, message))
  }
  if (comment >= 0) {
    const message = 'A comment of this form is text in YAML, so it would be public.'
    const hint = 'Delete it, or write "# …" on a line of its own.'
    found.push({ ...loss(start + comment, start + comment + 4, message), hint })
  }
  return found
}

const loss = (start: number, end: number, message: string): YamlFault => ({ start, end, message, hint: QUOTES })
