/** What comes with a press, as this dialect writes it behind an element. */
import { isEffect } from '../../deck/slide/effects'
import { attributeOf, classNames, type PageElement } from './tree'

/** The effects of an element that is a fragment, its place in their order; empty for any other. */
export function fragmentOf(element: PageElement): string {
  const options = fragmentOptions(element)
  return options && `<!-- .element: ${options} -->`
}

export function fragmentOptions(element: PageElement): string {
  const classes = classNames(element)
  if (!classes.includes('fragment')) return ''
  const index = attributeOf(element, 'data-fragment-index')
  const effects = ['fragment', ...classes.filter((name) => name !== 'fragment' && isEffect(name))]
  return `class="${effects.join(' ')}"${index && /^\d+$/.test(index) ? ` data-fragment-index="${index}"` : ''}`
}
