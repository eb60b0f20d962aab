/**
 * Folds what an article's reader may want later: figures in words, where they do not stand in the margin, and tables of data.
 * As the page comes it is hidden by style, so that nothing moves when the parts are folded in earnest; without a script all
 * is open.
 */
export function foldParts(): void {
  const { dataset } = document.documentElement
  dataset.fold = ''
  const fold = () => {
    closeParts()
    delete dataset.fold
  }
  document.addEventListener('readystatechange', fold, { once: true })
}

/** Folds them. */
export function closeParts(): void {
  const margin = matchMedia('(width >= 62rem)').matches
  for (const part of document.querySelectorAll(margin ? 'details.data' : 'details')) part.removeAttribute('open')
}
