/** Figures as they are drawn for an upright phone: in a file beside the page, which only windows as narrow fetch. */

/** As in the style sheet (figure-forms.css). Paper is as wide as the canvas. */
const NARROW = matchMedia('screen and (width <= 47rem)')

/**
 * Puts the pictures into their places once the window is narrow. `data-portraits` on the page keeps the places free until
 * then. Where the file does not come, the pictures of the slides are shown, as without scripts, until the window is turned.
 */
export function watchNarrow(): void {
  const { dataset } = document.documentElement
  const address = document.querySelector<HTMLMetaElement>('meta[name="portraits"]')?.content
  const show = async () => {
    if (!NARROW.matches || !address) return
    NARROW.onchange = null
    dataset.portraits = ''
    try {
      const pictures = await picturesOf(address)
      fill(pictures)
      // The rest of the page is still coming.
      if (document.readyState === 'loading') {
        await new Promise((done) => document.addEventListener('DOMContentLoaded', done))
        fill(pictures)
      }
    } catch {
      NARROW.onchange = show
    }
    delete dataset.portraits
  }
  NARROW.onchange = show
  void show()
}

async function picturesOf(address: string): Promise<Element[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(response.statusText)
  const file = new DOMParser().parseFromString(await response.text(), 'image/svg+xml')
  return [...file.querySelectorAll(':root > .portrait')]
}

/** The pictures are in the order of their places. */
function fill(pictures: readonly Element[]): void {
  document.querySelectorAll('.portrait').forEach((place, index) => {
    const picture = pictures[index]
    if (picture && picture !== place) place.replaceWith(picture)
  })
}
