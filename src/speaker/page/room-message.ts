/** Says when no room follows this page, and what can be done about it. */

import * as strings from '../../strings/browser/speaker'
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
    const open = element('button', { type: 'button' }, strings.openRoom)
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
      this.#words.replaceChildren(`${strings.windowRefused} `, link)
    })
    if (location.protocol === 'file:') {
      this.#words.replaceChildren(strings.roomOnDisk)
    }
  }

  show(): void {
    const { hasRoom } = this.#session
    if (!hasRoom && this.#place.hidden) {
      const words = this.#hadRoom ? strings.roomGone : strings.noRoom
      this.#words.replaceChildren(words)
      announce(words)
    }
    if (hasRoom && !this.#place.hidden) announce(strings.roomThere)
    this.#place.hidden = hasRoom
    this.#hadRoom ||= hasRoom
  }
}
