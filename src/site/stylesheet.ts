/** The style sheet goes into the page: a request less before the first paint. */

interface Bundle {
  [name: string]: { type: string; source?: string | Uint8Array }
}

/** Replaces the page's links to bundled style sheets by their text, and takes them out of the bundle. */
export function inlineStylesheets(page: string, bundle: Bundle): string {
  return page.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, name: string) => {
    const asset = bundle[name]
    if (asset?.source === undefined) return link
    delete bundle[name]
    const folder = name.slice(0, name.lastIndexOf('/') + 1)
    // Addresses in the sheet were relative to it; now they are relative to the page.
    const css = String(asset.source).replace(/url\((['"]?)(?:\.\/)?(?!data:|https?:|\/)/g, `url($1./${folder}`)
    return `<style>${css.trim()}</style>`
  })
}
