/** Style that comes with the script: a constructed sheet costs no request, and the strictest content policy allows it. */

/** Wears a style sheet; tells how to take it off again, or undefined where the browser has no constructed sheets. */
export function adoptStyles(styles: string): (() => void) | undefined {
  if (!('adoptedStyleSheets' in document)) return undefined
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
  }
}
