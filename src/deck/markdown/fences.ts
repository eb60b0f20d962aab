/** Fences that are not what their author took them for. */

import { type CodeInfo, missingRange, readCodeInfo } from '../code/code-info'
import { isLanguage, LANGUAGES, PLAIN } from '../code/languages'
import { type CodeToken, type DeckToken, FIGURE_KINDS, type SourceFile } from '../model'
import { errorAt, nearest, type Problem, type ProblemText } from '../problem'
import { walk } from './locate'

const FENCE = /^[ \t>]*(`{3,}|~{3,})(.*)$/

/**
 * Reports `fence-unclosed` inside of lists and quotations, `fence-language` (a figure's name in another spelling, which would be shown as code), `fence-options` (words
 * after the language, which nothing would read), `code-lines` (steps of lines that are not there), `code-language` (a
 * warning: code that gets no colours) and `fence-mixed` (a fence with half of another one in it: it was closed
 * with other marks, or not at all, and swallows what follows).
 */
export function checkFences(file: SourceFile, tokens: readonly DeckToken[]): Problem[] {
  return walk(tokens).flatMap((token) => {
    const { offset = -1, raw } = token
    if (token.type !== 'code' || token.codeBlockStyle === 'indented' || offset < 0) return []
    const finding = fenceProblem(token, tokens.includes(token))
    const length = raw.split('\n', 1)[0]?.length ?? 1
    return finding
      ? [{ ...errorAt({ file: file.path, start: offset, end: offset + length }, finding), ...severityOf(finding) }]
      : []
  })
}

/** One that stands for itself and is never closed was found when the file was split. */
function fenceProblem(token: CodeToken, standsAlone: boolean): FenceProblem | undefined {
  const half = halfFence(token.raw)
  if (half) return mixed(half)
  if (!standsAlone && !/\n[ \t>]*(`{3,}|~{3,})\s*$/.test(token.raw)) return UNCLOSED
  const [name = '', ...options] = (token.lang ?? '').split(/\s+/)
  const wrong = notesIn(token, name) ?? language(name, options)
  return wrong ?? codeProblem(token, readCodeInfo(token.lang))
}

type FenceProblem = ProblemText & { severity?: 'warning' }

const severityOf = ({ severity }: FenceProblem) => (severity ? { severity } : {})

function codeProblem({ text }: CodeToken, info: CodeInfo): FenceProblem | undefined {
  if (info.rest) return unread(info.rest)
  const lines = text.split('\n').length
  const range = missingRange(info, lines)
  if (range) return noSuchLines(range, info.start ?? 1, lines)
  const { language: name } = info
  if (!name || isLanguage(name) || PLAIN.includes(name) || FIGURE_KINDS.some((kind) => kind === name)) return undefined
  const near = nearest(name, LANGUAGES)
  const message = `No colours are known for code in "${name}", so it is set as it is.`
  const hint = near
    ? `Did you mean "${near}"? For code without colours write "text".`
    : 'Write "text" for code without colours.'
  return { rule: 'code-language', severity: 'warning', message, hint }
}

function noSuchLines({ from, to }: { from: number; to: number }, start: number, lines: number): FenceProblem {
  const named = from === to ? String(from) : `${from}-${to}`
  const message = `The steps name the lines "${named}", and this code has ${start} to ${start + lines - 1}.`
  return {
    rule: 'code-lines',
    message,
    hint: 'Write steps as [1-2|4], lines counted from 1, or from the number before a colon: [10: 11|12].',
  }
}

const UNCLOSED = {
  rule: 'fence-unclosed',
  message: 'This fence is not closed in the list or quotation where it stands: what follows there would be code.',
  hint: 'Close it with a line of the same marks, set in as far.',
}

/** The line of a fence inside that has no partner, or could not have one. */
function halfFence(raw: string): string | undefined {
  const [first = '', ...lines] = raw.trimEnd().split('\n')
  const outer = FENCE.exec(first)?.[1] ?? ''
  let inner: { line: string; marks: string } | undefined
  for (const line of lines.slice(0, -1)) {
    const [, marks = '', info = ''] = FENCE.exec(line) ?? []
    if (!marks) continue
    if (!inner && marks[0] === outer[0] && marks.length >= outer.length) return line
    if (!inner) inner = { line, marks }
    else if (marks[0] === inner.marks[0] && marks.length >= inner.marks.length && !info.trim()) inner = undefined
  }
  const last = FENCE.exec(lines.at(-1) ?? '')?.[1] ?? ''
  const closed = last[0] === outer[0] && last.length >= outer.length
  return closed ? inner?.line : lines.at(-1)
}

const mixed = (line: string) => ({
  rule: 'fence-mixed',
  message: `Inside this fence stands half of another one, "${line.trim()}": all up to the next that fits is shown as code.`,
  hint: 'Close a fence with the marks it begins with, as many or more; a fence around fences needs more marks than they have.',
})

/** Whole slides in code of a language that has none, and notes in code of no language: a fence too many. */
function notesIn({ text }: CodeToken, name: string) {
  const slides = /^---[ \t]*\n\s*#{1,2} /m.test(text) && !/^(md|markdown)$/i.test(name)
  if (slides) return { ...mixed('---'), message: 'This fence holds the separator and the headline of another slide.' }
  if (name || !/^\s*notes?\s*:/im.test(text)) return undefined
  const message = 'A line of this code begins like notes for the speaker: it would be public.'
  return {
    rule: 'notes-form',
    message,
    hint: 'If it is meant to be shown, name a language behind the fence: "```text".',
  }
}

/** `Mermaid`, `{mermaid}` and `mermaid-js` mean a figure, `notes` means what nobody should see. */
function language(name: string, options: readonly string[]) {
  const plain = name.replace(/[{}.]/g, '').toLowerCase()
  if (/^(speaker-?|presenter-?)?notes?$/.test(plain)) {
    const message = 'This looks like notes for the speaker, but is code here: it would be public.'
    return { rule: 'notes-form', message, hint: 'Begin private text with a line "Note:", after everything public.' }
  }
  const kind = FIGURE_KINDS.find((each) => plain === each || plain.startsWith(`${each}-`) || plain === `${each}s`)
  const meant = plain === 'mmd' ? 'mermaid' : kind
  if (!meant || (name === meant && options.length === 0)) return undefined
  const message = `"${[name, ...options].join(' ')}" is no figure, so its source would be shown as code.`
  return { rule: 'fence-language', message, hint: `Write "\`\`\`${meant}" and nothing else on that line.` }
}

const unread = (options: string) => ({
  rule: 'fence-options',
  message: `Code has no options but the lines of its steps: "${options}" would be dropped, and what it stands for with it.`,
  hint: 'Leave it out. Steps are written as [1-2|3|4].',
})
