/** What a share card shows, laid out in the built page. */
import type { Page } from 'playwright-core'
import { inPage } from '../../chromium/in-page'

/** The body is as wide as the words: 1080 of the card's 1200 px; the title's sheet bleeds on three sides. */
const STYLE = `@layer overrides {
.share-card { position: fixed; inset: 0; z-index: 99; overflow: hidden; background: var(--paper); color: var(--ink) }
.share-card > .card-words { position: absolute; inset-inline: 60px; top: 44px; display: grid; gap: 20px }
.share-card .card-deck { margin: 0; font: 600 26px / 32px var(--font-sans); color: var(--pencil) }
.share-card .card-headline { margin: 0; font: 600 64px / 70px var(--font-serif); letter-spacing: -0.01em; text-wrap: balance }
.share-card .card-headline.long { font-size: 52px; line-height: 58px }
.share-card > .card-crop { position: absolute; inset: auto 0 0; overflow: hidden }
.share-card .canvas { position: absolute; left: 0; transform: scale(0.9375); transform-origin: 0 0; overflow: visible }
.share-card .canvas > :not(.body) { display: none }
.share-card.of-title > .card-words { top: 150px; inset-inline-end: 620px }
.share-card.of-title .lead { display: none }
.share-card .layout-section .canvas { left: -367px }
.share-card .layout-section .canvas:has(> .page-section) { left: -487px }
.share-card .layout-section .body p { font-size: 32px }
}`

interface CardOptions {
  /** The deck's name. */
  deck: string
  style: string
}

/** Covers the page with the card of the slide on show: the deck's name, the headline at 64 px, what the slide shows below. */
function layOutCard({ deck, style }: CardOptions): void {
  const slide = document.querySelector('.slides > .present')
  const canvas = slide?.querySelector('.canvas')
  if (!slide || !canvas) throw new Error('No slide is on show.')
  addStyle(style)
  const card = document.createElement('div')
  const isTitle = slide.classList.contains('layout-title')
  card.className = isTitle ? 'share-card stage-part of-title' : 'share-card stage-part'
  const words = wordsOf(canvas, deck)
  const { crop, shown } = cropOf(slide, canvas)
  card.append(crop, words)
  document.body.append(card)
  const headline = words.lastElementChild
  if (headline && headline.getBoundingClientRect().height > 230) headline.classList.add('long')
  if (isTitle) {
    crop.style.top = '0'
    return
  }
  crop.style.top = `${words.getBoundingClientRect().bottom + 28}px`
  const body = shown.querySelector('.body')
  const from = body ? body.getBoundingClientRect().top - shown.getBoundingClientRect().top : 0
  shown.style.top = `${-from}px`
}

function addStyle(style: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** The headline, under the deck's name where it is not the same. */
function wordsOf(canvas: Element, deck: string): HTMLElement {
  const words = document.createElement('div')
  words.className = 'card-words'
  const headline = document.createElement('p')
  headline.className = 'card-headline'
  headline.innerHTML = canvas.querySelector('.headline')?.innerHTML ?? ''
  for (const part of headline.querySelectorAll('.numeral, sup')) part.remove()
  const name = document.createElement('p')
  name.className = 'card-deck'
  name.textContent = deck
  if (headline.textContent?.trim() !== deck) words.append(name)
  words.append(headline)
  return words
}

/** The slide once more, without what names it. */
function cropOf(slide: Element, canvas: Element): { crop: HTMLElement; shown: HTMLElement } {
  const crop = document.createElement('div')
  crop.className = 'card-crop'
  const shell = slide.cloneNode(false) as HTMLElement
  shell.removeAttribute('id')
  const shown = canvas.cloneNode(true) as HTMLElement
  shell.append(shown)
  crop.append(shell)
  return { crop, shown }
}

const inThePage = inPage(layOutCard, [addStyle, wordsOf, cropOf])

/** Covers the slide on show with its card. */
export const showCard = (page: Page, deck: string): Promise<void> =>
  page.evaluate(inThePage as (options: CardOptions) => void, { deck, style: STYLE })

/** Takes the card away again. */
export const hideCard = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelector('.share-card')?.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
  })
