/** A formula as the page shows it. */
import type { FormulaToken } from '../../deck/model'
import { attributes, type Html, html, trusted } from '../html'

/** MathML, in a box of its own where the formula stands on a line of its own: what is too wide for a phone moves inside. */
export function formula({ mathml, display, block, attributes: own = {} }: FormulaToken): Html {
  if (!display) return trusted(mathml)
  const { class: classes, ...options } = own
  const values = attributes({ class: ['formula', classes].filter(Boolean).join(' '), ...options })
  if (!block) return html`<span${values}>${trusted(mathml)}</span>`
  return html`<div${values}>${trusted(mathml)}</div>\n`
}
