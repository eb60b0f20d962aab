/** What is noted inside a page while it loads and while keys are pressed. */

export interface Noted {
  /** When the first text or drawing was painted, in ms since the visit began. */
  paint: number | undefined
  /** When the named slide's headline, or its figure, had its place on screen. */
  headline: number | undefined
  figure: number | undefined
  /** Layout shift, also that which follows a key. */
  shift: number
  /** When the last task of more than 50 ms ended, in ms since the visit began. */
  blockedUntil: number
  /** From a key to the frame with another slide on it, in ms each: with words alone on it, and with a drawing. */
  keys: number[]
  keysToDrawing: number[]
}

/** Runs in the page before anything of it, as what follows does: each is on its own, since only the function gets there. */
export function watchLoad(): void {
  const times = { paint: undefined, headline: undefined, figure: undefined }
  const noted: Noted = { ...times, shift: 0, blockedUntil: 0, keys: [], keysToDrawing: [] }
  Object.assign(window, { noted })

  const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
    const each = (list: PerformanceObserverEntryList) => list.getEntries().forEach(note)
    new PerformanceObserver(each).observe({ type, buffered: true })
  }
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.paint = startTime
  })
  observe('layout-shift', (entry) => {
    noted.shift += (entry as PerformanceEntry & { value: number }).value
  })
  observe('longtask', ({ startTime, duration }) => {
    noted.blockedUntil = startTime + duration
  })
}

/** Runs in the page after `watchLoad`, and notes when the slide of its address is there. */
export function watchSlide(): void {
  const { noted } = window as unknown as { noted: Noted }
  /** True where there is nothing more to wait for. */
  const note = (what: 'headline' | 'figure', selector: string) => {
    const slide = document.getElementById(location.hash.slice(1)) ?? document.querySelector('.slides > section')
    const part = slide?.querySelector(selector)
    if (part && part.getClientRects().length > 0) noted[what] ??= performance.now()
    return noted[what] !== undefined || (!part && document.readyState === 'complete')
  }
  const look = () => {
    const ended = [note('headline', '.headline'), note('figure', '.figure svg text, .figure svg foreignObject')]
    if (ended.includes(false)) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Runs in the page after `watchLoad`, and notes what keys take. */
export function watchKeys(): void {
  const { noted } = window as unknown as { noted: Noted }
  // Collections that stay, ours and Marp's: a search of the whole document would count as the key's work.
  const decks = document.getElementsByClassName('slides')
  const active = document.getElementsByClassName('bespoke-marp-active')
  const shown = () =>
    [...(decks[0]?.children ?? [])].find((each) => each.firstElementChild?.checkVisibility()) ?? active[0] ?? null
  const afterFrame = new MessageChannel()
  let pressed: { at: number; slide: Element | null } | undefined
  const press = (event: KeyboardEvent) => {
    pressed = { at: event.timeStamp, slide: shown() }
    // A message posted in a frame callback is handled after the paint.
    requestAnimationFrame(() => afterFrame.port1.postMessage(''))
  }
  afterFrame.port2.onmessage = () => {
    const slide = shown()
    const keys = slide?.querySelector('svg.drawing') ? noted.keysToDrawing : noted.keys
    if (pressed && pressed.slide !== slide) keys.push(performance.now() - pressed.at)
    pressed = undefined
  }
  addEventListener('keydown', press, true)
}

/** Runs in a floor page with two slides: the least that a key for the next slide can do. */
export function swapByKey(): void {
  addEventListener('keydown', () => {
    const slides = [...document.querySelectorAll<HTMLElement>('.slides > section')]
    const at = slides.findIndex((each) => each.style.display !== 'none')
    for (const [index, each] of slides.entries()) each.style.display = index === 1 - at ? 'block' : 'none'
  })
}
