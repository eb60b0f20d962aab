/** HTML as text that cannot be mixed up with other text: everything is escaped unless it already is `Html`. */
import { escapeMarkup } from '../deck/text/escape-markup'

export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text
  }
}

type Part = Html | string | number | undefined | false | readonly Part[]

/** A template tag: parts are escaped, `Html` and lists of it are taken as they are, undefined and false vanish. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((whole, text, index) => whole + render(parts[index - 1]) + text))
}

function render(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(render).join('')
  return escapeMarkup(String(part))
}

/** Markup made elsewhere (figures, marked's output) that is known to be safe. */
export const trusted = (text: string): Html => new Html(text)

/** ` name="value"` for each attribute that is set; `true` writes the bare name. */
export function attributes(values: Record<string, string | number | boolean | undefined>): Html {
  const written = Object.entries(values).map(([name, value]) => {
    if (value === undefined || value === false || value === '') return ''
    return value === true ? ` ${name}` : ` ${name}="${escapeMarkup(String(value))}"`
  })
  return new Html(written.join(''))
}

/** Before a date: a deck may name nobody. */
export const byline = (author: string): string => (author ? `${author}, ` : '')
