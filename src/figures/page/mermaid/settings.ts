import type { MermaidConfig } from 'mermaid'
import { type ColourRole, ROLES } from '../roles'

/** Names a diagram may not override; Mermaid applies the list at every depth of a diagram's own configuration. */
const SECURE = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'suppressErrorRendering',
  'maxEdges',
  'theme',
  'themeVariables',
  'themeCSS',
  'look',
  'fontFamily',
  'fontSize',
  'htmlLabels',
  'handDrawnSeed',
  'dompurifyConfig',
]

const FONT = "'Source Sans 3'"
const TEXT = 22
const LABEL = 20

/** Everything a drawing depends on except its colours. Sizes in px of the drawing. */
export const SETTINGS: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  secure: SECURE,
  suppressErrorRendering: true,
  theme: 'base',
  look: 'classic',
  layout: 'dagre',
  htmlLabels: false,
  handDrawnSeed: 7,
  fontFamily: FONT,
  fontSize: TEXT,
  flowchart: { htmlLabels: false, curve: 'rounded', padding: 16, wrappingWidth: 230, nodeSpacing: 44, rankSpacing: 64 },
  state: { wrappingWidth: 230, minNodeWidth: 1, padding: 16, nodeSpacing: 44, rankSpacing: 56 },
  class: { htmlLabels: false },
  // Sizes and family of a sequence's words follow the two above; only the weight is read from here.
  sequence: {
    mirrorActors: false,
    actorFontWeight: 600,
    width: 190,
    height: 65,
    actorMargin: 64,
    messageMargin: 44,
    labelBoxWidth: 64,
    labelBoxHeight: 28,
    boxTextMargin: 8,
  },
  timeline: { disableMulticolor: true, leftMargin: 50 },
  mindmap: { padding: 6, maxNodeWidth: 240, layout: 'cose-bilkent' },
  pie: { textPosition: 0.65 },
  quadrantChart: {
    chartWidth: 900,
    chartHeight: 470,
    titleFontSize: 24,
    xAxisLabelFontSize: LABEL,
    yAxisLabelFontSize: LABEL,
    quadrantLabelFontSize: LABEL,
    pointLabelFontSize: LABEL,
    pointRadius: 7,
    pointTextPadding: 8,
    quadrantTextTopPadding: 12,
    quadrantInternalBorderStrokeWidth: 1,
    quadrantExternalBorderStrokeWidth: 1,
  },
  xyChart: {
    titleFontSize: 24,
    xAxis: { labelFontSize: LABEL, titleFontSize: LABEL },
    yAxis: { labelFontSize: LABEL, titleFontSize: LABEL },
  },
  gantt: { fontSize: LABEL, sectionFontSize: LABEL, barHeight: 32, barGap: 8 },
  er: { fontSize: TEXT },
}

const SIZES: Record<string, string> = {
  fontFamily: FONT,
  fontSize: `${TEXT}px`,
  pieTitleTextSize: '24px',
  pieSectionTextSize: `${LABEL}px`,
  pieLegendTextSize: `${LABEL}px`,
  pieOpacity: '1',
  pieOuterStrokeWidth: '1px',
  tagLabelFontSize: '18px',
  commitLabelFontSize: '18px',
}

/** Which role a theme variable gets, by its name; the first match counts. */
const BY_NAME: [name: RegExp, role: ColourRole][] = [
  [/^sequenceNumberColor$|background|bkg|bg(color\d?)?$/i, 'paper'],
  [/text|label|title|inv\d+$/i, 'ink'],
  [/^(pie|venn|git|fillType)(1|5|9)$|^git0$/i, 'rule'],
  [/^(pie|venn|git|fillType)(2|4|6|10)$/i, 'line'],
  [/^(pie|venn|git|fillType)\d+$/i, 'wash'],
  [/^pieStroke/i, 'paper'],
  [/grid|graticule|internalborder|gridcolor/i, 'line'],
  [/quadrantpoint/i, 'accent'],
  [/^(line|arrow|defaultLink|signal|transition|relation|specialState)/i, 'muted'],
  [/border|stroke|line|arrow|axis|edge|evolution|cliff|boundary|gradient/i, 'rule'],
]

/**
 * The explicit colours of Mermaid's `base` theme: every variable that holds one, each by its role. `variables` are
 * Mermaid's own after `initialize`, so a new release brings its new names along.
 */
export function themeVariables(variables: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(variables).map(([name, value]) => [name, themed(name, value)])
  return { ...Object.fromEntries(entries), ...SIZES }
}

function themed(name: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null) return themeVariables(value as Record<string, unknown>)
  if (name === 'plotColorPalette') return [ROLES.rule, ROLES.accent, ROLES.line].map(hex).join(',')
  return typeof value === 'string' && isColour(value) ? hex(ROLES[roleOf(name)]) : value
}

function roleOf(name: string): ColourRole {
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'paper'
}

/** `NaN` is in one of Mermaid's own defaults; its name still has to get a colour. */
function isColour(value: string): boolean {
  return CSS.supports('color', value) || /^(hsl|rgb)a?\(.*NaN/.test(value)
}

function hex(rgb: string): string {
  return `#${(rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}
