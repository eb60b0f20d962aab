import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordsInCode, wordsInPage, wordsInStyle } from './words-in-code'

/** Rooms whose words a reader, listener, speaker or presenter meets. */
const ROOMS = [
  'pages',
  'offline',
  'ui',
  'search',
  'present',
  'speaker',
  'talk',
  'remote/phone',
  'site/hosting',
  'print',
]

/** In them, what speaks to the author alone, in the terminal. */
const FOR_THE_AUTHOR = /^src\/print\/(?!links|metadata|outline)|^src\/site\/hosting\/(?!publish|share)/

/** What looks like words and is none, or is the same in every language. */
const ALLOWED: Record<string, readonly string[]> = {
  'names of files and formats': ['(PDF)', 'application/pdf', 'Organization'],
  'style, classes and selectors': [
    'data compact',
    'numeral long',
    'not all',
    'input, textarea, select, [contenteditable]',
    '.sheet-page > :not(.sheet-head) :is(a, button, input, select)',
    '.cite, .note-mark, .sign, .slide-footer, .numeral, .portrait, title, desc, style, button',
    'h1, h2, h3, h4, h5, h6, p, li, td, th, caption, dt, dd, blockquote, svg g, svg, div',
  ],
  'names of keys, entries of a PDF, and of what is announced': [
    'Space',
    'Dest',
    'Metadata',
    'Outlines',
    'slide',
    'step',
  ],
  'what windows and the service worker say to each other': ['take over'],
  'the program that made a PDF': ['Seminar deck'],
}
const STYLE = /\{|^(font|content|--font-[a-z]+): /

const isAllowed = (text: string) => STYLE.test(text) || Object.values(ALLOWED).flat().includes(text)

const filesOf = (folder: string, end: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => end.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))

describe('the words of the interface', () => {
  it('stand in src/strings only', () => {
    const files = ROOMS.flatMap((room) => filesOf(`src/${room}`, /\.ts$/)).filter((file) => !FOR_THE_AUTHOR.test(file))
    expect(files.length).toBeGreaterThan(100)
    const found = files.flatMap((file) =>
      wordsInCode(file, readFileSync(file, 'utf8'))
        .filter((text) => !isAllowed(text))
        .map((text) => `${file}: ${text}`),
    )
    expect(found).toEqual([])
  })

  it('stand in no style sheet', () => {
    const found = filesOf('src', /\.css$/).flatMap((file) => wordsInStyle(readFileSync(file, 'utf8')))
    expect(found).toEqual([])
  })

  it('stand in no page that is written as HTML', () => {
    const pages = ['index.html', 'speaker/index.html', 'src/remote/phone/remote.html']
    expect(pages.flatMap((file) => wordsInPage(readFileSync(file, 'utf8')))).toEqual([])
  })
})

describe('what looks for words in code', () => {
  it.each([
    ["element('p', {}, 'later')", ['later']],
    ["element('button', { 'aria-label': 'Close', class: 'icon-button' })", ['Close']],
    ["button.textContent = on ? 'Pause' : `Go on`", ['Pause', 'Go on']],
    ["button.setAttribute('title', 'help')", ['help']],
    [`announce(\`Step \${shown} of \${total}\`)`, ['Step of']],
    ["const rows = [{ command: 'next', label: 'Next step' }]", ['Next step']],
    ["const words = isEnd ? '' : 'No slide has these words.'", ['No slide has these words.']],
    [`html\`<p class="lead part">\${title}, <b>\${count} slides</b></p>\``, ['slides']],
    ['html`<nav aria-label="Article"><a href="#">Contents</a></nav>`', ['Article', 'Contents']],
  ])('finds them in %s', (code, words) => {
    expect(wordsInCode('planted.ts', code)).toEqual(words)
  })

  it.each([
    "element('button', { class: 'icon-button', type: 'button' }, strings.close)",
    "throw new Error('The page has no deck to present.')",
    "document.querySelector('main article.slide > p')",
    "if (event.key === 'Enter') run(stage, 'next')",
    "import { slip } from './Some notice'",
    "type Theme = 'Light theme' | 'Dark theme'",
    `html\`<section class="slide layout" id="\${id}">\${words.inline(tokens)}</section>\``,
    "page.dataset.view = 'read'",
  ])('passes over %s', (code) => {
    expect(wordsInCode('planted.ts', code)).toEqual([])
  })

  it('finds them in style sheets and pages', () => {
    expect(wordsInStyle('a::after { content: "Read on"; } b::before { content: attr(data-label) " · "; }')).toEqual([
      '"Read on"',
    ])
    const page = '<html lang="en"><title>__title__</title><nav aria-label="Slides"><p>__next__: <b>Black</b></p></nav>'
    expect(wordsInPage(page)).toEqual(['Slides', 'Black'])
  })
})
