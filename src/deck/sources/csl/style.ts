/** A citation style as somebody else made it, prepared for a deck, which numbers and orders its references itself. */

/** What a style is that cannot be used, and what to do. */
interface Unusable {
  why: string
  hint: string
}

const ANOTHER = 'Take a style that lists references, from zotero.org/styles, and keep it beside deck.yaml.'

/** Why a file is no style that a deck can use; undefined for one that it can. */
export function unusable(text: string): Unusable | undefined {
  if (!/<style\b[^>]*>/.test(text)) return { why: 'it is no style in CSL', hint: ANOTHER }
  if (!/<\/style>\s*$/.test(text)) return { why: 'it breaks off before its end', hint: ANOTHER }
  const parent =
    /<link\b[^>]*\bhref="([^"]+)"[^>]*\brel="independent-parent"|<link\b[^>]*\brel="independent-parent"[^>]*\bhref="([^"]+)"/
      .exec(text)
      ?.slice(1)
      .find(Boolean)
  if (parent) return { why: `it only names another, ${parent}`, hint: 'Keep that style beside deck.yaml, and name it.' }
  return /<bibliography\b/.test(text) ? undefined : { why: 'it has no list of references', hint: ANOTHER }
}

/** Without the style's own numbers, and without what leans on the entry before: the order is the deck's. */
export function prepared(text: string): string {
  return text
    .replace(/<text\b[^>]*\bvariable="citation-number"[^>]*\/>/g, '')
    .replace(/\s(?:subsequent-author-substitute(?:-rule)?|second-field-align|default-locale)="[^"]*"/g, '')
    .replace(/<bibliography\b[\s\S]*?<\/bibliography>/, (list) => list.replace(/<sort\b[\s\S]*?<\/sort>/, ''))
}
