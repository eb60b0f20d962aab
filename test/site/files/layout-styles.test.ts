import { describe, expect, it } from 'vitest'
import { checkLayoutStyles } from '../../../src/site/files/layout-styles'
import { checkThemeFiles } from '../../../src/site/files/theme-files'

const path = 'slides/layouts/agenda.css'
const problemsOf = (text: string) => checkLayoutStyles([{ path, text }])

describe('the style of a layout of the deck’s own', () => {
  it.each([
    '',
    '/* @import "x" */',
    '.body { display: grid; grid-template-columns: 2fr 1fr }',
    '.layout-agenda .body > p:first-child, &.dense .region-1 { color: var(--pencil) }',
    '@media (width > 40rem) { .body { gap: 24px } }',
    '.body::before { content: "}" }',
    '@supports (display: grid) { .body { .region { margin: 0 } } }',
  ])('may say %s', (text) => {
    expect(problemsOf(text)).toEqual([])
  })

  it.each([
    ['.body { margin: 0 }\n@import "other.css";', '@import'],
    ['@import url(https://fonts.example/a.css);', '@import'],
    ['.body { margin: 0 }\n@font-face { font-family: A; src: url(a.woff2) }', '@font-face'],
    ['@keyframes in { from { opacity: 0 } }', '@keyframes'],
    ['@layer deck { .body { margin: 0 } }', '@layer'],
    ['@page { margin: 0 }', '@page'],
    ['@media print { @page { margin: 0 } }', '@page'],
    ['@nonsense { .body { margin: 0 } }', '@nonsense'],
  ])('may not say %s', (text, at) => {
    expect(problemsOf(text)).toMatchObject([{ rule: 'layout-style', offset: text.indexOf(at), length: at.length }])
  })

  it.each([
    '.body::after { content: "</style>" }',
    '.body { margin: 0',
    '.body { margin: 0 } } .region { margin: 0 }',
    'margin: 0; .body { color: red }',
    '.body[ { margin: 0 }',
    '.body > { margin: 0 }',
  ])('has to be CSS, which %s is not', (text) => {
    expect(problemsOf(text)).toMatchObject([{ rule: 'layout-style', message: expect.stringContaining('no CSS') }])
  })

  it.each(['https://pictures.example/a.png', '//pictures.example/a.png', 'gone.svg'])('may not name %s', (address) => {
    const text = `.body { background: url(${address}) }`
    expect(checkThemeFiles('test/fixtures', [{ path, text }])).toMatchObject([
      { rule: 'theme-file', file: path, offset: text.indexOf(address), message: expect.any(String) },
    ])
  })
})
