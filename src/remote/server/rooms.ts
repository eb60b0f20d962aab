/** The windows that show the deck on this computer, and the one of them that phones follow. */
import type { RoomState } from '../../talk/state'

export interface RoomWindow {
  id: string
  state: RoomState
  /** When somebody did something in it last. */
  used: number
  /** Whose connection it speaks over. */
  client: object
}

export class Rooms {
  readonly #all = new Map<string, RoomWindow>()
  #followed: string | undefined

  see(room: RoomWindow): void {
    this.#all.set(room.id, room)
  }

  forget(isGone: (room: RoomWindow) => boolean): void {
    for (const room of this.#all.values()) if (isGone(room)) this.#all.delete(room.id)
  }

  /** Follows the one that was used last from now on: a new phone came. */
  choose(): void {
    this.#followed = undefined
  }

  /** The one that is followed as long as it is there, then the one that was used last. */
  get followed(): RoomWindow | undefined {
    const room = this.#all.get(this.#followed ?? '') ?? [...this.#all.values()].toSorted((a, b) => b.used - a.used)[0]
    this.#followed = room?.id
    return room
  }
}
