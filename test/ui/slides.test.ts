/** Addresses and the slides, parts and steps they lead to. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { destinationOf, hashOf, isLost, stepOf, stepsOf } from '../../src/ui/slides'

/** An element with the few answers that are asked of it. */
interface Fake {
  id: string
  step?: string
  isShown?: boolean
  inside?: Fake
}

const SLIDES = '.slides > section'

function fake({ id, step, isShown = false, inside }: Fake) {
  const parts: HTMLElement[] = []
  const element = {
    id,
    isShown,
    getAttribute: () => step ?? null,
    contains: (other: unknown) => other === element || parts.includes(other as HTMLElement),
    closest: (selector: string) => {
      if (selector === SLIDES) return inside ?? element
      return step === undefined ? null : element
    },
    querySelectorAll: (selector: string) => {
      if (selector === '[id]') return parts
      const steps = parts.filter((part) => part.getAttribute('data-fragment-index') !== null)
      return selector.endsWith('.visible') ? steps.filter((part) => 'isShown' in part && part.isShown) : steps
    },
    get ownerDocument() {
      return document
    },
    parts,
  }
  return element as unknown as HTMLElement & { parts: HTMLElement[] }
}

/** A slide with its headline and parts. */
function slide(id: string, ...own: Fake[]) {
  const made = fake({ id })
  made.parts.push(...[{ id: `${id}-headline` }, ...own].map((part) => fake({ ...part, inside: made })))
  return made
}

const slides = [
  slide('title'),
  slide('rivers', { id: 'map' }, { id: 'first', step: '0', isShown: true }, { id: 'twin', step: '0', isShown: true }),
  slide('Balance', { id: 'late', step: '1' }),
]
slides[1]?.parts.push(fake({ id: 'second', step: '1', ...(slides[1] && { inside: slides[1] }) }))
const [title, rivers, balance] = slides
const part = (id: string) => slides.flatMap(({ parts }) => parts).find((each) => each.id === id)

const aside = fake({ id: 'aside' })

beforeEach(() => {
  const all = [...slides, ...slides.flatMap(({ parts }) => parts), aside]
  vi.stubGlobal('document', { getElementById: (id: string) => all.find((each) => each.id === id) ?? null })
})
afterEach(() => void vi.unstubAllGlobals())

describe('an address', () => {
  it.each([
    ['#rivers', { slide: rivers }],
    ['#rivers-headline', { slide: rivers }],
    ['#/rivers', { slide: rivers }],
    ['#RIVERS', { slide: rivers }],
    ['#balance', { slide: balance }],
    ['#rivers?utm_source=mail', { slide: rivers }],
    ['#/rivers/1', { slide: rivers, step: 1 }],
    ['#/1', { slide: rivers }],
    ['#2', { slide: rivers }],
    ['#map', { slide: rivers, target: part('map') }],
    ['#late', { slide: balance, target: part('late') }],
  ])('%s leads to its slide, part and step', (hash, place) => {
    expect(destinationOf(hash, slides)).toEqual(place)
    expect(isLost(hash, slides)).toBe(false)
  })

  it.each(['#nowhere', '#4', '#/3', '#aside'])('%s leads nowhere and is lost', (hash) => {
    expect(destinationOf(hash, slides)).toBeUndefined()
    expect(isLost(hash, slides)).toBe(true)
  })

  it.each(['', '#', '#top'])('"%s" asks for nothing and is not lost', (hash) => {
    expect(destinationOf(hash, slides)).toBeUndefined()
    expect(isLost(hash, slides)).toBe(false)
  })

  it.each(['#rivers', '#map', '#late'])('%s is written as it was read', (hash) => {
    const place = destinationOf(hash, slides)
    expect(place && hashOf(place, hash)).toBe(hash)
  })

  it('that no browser finds by itself is written plainly', () => {
    for (const hash of ['#RIVERS', '#2', '#/rivers/1', ''])
      expect(rivers && hashOf({ slide: rivers }, hash)).toBe('#rivers')
    expect(title && hashOf({ slide: title }, '#map')).toBe('#title')
  })
})

describe('the steps of a slide', () => {
  it('count what appears together as one', () => {
    expect(rivers && stepsOf(rivers)).toEqual({ shown: 1, total: 2 })
    expect(title && stepsOf(title)).toEqual({ shown: 0, total: 0 })
  })

  it('are found by what they show', () => {
    expect(['map', 'first', 'second', 'late'].map((id) => stepOf(part(id) as HTMLElement))).toEqual([
      undefined,
      0,
      1,
      1,
    ])
  })
})
