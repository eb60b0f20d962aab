/** Runs in the page: a slide with a citation that is there from the start, and the place in another slide it leads to. */
export function citation(): { slide: string; target: string } {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.slides .body a[href^="#ref-"]')]
  const link = links.find((each) => !each.closest('.fragment, svg') && document.getElementById(each.hash.slice(1)))
  return { slide: link?.closest('section')?.id ?? '', target: link?.hash.slice(1) ?? '' }
}
