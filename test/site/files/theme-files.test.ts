import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatProblems } from '../../../src/deck/problem'
import { compile } from '../../../src/site/compile'
import { checkThemeFiles } from '../../../src/site/files/theme-files'
import { makeProject, type Project } from '../../fixtures/project'

let project: Project
beforeAll(() => {
  project = makeProject()
  mkdirSync(join(project.root, 'slides/fonts'))
  const own = join(project.root, 'node_modules/@fontsource/own/files')
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'own-latin.woff2'), '')
  for (const name of ['own.woff2', 'My font.ttf']) writeFileSync(join(project.root, 'slides/fonts', name), '')
})
afterAll(() => project.remove())

const problemsOf = (text: string) => checkThemeFiles(project.root, [{ path: 'slides/theme.css', text }])

const face = (...addresses: string[]) =>
  `:root { --ink: #111 }\n@font-face { font-family: Own; src: ${addresses.join(', ')} }`

describe('a file that theme.css names', () => {
  it.each([
    'url(fonts/own.woff2)',
    'url( "./fonts/own.woff2" )',
    "url('/slides/fonts/own.woff2?v=2#iefix')",
    'url("fonts/My font.ttf")',
    'url(fonts/My%20font.ttf)',
    'url(@fontsource/own/files/own-latin.woff2)',
    'url(#gradient)',
    'local("Other")',
  ])('%s is there', (address) => {
    expect(problemsOf(face(address))).toEqual([])
  })

  it('may be gone from a comment', () => {
    expect(problemsOf('/* url(gone.woff2)\n@import "gone.css" */')).toEqual([])
  })

  it.each([
    ['url(fonts/gone.woff2)', 'fonts/gone.woff2'],
    ['url("../fonts/own.woff2") format("woff2")', '../fonts/own.woff2'],
    ["url(fonts/own.woff2), url('gone.ttf')", 'gone.ttf'],
    ['url(https://fonts.example/a.woff2)', 'https://fonts.example/a.woff2'],
    ['url(//fonts.example/a.woff2)', '//fonts.example/a.woff2'],
    ['url("data:font/woff2;base64,AAAA")', 'data:font/woff2;base64,AAAA'],
  ])('%s is a problem at its place', (address, meant) => {
    const text = face(address)
    expect(problemsOf(text)).toMatchObject([
      { rule: 'theme-file', severity: 'error', offset: text.indexOf(meant), length: meant.length },
    ])
  })

  it('may be another style sheet', () => {
    expect(problemsOf('@import "gone.css" layer(x);\n@import url(gone.css);').map(({ offset }) => offset)).toEqual([
      9, 41,
    ])
  })

  it('never ends the style of the page, in a string, a comment or a sheet that it imports', () => {
    for (const text of ['.x::after { content: "</style><b>OUT</b>" }', '/* </STYLE > */'])
      expect(problemsOf(text)).toMatchObject([{ rule: 'theme-file', offset: text.search(/<\/style/i), length: 7 }])
    writeFileSync(join(project.root, 'slides/more.css'), '.y::after { content: "</style>" }')
    expect(problemsOf('@import "more.css" layer(x);')).toMatchObject([{ rule: 'theme-file', offset: 0 }])
    expect(problemsOf('.x::after { content: "<\\/style> </b>" }')).toEqual([])
  })

  it('is missed before anything is built, with place, reason and remedy', async () => {
    project.write('theme.css', face('url(fonts/gone.woff2)'))
    const { problems, files } = await compile(project.root)
    expect(formatProblems(problems, files)).toBe(`slides/theme.css:2:41  error theme-file
  1 | :root { --ink: #111 }
  2 | @font-face { font-family: Own; src: url(fonts/gone.woff2) }
    |                                         ^^^^^^^^^^^^^^^^
  There is no file "fonts/gone.woff2" beside theme.css, so the page would be shown without it.
  Put it there, or correct its name: capitals count.

1 error, 0 warnings`)
  })
})
