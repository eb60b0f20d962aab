/** The source as a page of claims. */

/** The source as its claims in their order, each as long as its words: columns of sections. */
export interface SourcePage {
  columns: PageSection[][]
}

/** A section of the source; `label` is its number, or empty. */
export interface PageSection {
  label: string
  claims: PageClaim[]
}

/** `words` is how many of the source's words its passage has. */
export interface PageClaim {
  id: string
  kind: ClaimKind
  words: number
}

export const CLAIM_KINDS = ['quotation', 'reported', 'interpretation', 'forecast'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]
