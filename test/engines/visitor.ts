/** The built deck as somebody opens it in an engine: one window, used from the first check to the last. */
import { type Host, hostFolder } from '../../src/site/visit/static-host'
import { headersOf } from '../browser/support/headers'
import type { Engine, Profile, Size, Tab } from './drive/engine'
import { eventually, until } from './drive/until'

export const LARGE: Size = { width: 1440, height: 900 }
export const SIDEWAYS: Size = { width: 844, height: 390 }
export const UPRIGHT: Size = { width: 390, height: 844 }

export const SIZES: readonly Size[] = [LARGE, { width: 1024, height: 768 }, SIDEWAYS, UPRIGHT]

/** So many of a list, from its first to its last, at even distances. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  const last = Math.max(1, count - 1)
  const places = new Set(Array.from({ length: count }, (_, at) => Math.round((at * (items.length - 1)) / last)))
  return items.filter((_, index) => places.has(index))
}

/**
 * What a page that is left at once, or comes slowly, makes engines say: Firefox, that what it still asked for was broken
 * off (2152398850 is NS_BINDING_ABORTED); WebKit, that what was fetched ahead was not used within seconds.
 */
const IN_HASTE =
  /ServiceWorker intercepted the request|download failed .*status=2152398850|preloaded using link preload but not used/

export interface SlideFacts {
  id: string
  headline: string
  steps: number
  cuts: number[]
  figures: number
  appendix: boolean
  /** Reached by the arrow keys from the first slide on: not in the appendix, nor outside the cut the deck opens with. */
  inTalk: boolean
}

export class Visitor {
  readonly engine: Engine
  readonly host: Host
  readonly tab: Tab
  /** All slides, from the document itself. */
  slides: readonly SlideFacts[] = []
  #size: Size = LARGE
  #visits = 0

  private constructor(engine: Engine, host: Host, tab: Tab) {
    this.engine = engine
    this.host = host
    this.tab = tab
  }

  /** A window in a profile of its own, on a host of its own with the headers of the build. */
  static async arrive(engine: Engine, dist: string, profile: Profile = {}): Promise<Visitor> {
    const host = await hostFolder(dist, { base: '/deck/', headers: headersOf(dist) })
    const visitor = new Visitor(engine, host, await engine.open(LARGE, profile))
    await visitor.open()
    visitor.slides = await visitor.tab.evaluate(slideFacts)
    return visitor
  }

  async leave(): Promise<void> {
    await this.tab.close()
    await this.host.close()
  }

  /** Loads the deck anew at a size, with nothing remembered, and waits for the presentation or the article. */
  async open(path = '', size: Size = LARGE): Promise<void> {
    await this.tab.evaluate(() => {
      if (location.protocol === 'http:') localStorage.clear()
    })
    await this.resize(size)
    const [search = '', hash] = path.replace(/^\?/, '').split('#')
    // Another address each time: one that differs in its hash alone would not be loaded again.
    const query = [search, `utm_source=${++this.#visits}`].filter(Boolean).join('&')
    await this.tab.goTo(`${this.host.address}?${query}${hash === undefined ? '' : `#${hash}`}`)
    await this.ready()
  }

  /** The first slide at the large size, as the deck opens; loaded anew where another page, a cut or something over it is on show. */
  async fromStart(): Promise<void> {
    if (!(await this.tab.evaluate(showsStage))) return this.open()
    await this.resize(LARGE)
    await this.tab.press('Home')
    await this.onStage(this.id(0))
  }

  async resize(size: Size): Promise<void> {
    if (size.width === this.#size.width && size.height === this.#size.height) return
    await this.tab.resize(size)
    // Chromium tells the page later than it tells the one who asked for it.
    await until(this.tab, (width, height) => innerWidth === width && innerHeight === height, size.width, size.height)
    this.#size = size
  }

  /** Until the page does what it was opened for, and the fonts it measures with are there. */
  async ready(): Promise<void> {
    await until(this.tab, () => {
      const { view, stage } = document.documentElement.dataset
      const staged = stage === 'slide' && document.querySelector('.toolbar')
      return document.readyState === 'complete' && (view === 'read' || staged)
    })
    await until(this.tab, hasLetters)
  }

  /** Until a slide is on the stage. */
  async onStage(id: string): Promise<void> {
    await until(
      this.tab,
      (slide) => {
        const { stage } = document.documentElement.dataset
        return stage === 'slide' && document.querySelector('.slides > section.present')?.id === slide
      },
      id,
    )
  }

  /** The slides that the talk goes through. */
  get talk(): SlideFacts[] {
    return this.slides.filter(({ inTalk }) => inTalk)
  }

  /** The id of a slide of the talk by its place, counted from 0, from the end where it is negative. */
  id(index: number): string {
    return this.talk.at(index)?.id ?? ''
  }

  /** The id of the slide so far through the talk, 0 to 1. */
  idAt(part: number): string {
    return this.id(Math.round(part * (this.talk.length - 1)))
  }

  /** The first slide with two steps or more. */
  get stepped(): SlideFacts {
    const slide = this.talk.find(({ steps }) => steps > 1)
    if (!slide) throw new Error('No slide has two steps')
    return slide
  }

  /** Slides with figures. */
  get drawn(): SlideFacts[] {
    return this.slides.filter(({ figures }) => figures > 0)
  }

  /** Leads to a slide by its number, as a speaker does: WebKit leads back past entries that no hand has made. */
  async goTo(id: string): Promise<void> {
    await this.tab.press('g')
    await this.find(String(this.talk.findIndex((slide) => slide.id === id) + 1))
    await this.onStage(id)
  }

  /** Leads to a slide by its address, with all its steps shown. */
  async show(id: string): Promise<void> {
    await this.tab.evaluate((slide) => location.assign(`#${slide}`), id)
    await this.onStage(id)
    const steps = this.slides.find((slide) => slide.id === id)?.steps ?? 0
    for (let step = (await this.place()).shown; step < steps; step++) await this.tab.press('ArrowRight')
  }

  /** Until a slide is on the stage with so many steps shown. */
  async atStep(id: string, shown: number): Promise<void> {
    await eventually(`${id} shows ${shown} steps`, async () => {
      const place = await this.place()
      return place.slide === id && place.shown === shown
    })
  }

  /** Where the window is, and what it says of that. */
  place() {
    return this.tab.evaluate(placeInPage)
  }

  /** Presses the mouse in the middle of what a selector finds first; what is out of sight is brought into it before. */
  async click(selector: string): Promise<void> {
    const [x, y] = await this.tab.evaluate((wanted) => {
      const element = document.querySelector(wanted)
      if (!element) throw new Error(`There is no ${wanted}`)
      const isSeen = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight
      if (!isSeen(element.getBoundingClientRect())) element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = element.getBoundingClientRect()
      return [left + width / 2, top + height / 2] as const
    }, selector)
    await this.tab.clickAt(x, y)
  }

  /** Brings a slide of the article to the top of the window. */
  async scrollTo(id: string): Promise<void> {
    await this.tab.evaluate((slide) => document.getElementById(slide)?.scrollIntoView({ behavior: 'instant' }), id)
  }

  /** Until the address ends so. */
  async at(hash: string): Promise<void> {
    await until(this.tab, (wanted) => location.hash === wanted, hash)
  }

  /** Whether the headline of a slide is in the upper half of the article that is shown. */
  reads(id: string): Promise<boolean> {
    return this.tab.evaluate((slide) => {
      const { view } = document.documentElement.dataset
      const headline = document.querySelector(`[id="${slide}"] .headline`)?.getBoundingClientRect()
      return view === 'read' && headline !== undefined && headline.top >= -1 && headline.top < innerHeight / 2
    }, id)
  }

  /** Until the article shows a slide. */
  async reading(id: string): Promise<void> {
    await eventually(`the article shows ${id}`, () => this.reads(id))
  }

  /** Until a dialog is open. */
  async dialog(): Promise<void> {
    await until(this.tab, () => document.querySelector('dialog[open] input, dialog[open] button'))
  }

  /** Types into the dialog that is on its way, and takes what it finds first. */
  async find(query: string): Promise<void> {
    await this.dialog()
    await this.tab.press(...query)
    await this.tab.press('Enter')
  }

  /** A slide in the middle of the deck, and words that its headline alone has. */
  get findable(): { id: string; query: string } {
    const { slides, talk } = this
    const wordsOf = (headline: string): string[] => headline.toLowerCase().match(/[a-z]{4,}/g) ?? []
    const words = new Set(slides.flatMap(({ headline }) => wordsOf(headline)))
    const middle = talk.slice(Math.floor(talk.length / 2))
    for (const { id, headline } of middle) {
      const own = [...words].find(
        (word) =>
          wordsOf(headline).includes(word) &&
          slides.every((each) => each.id === id || !each.headline.toLowerCase().includes(word)),
      )
      if (own) return { id, query: own }
    }
    throw new Error('No headline has a word of its own')
  }

  /** What was complained of since the last call. */
  async complaints(): Promise<string[]> {
    return (await this.tab.complaints()).filter((each) => !IN_HASTE.test(each))
  }

  /** What was complained of, once that is enough. */
  async complaintsUntil(enough: (complaints: string[]) => boolean): Promise<string[]> {
    const said: string[] = []
    await eventually('there are enough complaints', async () => {
      said.push(...(await this.tab.complaints()))
      return enough(said)
    })
    return said
  }
}

/** Runs in the page: whether the fonts of what it shows are there, once it is laid out, which is what asks for them. */
export function hasLetters(): boolean {
  document.body.getBoundingClientRect()
  return document.fonts.status === 'loaded'
}

/** Runs in the page: whether the whole deck is presented, with nothing over its slide. */
function showsStage(): boolean {
  const { view, stage, zoomed } = document.documentElement.dataset
  const isFree = !document.querySelector('dialog[open], .blackout:not([hidden])') && zoomed === undefined
  return /^\?utm_source=\d+$/.test(location.search) && view === 'present' && stage === 'slide' && isFree
}

/** Runs in the page: where it is, and what it says of that. */
export function placeInPage() {
  return {
    view: document.documentElement.dataset.view,
    slide: document.querySelector('.slides > section.present')?.id,
    shown: new Set(
      [...document.querySelectorAll('.present .fragment.visible')].map((each) =>
        each.getAttribute('data-fragment-index'),
      ),
    ).size,
    title: document.title,
    hash: location.hash,
  }
}

/** Runs in the page. */
function slideFacts(): SlideFacts[] {
  return [...document.querySelectorAll<HTMLElement>('.slides > section')].map((slide) => ({
    id: slide.id,
    headline: (slide.querySelector('.headline')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    steps: new Set([...slide.querySelectorAll('.fragment')].map((each) => each.getAttribute('data-fragment-index')))
      .size,
    cuts: (slide.dataset.cut ?? '').split(' ').filter(Boolean).map(Number),
    figures: slide.querySelectorAll('.figure svg').length,
    appendix: slide.dataset.appendix !== undefined,
    inTalk: slide.dataset.appendix === undefined && slide.dataset.outside === undefined,
  }))
}
