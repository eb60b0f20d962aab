/** A browser engine as the tests of all engines drive it, whatever protocol is behind it. */

export type EngineName = 'chromium' | 'firefox' | 'webkit'

export const ENGINES: readonly EngineName[] = ['chromium', 'firefox', 'webkit']

/** In CSS px: the size of the view, without the window's frame and bars. */
export interface Size {
  width: number
  height: number
}

export interface Profile {
  /** False: pages run no script of their own; `evaluate` still works. */
  scripts?: boolean
}

export interface Engine {
  name: EngineName
  /** The program and its version, for people. */
  version: string
  /** A window of this size in a fresh profile: no storage, no service worker, no history. */
  open(size: Size, profile?: Profile): Promise<Tab>
  close(): Promise<void>
}

export interface Tab {
  /** Resolves once the document has loaded; a changed hash alone does not load it again. */
  goTo(address: string): Promise<void>
  /**
   * Calls a function in the page and returns what it returns or resolves to. The function stands alone, as it is sent as
   * text; arguments and result are JSON. Throws what it throws.
   */
  evaluate<Arguments extends readonly unknown[], Result>(
    run: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>
  /** Keys one after the other, each pressed and released: `a`, `?`, `ArrowRight`, `Shift+Tab`. */
  press(...keys: string[]): Promise<void>
  /** Presses the mouse at a point of the view. */
  clickAt(x: number, y: number): Promise<void>
  /** A window drawn to another size, a phone turned. */
  resize(size: Size): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  reload(): Promise<void>
  /** The view as a PNG. */
  picture(): Promise<Buffer>
  /** Errors and warnings of the console, uncaught errors and reports of the content policy since the last call. */
  complaints(): Promise<string[]>
  /** The window that the page opens of itself while `act` runs, of the same profile. */
  opened(act: () => Promise<unknown>): Promise<Tab>
  /** A second window of the same profile. */
  beside(): Promise<Tab>
  close(): Promise<void>
}
