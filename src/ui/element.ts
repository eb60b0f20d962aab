/** Builds the elements that only a presentation has. */

/** The class of everything the presentation puts beside the deck. */
export const PART = 'stage-part'

type Attributes = Record<string, string | false | undefined>

/** An element with its attributes (`false` and undefined are left out) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value)
  }
  made.append(...children)
  return made
}

/**
 * The first child of the body that matches: whatever the presentation has beside the deck is one. A search of the whole
 * document would go through all slides at every key.
 */
export function partOf(selector: string): HTMLElement | undefined {
  return [...document.body.children].find((part): part is HTMLElement => part.matches(selector))
}

/** The sheet that lies over the page. */
export const openDialog = () => partOf('dialog[open]') as HTMLDialogElement | undefined

/** A line icon on a 24 × 24 grid; hidden from assistive technology, so its button needs a name. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
