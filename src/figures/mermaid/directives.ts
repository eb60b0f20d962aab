/** What a diagram may set for itself: where things stand, never how they look or what is safe. */
import { isMap, isScalar, type Node, parseDocument, type YAMLMap } from 'yaml'
import { suggest } from '../../deck/problem'
import { tooDeep } from '../../deck/yaml/depth'
import type { FigureProblem } from '../problems'

const SPACING = ['nodeSpacing', 'rankSpacing', 'wrappingWidth', 'minNodeWidth', 'padding', 'diagramPadding']

/** Allowed configuration, by diagram type; `*` allows what stands in it as it is. */
const ALLOWED: Record<string, readonly string[]> = {
  '': ['layout', 'wrap', 'markdownAutoWrap'],
  flowchart: ['curve', 'inheritDir', 'subGraphTitleMargin', ...SPACING],
  state: SPACING,
  class: ['hideEmptyMembersBox', ...SPACING],
  er: ['layoutDirection', 'minEntityWidth', 'minEntityHeight', 'entityPadding', ...SPACING],
  sequence: [
    ...['actorMargin', 'width', 'height', 'boxMargin', 'boxTextMargin', 'noteMargin', 'messageMargin', 'messageAlign'],
    ...['noteAlign', 'mirrorActors', 'rightAngles', 'showSequenceNumbers', 'wrap', 'wrapPadding', 'activationWidth'],
    ...['labelBoxWidth', 'labelBoxHeight', 'diagramMarginX', 'diagramMarginY'],
  ],
  timeline: ['width', 'height', 'padding', 'leftMargin', 'boxMargin', 'diagramMarginX', 'diagramMarginY'],
  mindmap: ['padding', 'maxNodeWidth', 'layoutAlgorithm'],
  quadrantChart: [
    ...['chartWidth', 'chartHeight', 'titlePadding', 'quadrantPadding', 'xAxisLabelPadding', 'yAxisLabelPadding'],
    ...['quadrantTextTopPadding', 'pointTextPadding', 'pointRadius', 'xAxisPosition', 'yAxisPosition'],
  ],
  pie: ['textPosition', 'donutHole', 'legendPosition', 'useWidth'],
  xyChart: ['width', 'height', 'chartOrientation', 'plotReservedSpacePercent', 'showDataLabel', 'showLegend'],
  gantt: ['barHeight', 'barGap', 'topPadding', 'leftPadding', 'rightPadding', 'useWidth', 'axisFormat', 'displayMode'],
  gitGraph: [
    'rotateCommitLabel',
    'showBranches',
    'showCommitLabel',
    'mainBranchName',
    'mainBranchOrder',
    'parallelCommits',
  ],
  elk: ['mergeEdges', 'nodePlacementStrategy', 'cycleBreakingStrategy', 'forceNodeModelOrder', 'considerModelOrder'],
}

const FRONT_KEYS = ['title', 'displayMode', 'config']

const DEEP = 'It nests deeper than any setting'

/** Complaints about the front matter of a fence; `offset` is where the YAML begins in the fence's text. */
export function configProblems(yaml: string, offset: number): FigureProblem[] {
  const deep = tooDeep(yaml)
  if (deep !== undefined) return [unreadable(DEEP, offset + deep)]
  const document = parseDocument(yaml)
  const broken = document.errors[0]
  if (broken) return [unreadable(broken.message, offset + broken.pos[0])]
  if (!isMap(document.contents)) return []
  const keys = entries(document.contents)
  const strange = keys.filter(({ name }) => !FRONT_KEYS.includes(name)).map((key) => refused(key, FRONT_KEYS, offset))
  const config = keys.find(({ name }) => name === 'config')?.value
  return [...strange, ...settingProblems(config, offset)]
}

/** Complaints about one directive, `%%{init: { … }}%%`; `start` is where it begins in the fence's text. */
export function directiveProblems({ text, start }: { text: string; start: number }): FigureProblem[] {
  const offset = start + 2
  const deep = tooDeep(text)
  if (deep !== undefined) return [unreadable(DEEP, start + deep)]
  const document = parseDocument(text.slice(2, -2))
  const broken = document.errors[0]
  if (broken) return [unreadable(broken.message, offset + broken.pos[0])]
  const keys = isMap(document.contents) ? entries(document.contents) : []
  const known = ['init', 'initialize', 'wrap']
  return keys.flatMap((key) =>
    known.includes(key.name) ? settingProblems(key.value, offset) : [refused(key, known, offset)],
  )
}

interface Entry {
  name: string
  start: number
  value: unknown
}

function entries(map: YAMLMap): Entry[] {
  return map.items.map(({ key, value }) => ({
    name: isScalar(key) ? String(key.value) : String(key),
    start: (key as Node).range?.[0] ?? 0,
    value,
  }))
}

function settingProblems(config: unknown, offset: number): FigureProblem[] {
  if (!isMap(config)) return []
  return entries(config).flatMap((entry) => {
    if (ALLOWED['']?.includes(entry.name)) return []
    const known = entry.name === '' ? undefined : ALLOWED[entry.name]
    if (!known) return [refused(entry, [...(ALLOWED[''] ?? []), ...Object.keys(ALLOWED).slice(1)], offset)]
    const inner = isMap(entry.value) ? entries(entry.value) : []
    return inner.filter(({ name }) => !known.includes(name)).map((each) => refused(each, known, offset))
  })
}

function refused({ name, start }: Entry, known: readonly string[], offset: number): FigureProblem {
  return {
    rule: 'figure-directive',
    at: { start: offset + start, end: offset + start + name.length },
    message: `A diagram cannot set "${name}": it may choose where things stand, the deck decides how they look.`,
    hint: suggest(name, known),
  }
}

function unreadable(message: string, start: number): FigureProblem {
  return {
    rule: 'figure-syntax',
    at: { start, end: start + 1 },
    message: `The settings of the diagram are not YAML: ${message.split('\n')[0]}`,
    hint: 'Settings stand between two lines of "---" at the top of the fence: "config:", and under it, indented, "layout: elk".',
  }
}
