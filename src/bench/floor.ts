/** The floor that the deck is measured against: the same page with one slide and no script. */

const SLIDE = /<section id="([^"]+)"[\s\S]*?<\/section>/g

/**
 * A built page with only these slides, by address, and without any script; it looks as when presented. Throws when it
 * has no such slide.
 */
export function floorPage(page: string, ...slugs: readonly string[]): string {
  const slides = new Map([...page.matchAll(SLIDE)].map((match) => [match[1] ?? '', match[0]]))
  const kept = (slugs.length > 0 ? slugs : [...slides.keys()].slice(0, 1)).map((slug) => {
    const slide = slides.get(slug)
    if (!slide) throw new Error(`The built page has no slide "${slug}".`)
    return slide
  })
  return page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="(?:manifest|modulepreload|apple-touch-icon|icon)"[^>]*>/g, '')
    .replace('data-view="read"', 'data-view="present"')
    .replace(/<section id="[\s\S]*<\/section>/, () => kept.join('\n'))
}
