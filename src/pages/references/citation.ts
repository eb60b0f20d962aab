/** The marks of sources in a text. */
import type { CiteToken, Reference } from '../../deck/model'
import { type Html, html } from '../html'

/** Numbers in their order; with words beside them, such as a page, sources stay in the author's. */
export function renderCitation({ ids, beside }: CiteToken, byId: Map<string, Reference>): Html {
  if (!beside) return renderCite(ids, byId)
  const marks = ids.map((id, index) => {
    const { before = '', after = '' } = beside[index] ?? {}
    const behind = /^[\p{L}\p{N}]/u.test(after) ? ` ${after}` : after
    return html`${index > 0 && '; '}${before && `${before} `}${citeMark(byId.get(id))}${behind}`
  })
  return html`<sup class="cite worded">${marks}</sup>`
}

function renderCite(ids: readonly string[], byId: Map<string, Reference>): Html {
  const sorted = [...ids].sort((a, b) => (byId.get(a)?.number ?? 0) - (byId.get(b)?.number ?? 0))
  const marks = sorted.map((id, index) => html`${index > 0 && ' '}${citeMark(byId.get(id))}`)
  return html`<sup class="cite">${marks}</sup>`
}

/** A script names it "source 4" (present/article/citations.ts). */
function citeMark(reference: Reference | undefined): Html {
  if (!reference) return html`<span class="cite-unknown">?</span>`
  const { anchor, number } = reference
  return html`<a href="#ref-${anchor}">${number}</a>`
}

/** The marks of sources that stand outside of a text. */
export function citeMarks(ids: readonly string[], references: readonly Reference[]): Html {
  return renderCite(ids, new Map(references.map((reference) => [reference.id, reference])))
}
