/** All slides with their pictures: choosing one asks the room to go there. */

import { inDeckLanguage } from '../../strings/browser/language-marks'
import * as strings from '../../strings/browser/tools'
import { showDialog } from '../../ui/dialog'
import { element } from '../../ui/element'
import { arrowOf } from '../../ui/keys'
import { whyOutside } from '../../ui/slide-number'
import type { SpeakerSlide } from '../source/deck'
import { Picture } from '../views/slide-picture'

/** Opens the list at the slide that is shown. */
export function openList(slides: readonly SpeakerSlide[], current: string, go: (slide: string) => void): void {
  const sequence = slides.filter(({ outside }) => !outside)
  const items = slides.map((slide) => itemOf(slide, sequence.indexOf(slide) + 1))
  const buttons = items.map(({ button }) => button)
  const list = element('ul', { class: 'list' }, ...buttons.map((button) => element('li', {}, button)))
  const dialog = showDialog('overview', strings.allSlides, list)
  dialog.classList.add('wide')
  for (const { button, slide } of items) {
    button.addEventListener('click', () => {
      dialog.close()
      go(slide.id)
    })
  }
  list.addEventListener('keydown', (event) => moveByKey(event, buttons))
  drawInView(items)
  const start = items.find(({ slide }) => slide.id === current)
  start?.button.setAttribute('aria-current', 'true')
  const focused = start?.button ?? buttons[0]
  focused?.focus()
  focused?.scrollIntoView({ block: 'center' })
}

interface Item {
  button: HTMLElement
  slide: SpeakerSlide
  picture: HTMLElement
}

/** `number` is 0 for a slide outside of the talk. */
function itemOf(slide: SpeakerSlide, number: number): Item {
  const name = element(
    'span',
    { class: 'list-name', ...inDeckLanguage() },
    `${number > 0 ? `${number}. ` : ''}${slide.name}`,
  )
  const outside = slide.outside ? [element('small', {}, whyOutside(slide.section))] : []
  const picture = element('span', { class: 'list-picture' })
  return { button: element('button', { type: 'button' }, picture, name, ...outside), slide, picture }
}

/** Pictures are drawn when they come into view. */
function drawInView(items: readonly Item[]): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const item = isIntersecting && items.find(({ button }) => button === target)
        if (!item) continue
        observer.unobserve(target)
        const picture = new Picture('')
        picture.show(item.slide, item.slide.steps, '')
        picture.element.setAttribute('role', 'presentation')
        item.picture.append(picture.element)
      }
    },
    { rootMargin: '200px' },
  )
  for (const { button } of items) observer.observe(button)
}

/** Arrows lead from slide to slide, up and down by a row. */
function moveByKey(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
  const at = buttons.indexOf(event.target as HTMLElement)
  const top = buttons[0]?.offsetTop
  const row = buttons.filter(({ offsetTop }) => offsetTop === top).length
  const targets: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + row,
    ArrowUp: at - row,
    Home: 0,
    End: buttons.length - 1,
  }
  const to = targets[arrowOf(event.key)]
  if (at < 0 || to === undefined) return
  event.preventDefault()
  buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus()
}
