/** Preloads for the fonts of every slide: without them a browser asks only once it has laid out the text. */

export const FIRST: readonly string[] = [
  'source-serif-4-latin-600',
  'source-serif-4-latin-400',
  'source-sans-3-latin-400',
  'source-sans-3-latin-600',
]

/** Whether a font file is asked for with every first visit. */
export const isFirst = (file: string, first: readonly string[] = FIRST): boolean =>
  first.some((name) => file.includes(`${name}-normal`))

/**
 * Adds a preload for each of the first fonts found among the bundle's files. In the body: for those in the head Chromium holds
 * its first paint back by up to 100 ms (`RenderBlockingFonts`), which on a slow network is always too short.
 */
export function addPreloads(page: string, files: readonly string[], first: readonly string[] = FIRST): string {
  const found = first.flatMap(
    (name) => files.find((file) => file.includes(`${name}-normal`) && file.endsWith('.woff2')) ?? [],
  )
  // Fonts are fetched in CORS mode; without `crossorigin` they would be fetched twice.
  const links = found.map((file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin>\n`)
  return page.replace('<body>', () => `<body>\n${links.join('')}`)
}
