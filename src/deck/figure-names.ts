/** Figures that do not say what they are called: their slide's headline does. */
import { openingOf } from './fence'
import type { DeckMeta, Figure, Slide } from './model'
import { errorAt, type Problem } from './problem'
import { levelOf } from './rules/settable'

interface Label {
  rule: 'figure-title' | 'figure-description'
  /** The field of a fence in YAML, and the line of Mermaid's. */
  fields: { yaml: string; mermaid: string }
  message: string
}

const LABELS: readonly Label[] = [
  {
    rule: 'figure-title',
    fields: { yaml: 'title', mermaid: 'accTitle' },
    message: 'This figure has no title, so a screen reader and the PDF call it by the headline.',
  },
  {
    rule: 'figure-description',
    fields: { yaml: 'description', mermaid: 'accDescr' },
    message: 'This figure has no description, so who cannot see it learns no more than the headline says.',
  },
]

/**
 * Adds what is missing at the end of a figure's text, where it moves no place of what is written. Where the deck makes it an
 * error, as a source criticism does, nothing is added: the kind's reader says what it needs. Reports `figure-title` and
 * `figure-description` (warnings in a talk).
 */
export function nameFigures(slides: readonly Slide[], meta: DeckMeta | undefined): Problem[] {
  if (!meta) return []
  const severity = meta.profile === 'talk' ? 'warning' : 'error'
  const defaulted = LABELS.filter(({ rule }) => levelOf({ rule, severity }, meta) !== 'error')
  return slides.flatMap((slide) =>
    slide.figures.flatMap((figure) => defaulted.flatMap((label) => nameFigure(figure, slide.headlineText, label))),
  )
}

function nameFigure(figure: Figure, headline: string, { rule, fields, message }: Label): Problem[] {
  const isMermaid = figure.kind === 'mermaid'
  const field = isMermaid ? fields.mermaid : fields.yaml
  const written = new RegExp(isMermaid ? `^[ \\t]*${field}[ \\t]*[:{]` : `^["']?${field}["']?[ \\t]*:`, 'm')
  if (written.test(figure.text) || headline === '') return []
  figure.text += `\n${field}: ${isMermaid ? headline : JSON.stringify(headline)}`
  const hint = `Add a line "${field}: …"${isMermaid ? ' under the diagram’s first line' : ''}.`
  return [{ ...errorAt(openingOf(figure), { rule, message, hint }), severity: 'warning' }]
}
