/** On an opener: how many claims of each kind its section of the source has. */
import type { ClaimKind, Deck, PageSection } from '../../deck/model'
import { interfaceMarks, stringsOf } from '../../strings/strings'
import { attributes, type Html, html } from '../html'

/** What the source makes of things before what it reports. */
const COUNTED: readonly ClaimKind[] = ['interpretation', 'forecast', 'reported', 'quotation']

/** What a section can be held against. */
const HELD: readonly ClaimKind[] = ['reported', 'quotation']

/** Each kind with its number; where nothing is reported or quoted, two large zeros, and one small line of the kinds that are there. */
export function claimCounts({ claims }: PageSection, { meta }: Deck): Html {
  const { claimKinds } = stringsOf(meta.lang).page
  const marks = interfaceMarks(meta.lang)
  const of = (kind: ClaimKind) => claims.filter((claim) => claim.kind === kind)
  const large = (kinds: readonly ClaimKind[]) =>
    kinds.map(
      (kind) => html`<span class="${kind}"><b>${of(kind).length}</b> ${claimKinds[kind](of(kind).length)}</span> `,
    )
  const isBare = HELD.every((kind) => of(kind).length === 0)
  if (!isBare) return html`<p${attributes({ class: 'claim-counts', ...marks })}>${large(COUNTED)}</p>`
  const small = COUNTED.filter((kind) => of(kind).length > 0)
  const words = small.map((kind) => `${of(kind).length} ${claimKinds[kind](of(kind).length)}`).join(' · ')
  return html`<p${attributes({ class: 'claim-counts bare', ...marks })}>${large(HELD)}</p><p${attributes({ class: 'counts-line', ...marks })}>${words}</p>`
}
