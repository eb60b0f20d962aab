import type { Page } from 'playwright-core'

/** WCAG 1.4.12: what a reader may set. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important } svg * { letter-spacing: 0 !important; word-spacing: 0 !important }`

/** Sets it as a reader's own style sheet does, or takes it back: the page's policy forbids style elements. */
export const setSpacing = (page: Page, on: boolean) =>
  page.evaluate((text) => {
    const reader = document as Document & { spacing?: CSSStyleSheet }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== reader.spacing)
    if (!text) return
    reader.spacing = new CSSStyleSheet()
    reader.spacing.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, reader.spacing]
  }, on && SPACED)
