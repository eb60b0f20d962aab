/** The marks of sources in a text. */
import type { CiteToken, Reference } from '../../deck/model'
import type { Strings } from '../../strings/strings'
import { type Html, html } from '../html'

/** Numbers in their order; with words beside them, such as a page, sources stay in the author's. */
export function renderCitation(
  { ids, beside }: CiteToken,
  byId: Map<string, Reference>,
  strings: Strings['page'],
): Html {
  if (!beside) return renderCite(ids, byId, strings)
  const marks = ids.map((id, index) => {
    const { before = '', after = '' } = beside[index] ?? {}
    const behind = /^[\p{L}\p{N}]/u.test(after) ? ` ${after}` : after
    return html`${index > 0 && '; '}${before && `${before} `}${citeMark(byId.get(id), strings)}${behind}`
  })
  return html`<sup class="cite worded">${marks}</sup>`
}

function renderCite(ids: readonly string[], byId: Map<string, Reference>, strings: Strings['page']): Html {
  const sorted = [...ids].sort((a, b) => (byId.get(a)?.number ?? 0) - (byId.get(b)?.number ?? 0))
  const marks = sorted.map((id, index) => html`${index > 0 && ' '}${citeMark(byId.get(id), strings)}`)
  return html`<sup class="cite">${marks}</sup>`
}

function citeMark(reference: Reference | undefined, strings: Strings['page']): Html {
  if (!reference) return html`<span class="cite-unknown">?</span>`
  const { anchor, number } = reference
  return html`<a href="#ref-${anchor}" aria-label="${strings.sourceMark(number)}">${number}</a>`
}

/** The marks of sources that stand outside of a text. */
export function citeMarks(ids: readonly string[], references: readonly Reference[], strings: Strings['page']): Html {
  return renderCite(ids, new Map(references.map((reference) => [reference.id, reference])), strings)
}
