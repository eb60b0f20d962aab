/** Under `npm start -- --remote`: that phones take part in the talk, and a way to shut them out. */
import { element } from '../present/element'
import { openSheet } from '../present/sheet'
import { announce } from '../present/status'
import { PHONES, type PhonesWish, readCount } from '../talk/phone'
import type { Frame } from './frame'

/** Adds a button to the clock's as long as phones take part. A built page has no such server to ask. */
export function startPhones({ time }: Frame): void {
  // In these words: Vite looks for them in the source.
  const hot = import.meta.hot
  if (!hot) return
  const wish = (what: PhonesWish) => hot.send(PHONES, what)
  const button = element('button', { type: 'button', class: 'quiet phones', hidden: '' })
  button.addEventListener('click', () => askRevoke(() => wish('revoke')))
  time.querySelector('.clock-buttons')?.append(button)
  hot.on(PHONES, (data: unknown) => {
    const count = readCount(data)?.phones ?? 0
    const words = count === 1 ? '1 phone' : `${count} phones`
    if (words === button.textContent) return
    if (button.textContent || count > 0) announce(count > 0 ? `${words} in the talk.` : 'No phone in the talk.')
    button.textContent = words
    button.hidden = count === 0
  })
  wish('count')
}

function askRevoke(revoke: () => void): void {
  const yes = element('button', { class: 'strong' }, 'Shut out all phones')
  const form = element('form', { class: 'ask', method: 'dialog' }, yes, element('button', {}, 'Leave them in'))
  const words = 'A phone drives the talk. Shut out, it needs a new code: press Enter in the terminal to show one.'
  openSheet('phones', 'Phones', element('p', {}, words), form)
  yes.addEventListener('click', revoke)
  yes.focus()
}
