/** Where the nodes of a diagram lead: `click A href "#slug"`. */
import { suggest } from '../../deck/problem'
import type { FigureProblem } from '../problems'
import type { Line } from './steps'

/** A node that leads somewhere, and the line that says so. */
export interface Click {
  name: string
  href: string
  at: { start: number; end: number }
}

const CLICK = /^\s*click\s+([^\s"]+)\s+(.*\S)/
const HREF = /^(?:href\s+)?"([^"]*)"/

/** What runs a function of the page; Mermaid takes a bare name for one. */
const CALL = /^(call\b|callback\b|[\w-]+\s*(\(|"|$))/

/** To a slide, or to a page that is fetched safely. */
const SAFE = /^(#[\w-]+$|https:\/\/)/

/** A line that makes a node clickable. */
export function isClick({ text }: Line): boolean {
  const rest = CLICK.exec(text)?.[2] ?? ''
  return HREF.test(rest) || CALL.test(rest)
}

/** The links that lines of a diagram ask for. Complains about `figure-link`. */
export function readClicks(lines: readonly Line[]): { clicks: Click[]; problems: FigureProblem[] } {
  const clicks: Click[] = []
  const problems: FigureProblem[] = []
  for (const line of lines.filter(isClick)) {
    const [, name = '', rest = ''] = CLICK.exec(line.text) ?? []
    const href = HREF.exec(rest)?.[1]
    const at = placeOf(line, href ?? rest)
    if (href === undefined) problems.push(callProblem(at))
    else if (!SAFE.test(href)) problems.push(unsafeLinkProblem(href, at))
    else clicks.push({ name, href, at: placeOf(line, name) })
  }
  return { clicks, problems }
}

/** Complaints about links of nodes that are none: `figure-link-node`. */
export function clickProblems(unknown: readonly string[], clicks: readonly Click[], nodes: string[]): FigureProblem[] {
  return unknown.map((name) => ({
    rule: 'figure-link-node',
    at: clicks.find((click) => click.name === name)?.at,
    message: `The diagram has no node "${name}", so nothing could be clicked.`,
    hint: nodes.length > 0 ? suggest(name, nodes) : 'Only nodes and participants can lead to a slide.',
  }))
}

function placeOf({ text, start }: Line, words: string): Click['at'] {
  const from = start + Math.max(0, text.indexOf(words, text.indexOf('click') + 'click'.length))
  return { start: from, end: from + words.length }
}

function callProblem(at: Click['at']): FigureProblem {
  return {
    rule: 'figure-link',
    at,
    message: 'A click can lead to a slide or a page; it cannot run anything.',
    hint: 'Write it like click A href "#slug".',
  }
}

function unsafeLinkProblem(href: string, at: Click['at']): FigureProblem {
  return {
    rule: 'figure-link',
    at,
    message: `"${href}" is not an address a figure may lead to.`,
    hint: 'Lead to a slide, "#its-id", or to a page, "https://…".',
  }
}
