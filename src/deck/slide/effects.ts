/** Classes of an element that comes, goes or changes step by step, with reveal.js' names. */

/** Options of an element. */
export const ELEMENT_OPTIONS: readonly string[] = ['class', 'id', 'data-fragment-index']

/** Effects that the stage has. */
export const EFFECTS = [
  'fragment',
  'fade-in',
  'fade-out',
  'fade-in-then-out',
  'fade-in-then-semi-out',
  'semi-fade-out',
  'strike',
]

/** reveal.js' other ways to come: here all of them are a plain fade. */
const AS_FADE = /^(fade-(up|down|left|right)|grow|shrink|zoom-in|blur|highlight-(current-)?(red|green|blue)|custom)$/

/** Shown at its own step alone. */
const AT_ITS_STEP = 'current-visible'

export const isEffect = (name: string): boolean => EFFECTS.includes(name) || AS_FADE.test(name) || name === AT_ITS_STEP

/** The classes of an element with effects that the stage has, in place of those it has not. */
export function withKnownEffects(classes: string): string {
  const known = classes.split(/\s+/).filter((name) => name !== '' && !AS_FADE.test(name))
  return known.map((name) => (name === AT_ITS_STEP ? 'fade-in-then-out' : name)).join(' ')
}
