/** Says when no room follows this page, and what can be done about it. */

import { announce } from '../../ui/announce'
import { element } from '../../ui/element'
import type { Session } from '../session/session'
import type { Frame } from './landmarks'

export class RoomMessage {
  readonly #session: Session
  readonly #place: HTMLElement
  readonly #words = element('p')
  #hadRoom = false

  constructor({ message }: Frame, session: Session) {
    this.#session = session
    this.#place = message
    const open = element('button', { type: 'button' }, 'Open the room’s window')
    open.addEventListener('click', () => this.open())
    message.append(this.#words, open)
  }

  /** Opens a room; where the browser does not let us, says the address. */
  open(): void {
    this.#session.openRoom(() => {
      if (this.#session.hasRoom) return
      const address = this.#session.roomAddress
      const rel = address.startsWith('file:') ? 'opener' : 'noopener'
      const link = element('a', { href: address, target: '_blank', rel }, address)
      this.#words.replaceChildren('The browser did not open a window. Open the deck by its address: ', link)
    })
    if (location.protocol === 'file:') {
      this.#words.replaceChildren('The room’s window is deck.html, from the folder of this file.')
    }
  }

  show(): void {
    const { hasRoom } = this.#session
    if (!hasRoom && this.#place.hidden) {
      const words = this.#hadRoom
        ? 'The room’s window is gone. The next one goes on here.'
        : 'No window shows the deck yet.'
      this.#words.replaceChildren(words)
      announce(words)
    }
    if (hasRoom && !this.#place.hidden) announce('The room’s window is there.')
    this.#place.hidden = hasRoom
    this.#hadRoom ||= hasRoom
  }
}
