/** Style that comes with the script: a constructed sheet costs no request, and the strictest content policy allows it. */

/** Where such style stands in the order of all styles (theme/layers.css). */
type Layer = 'reset' | 'stage' | 'components' | 'speaker'

/** Adds a style sheet to a layer; tells how to take it off again, or undefined where the browser has no constructed sheets. */
export function adoptStyles(layer: Layer, styles: string): (() => void) | undefined {
  if (!('adoptedStyleSheets' in document)) return undefined
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@layer ${layer}{${styles}}`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
  }
}
