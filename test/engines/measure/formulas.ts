/**
 * Runs in the page: formulas that are not drawn as formulas, in the font that the deck brings. Fractions have their parts above each
 * other, raised signs stand higher and are smaller. `within` may be a picture of a slide, which is a shadow tree. Stands alone.
 */
export function formulaFaults(within: string): string[] {
  const roots = [...document.querySelectorAll(within)].map((each) => each.shadowRoot ?? each)
  const found = roots.flatMap((root) => [...root.querySelectorAll('math')]).filter((each) => each.checkVisibility())
  if (found.length === 0) return [`no formula is shown in ${within}`]
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
  const partsFaults = (parent: Element): string[] => {
    const [first, second] = [...parent.children]
    if (!first || !second) return [`<${parent.localName}> has no parts`]
    const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()]
    if (parent.localName === 'mfrac') {
      const isOver = a.bottom <= b.top + 1 && Math.abs((a.left + a.right) / 2 - (b.left + b.right) / 2) < 2
      return isOver ? [] : ['the parts of a fraction do not stand above each other']
    }
    const isRaised = b.top < a.top && b.bottom < a.bottom && sizeOf(second) < sizeOf(first)
    return isRaised ? [] : ['a raised sign is not raised']
  }
  const fonts = [...document.fonts].filter(({ family }) => family.includes('STIX'))
  const isThere = fonts.some(({ status }) => status === 'loaded')
  return [
    ...(isThere ? [] : ['the font of formulas is not there']),
    ...found.flatMap((math) => {
      const { width, height } = math.getBoundingClientRect()
      const isOwn = getComputedStyle(math).fontFamily.includes('STIX')
      return [
        ...(width > 4 && height > 4 ? [] : [`a formula has ${width} by ${height} px`]),
        ...(isOwn ? [] : ['a formula has another font']),
        ...[...math.querySelectorAll('mfrac, msup')].flatMap(partsFaults),
      ]
    }),
  ]
}
