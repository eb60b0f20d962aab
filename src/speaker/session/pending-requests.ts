/** Requests that no room has answered: a room that is loaded again has lost them, the one that comes is asked anew. */
import type { RoomRequest } from '../../talk/message'

/** Requests older than this are dropped, ms. */
const LASTS = 6000
/** How many requests are kept at most. */
const MOST = 50

export class PendingRequests {
  #requests: { request: RoomRequest; at: number }[] = []

  /** A request was made at a moment, ms. */
  add(request: RoomRequest, at: number): void {
    this.#requests = [...this.#requests, { request, at }].slice(-MOST)
  }

  /** A room answered: it has done what came before. */
  clear(): void {
    this.#requests = []
  }

  /** What is still to be done, in order; none of it where some is too old, since moves build on each other. */
  take(now: number): readonly RoomRequest[] {
    const requests = this.#requests
    this.#requests = []
    return requests.every(({ at }) => now - at < LASTS) ? requests.map(({ request }) => request) : []
  }
}
