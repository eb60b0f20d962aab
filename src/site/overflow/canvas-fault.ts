/** One fault of the slide on show. */
export interface CanvasFault {
  /**
   * `outside` the margins or the window, in the `footer`, `hidden` by a box that is too small, one text that `overlap`s
   * another, letters that are too `small`, a `headline` of too many lines, one that is too `tight` in them.
   */
  kind: 'outside' | 'footer' | 'hidden' | 'overlap' | 'small' | 'headline' | 'tight'
  /** The words it is about, or the beginning of them; empty where it is about no words. */
  text: string
  /** In px of the canvas: how far, how large, how many lines. */
  amount: number
  /** The whole of it for a reader, e.g. `"A long word" runs 43 px past the right margin`. */
  message: string
}
