/** What a page and the service worker say to each other. */

/** The newer version may take the place of the one that is shown. */
export const TAKE_OVER = 'take over'

/** Whether the deck is kept; answered over the port that comes with it. */
export const QUESTION = 'kept?'

export interface WorkerAnswer {
  /** How many files of the deck the host did not give. */
  missing: number
}
