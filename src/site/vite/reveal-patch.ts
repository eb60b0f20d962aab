/** The script to present without the parts of reveal.js that this deck has its own for: half of it remains. */
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { packageFolder } from '../../engine/folder'

/** Never asked for anything, given `present/stage/reveal.ts`' options: each answers every call with undefined. */
const UNUSED =
  /\/(autoanimate|backgrounds|controls|focus|jumptoslide|keyboard|notes|overlay|overview|plugins|pointer|printview|progress|scrollview|slidecontent|slidenumber|playback)$|^fitty$/

const STUB = 'export default class { constructor() { return new Proxy(this, { get: () => () => undefined }) } }'
const STUB_ID = '\0deck:reveal-unused'

/**
 * Places in `reveal.js` and what stands there instead, so that a key costs as much on a thousand slides as on forty. A
 * deck of ours is one row of slides, the children of `.slides`; reveal.js looks for stacks in the whole document.
 */
const SHORTCUTS: readonly [place: string, instead: string][] = [
  // No plugin is waited for: there is none.
  ['plugins.load( config.plugins, config.dependencies ).then( start );', 'queueMicrotask( start );'],
  // The text of each slide for a live region that `startReveal` takes away.
  ['function getStatusText( node ) {', "function getStatusText( node ) { return '';"],
  // Measures the window for a layout that style sheets do: each time, all that changed would be laid out twice.
  ['function layout() {', 'function layout() { return;'],
  // A move changes the slides from where it begins to where it ends; `sync` and the first one go through all.
  [
    'indexh = updateSlides( HORIZONTAL_SLIDES_SELECTOR, h === undefined ? indexh : h );',
    'indexh = updateSlides( HORIZONTAL_SLIDES_SELECTOR, h === undefined ? indexh : h, indexh );',
  ],
  [
    'function updateSlides( selector, index ) {',
    'function updateSlides( selector, index, from ) { if ( selector === VERTICAL_SLIDES_SELECTOR ) return 0;',
  ],
  ['let slides = Util.queryAll( dom.wrapper, selector ),', 'let slides = dom.slides.children,'],
  [
    'for( let i = 0; i < slidesLength; i++ ) {',
    'for( let i = Math.min( from ?? 0, index ); i <= Math.max( from ?? slidesLength - 1, index ); i++ ) {',
  ],
  // Slides that stay before or behind the present one: their classes, attributes and steps are as they have to be.
  [
    'let element = slides[i];',
    `let element = slides[i];
     if ( i !== index && element.hidden && element.classList.contains( i < index ? 'past' : 'future' ) ) continue;`,
  ],
  // Media that come and go with the distance to the present slide, and signs of stacks.
  ['function updateSlidesVisibility() {', 'function updateSlidesVisibility() { return;'],
  [
    'const horizontalSlides = dom.wrapper.querySelectorAll( HORIZONTAL_SLIDES_SELECTOR );',
    'const horizontalSlides = dom.slides.children;',
  ],
  [
    'let horizontalSlides = dom.wrapper.querySelectorAll( HORIZONTAL_SLIDES_SELECTOR ),',
    'let horizontalSlides = dom.slides.children,',
  ],
  ['verticalSlides = dom.wrapper.querySelectorAll( VERTICAL_SLIDES_SELECTOR );', 'verticalSlides = [];'],
  ["previousSlide = Util.queryAll( dom.wrapper, HORIZONTAL_SLIDES_SELECTOR + '.past' ).pop();", ''],
  ["return Util.queryAll( dom.wrapper, HORIZONTAL_SLIDES_SELECTOR + '.stack');", 'return [];'],
  // What `present/stage/reveal.ts`' options never ask for: nothing moves by itself, animates, or is told by other windows.
  ['function cueAutoSlide() {', 'function cueAutoSlide() { return;'],
  ['function onPostMessage( event ) {', 'function onPostMessage() { return;'],
  ['function layoutSlideContents( width, height ) {', 'function layoutSlideContents() { return;'],
  ['function resetVerticalSlides() {', 'function resetVerticalSlides() { return;'],
  [
    'function shouldAutoAnimateBetween( fromSlide, toSlide, indexhBefore, indexvBefore ) {',
    'function shouldAutoAnimateBetween() { return false;',
  ],
]

/**
 * What the deck, the controllers that are left and reveal.js itself call. What is not on its object is called by nobody, and
 * the bundler leaves it out.
 */
const API = `
  initialize, destroy, configure, sync, slide, on, off, layout, togglePause, isPaused, isVerticalSlide, availableRoutes,
  left: navigateLeft, right: navigateRight, up: navigateUp, down: navigateDown, prev: navigatePrev, next: navigateNext,
  isReady: () => ready, startEmbeddedContent: () => undefined, dispatchEvent, getIndices, getHorizontalSlides,
  getCurrentSlide: () => currentSlide, getConfig: () => config,
  getRevealElement: () => revealElement, getSlidesElement: () => dom.slides,
`

const WHOLE_API = /(?<=const API = \{).*?(?=\n\t\};\n)/s

/** Builds reveal.js from its source, which its package contains, and leaves out what is unused. */
export function revealCore(): Plugin {
  const source = join(packageFolder('reveal.js'), 'js')
  return {
    name: 'deck:reveal-core',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer) {
      if (id === 'reveal.js') return join(source, 'reveal.js')
      return importer?.includes('/reveal.js/js/') && UNUSED.test(id) ? STUB_ID : undefined
    },
    load: (id) => (id === STUB_ID ? STUB : undefined),
    transform: (code, id) => (id.endsWith('/reveal.js/js/reveal.js') ? withShortcuts(code) : undefined),
  }
}

/** Throws where reveal.js does not have one of the places, as another version may not. */
function withShortcuts(code: string): string {
  return SHORTCUTS.reduce((text, [place, instead]) => {
    if (text.split(place).length !== 2) throw new Error(`reveal.js does not say "${place}" once: see reveal-patch.ts.`)
    return text.replace(place, () => instead)
  }, withApi(code))
}

function withApi(code: string): string {
  if (!WHOLE_API.test(code)) throw new Error('reveal.js does not say what it offers: see reveal-patch.ts.')
  return code.replace(WHOLE_API, () => API)
}
