/** What holds for all style sheets (docs/decisions/0021-styles.md). */
import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actorGreys, actorStyle } from '../../src/pages/style/actor-style'
import { PAPERS_BY_VARIANT } from '../../src/print/paper-documents'
import { HEIGHTS, WIDTHS } from '../../src/theme/breakpoints'
import { ACTORS } from '../fixtures/actors'
import { type CssRule, readCss, withInner } from './css-rules'

const files = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name))

const sheets = files('src', /\.css$/)
const ORDER =
  readCss(readFileSync('src/theme/layers.css', 'utf8')).declarations[0]?.replace('@layer ', '').split(', ') ?? []

/** A sheet that another file brings, into a layer or not. */
interface Brought {
  sheet: string
  by: string
  layer: string | undefined
}

/** What a file brings: by `@import` or `link`, as a module, or as a text that it puts into a layer itself. */
function broughtBy(file: string, text: string): Brought[] {
  const at = (path: string) => (path.startsWith('/') ? path.slice(1) : normalize(join(file, '..', path)))
  const imports = [...text.matchAll(/@import "([^"]+\.css)"(?: layer\(([\w-]+)\))?/g)]
  const links = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]
  const modules = [...text.matchAll(/^import (?:(\w+) from )?'([^']+\.css)(?:\?inline)?'/gm)]
  return [
    ...[...imports, ...links].map(([, path = '', layer]) => ({ sheet: at(path), by: file, layer })),
    ...modules.map(([, name, path = '']) => ({ sheet: at(path), by: file, layer: layerOfText(text, name) })),
  ]
}

const layerOfText = (text: string, name: string | undefined) =>
  new RegExp(`(?:adoptStyles\\('([\\w-]+)', |@layer ([\\w-]+)\\{\\$\\{)${name}\\b`).exec(text)?.slice(1).find(Boolean)

const GRAY = { layer: 'overrides', name: 'gray.css' }
const inPapers = Object.values(PAPERS_BY_VARIANT).flatMap(({ sheets }) => [...sheets, GRAY])

const brought = [
  ...[...sheets, ...files('src', /\.ts$/), 'index.html', 'speaker/index.html'].flatMap((file) =>
    broughtBy(file, readFileSync(file, 'utf8')),
  ),
  ...inPapers.map(({ layer, name }) => ({
    sheet: `src/theme/paper/${name}`,
    by: 'src/print/paper-documents.ts',
    layer,
  })),
]

/** Whether somebody brings a sheet into no layer. */
const isLoose = (sheet: string): boolean =>
  brought.some((each) => each.sheet === sheet && !each.layer && (!each.by.endsWith('.css') || isLoose(each.by)))

/** Selectors of rules that are in no layer. Fonts, pages and registered properties style no element. */
function looseRules(rule: CssRule): string[] {
  return rule.rules.flatMap((each) => {
    if (/^@(layer|font-face|page|property)\b/.test(each.prelude)) return []
    return each.prelude.startsWith('@') ? looseRules(each) : [each.prelude]
  })
}

/** The page that drawings are made in has style of its own: Mermaid's, which is in no layer. */
const ELSEWHERE = /^src\/figures\/page\//

/** Rules that look into `class` as text and then at what is inside: any step makes them style the whole slide again. */
const looksInside = ({ prelude }: CssRule) => /\[class\b[^\]]*\][^,]*[\s>+~]\S/.test(prelude)

describe('every rule is in a layer', () => {
  it('of which there is one order', () => {
    expect(ORDER.length).toBeGreaterThan(10)
    const orders = sheets.filter((file) => /@layer [^{]*;/.test(readFileSync(file, 'utf8')))
    expect(orders).toEqual(['src/theme/layers.css'])
    expect(brought.filter(({ layer }) => layer && !ORDER.includes(layer))).toEqual([])
  })

  it('and every sheet is brought by somebody', () => {
    const known = new Set(brought.map(({ sheet }) => sheet))
    expect(sheets.filter((file) => !known.has(file) && !ELSEWHERE.test(file))).toEqual([])
  })

  it('in the sheets', () => {
    const loose = sheets.filter((file) => isLoose(file) && !ELSEWHERE.test(file))
    expect(
      loose.flatMap((file) => looseRules(readCss(readFileSync(file, 'utf8'))).map((rule) => `${file}: ${rule}`)),
    ).toEqual([])
  })

  it('in what is made from deck.yaml', () => {
    expect(looseRules(readCss(actorStyle(ACTORS) + actorGreys(ACTORS)))).toEqual([])
  })
})

it('rules in no layer are found, wherever they stand', () => {
  const text = `@import "./a.css" layer(base);
@font-face { font-family: "A { b"; src: url("c;d.woff2") }
@layer base { .layered { color: red; & b { color: blue } } }
/* .comment { } */
.loose { color: red; & .inner { color: blue } }
@media print { @supports (display: grid) { .hidden[data-a="}"] { color: red } } }`
  expect(looseRules(readCss(text))).toEqual(['.loose', '.hidden[data-a="}"]'])
  expect(broughtBy('src/a/b.css', text)).toEqual([{ sheet: 'src/a/a.css', by: 'src/a/b.css', layer: 'base' }])
  const code = "import styles from './c.css?inline'\nadoptStyles('components', styles)\nimport './d.css'"
  expect(broughtBy('src/a/b.ts', code).map(({ sheet, layer }) => [sheet, layer])).toEqual([
    ['src/a/c.css', 'components'],
    ['src/a/d.css', undefined],
  ])
})

/** Widths and heights of the window that media queries of a text name, each as it is compared. */
function windowSizes(text: string): string[] {
  const queries = withInner(readCss(text)).filter(({ prelude }) => prelude.startsWith('@media'))
  return queries.flatMap(({ prelude }) =>
    [...prelude.matchAll(/(?:([\d.]+\w+) <=? )?(width|height)(?: [<>]=? ([\d.]+\w+))?/g)].flatMap(
      ([, low, name, high]) => [low, high].flatMap((value) => (value ? [`${name} ${value}`] : [])),
    ),
  )
}

/** In the older notation a width is not between two others, and a bound is off by one px. */
const olderNotation = (text: string) => text.match(/\((?:min|max)-(?:width|height):[^)]*\)/g) ?? []

const isListed = (size: string) => {
  const [name, value = ''] = size.split(' ')
  return value in (name === 'width' ? WIDTHS : HEIGHTS)
}

describe('a step', () => {
  it('has no rule look for all that is inside of what it changes', () => {
    const looking = (text: string) =>
      withInner(readCss(text))
        .filter(looksInside)
        .map(({ prelude }) => prelude)
    expect(
      looking('.a [class*="b--"] .c {} .d[class^="e"]:not(.f) > * {} [class*="b--"], .c {} p:not([class]) {}'),
    ).toHaveLength(2)
    expect(
      sheets.filter((file) => file.startsWith('src/theme')).flatMap((file) => looking(readFileSync(file, 'utf8'))),
    ).toEqual([])
  })
})

describe('media queries', () => {
  const texts = sheets.map((file) => readFileSync(file, 'utf8'))

  it('name the sizes of one list, and each of it', () => {
    const sizes = texts.flatMap(windowSizes)
    expect(sizes.filter((size) => !isListed(size))).toEqual([])
    const list = [
      ...Object.keys(WIDTHS).map((each) => `width ${each}`),
      ...Object.keys(HEIGHTS).map((each) => `height ${each}`),
    ]
    expect(list.filter((size) => !sizes.includes(size))).toEqual([])
    expect(texts.flatMap(olderNotation)).toEqual([])
  })

  it('with other sizes are found', () => {
    const text =
      '@media screen { @media (17rem <= width <= 45rem) and (height > 480px), (width < 9px) { a { color: red } } }'
    expect(windowSizes(text)).toEqual(['width 17rem', 'width 45rem', 'height 480px', 'width 9px'])
    expect(windowSizes(text).filter((size) => !isListed(size))).toEqual(['width 45rem', 'width 9px'])
    expect(olderNotation('@media (max-width: 44rem) and (hover) { a { color: red } }')).toEqual(['(max-width: 44rem)'])
  })
})

/** Sheets whose rules have to win over what is no style of ours, and say so in their first lines. */
const IMPORTANT = ['src/figures/page/paint.css', 'src/figures/page/words.css']

it('nothing is important but against a style that is not ours, which a record names', () => {
  const important = [...sheets, ...files('src', /\.ts$/)].filter((file) =>
    /!\s*important/.test(readFileSync(file, 'utf8')),
  )
  expect(important.toSorted()).toEqual(IMPORTANT)
  const record = readFileSync('docs/decisions/0021-styles.md', 'utf8')
  expect(IMPORTANT.filter((file) => !record.includes(`\`${file}\``))).toEqual([])
})

/** WebKitGTK's page ends at letters of size 0 on a machine whose fontconfig has a font and little else. */
const withoutSize = (text: string) => text.match(/font(?:-size)?:\s*(?:[\w-]+\s+)*0(?:px|r?em|%)?\s*[;}/]/g) ?? []

it('no letters have the size 0', () => {
  expect(sheets.filter((file) => withoutSize(readFileSync(file, 'utf8')).length > 0)).toEqual([])
  expect(withoutSize('a{font-size:0}b{font: 400 0 / 1 serif;font-size:0rem;}')).toHaveLength(3)
  expect(withoutSize('a{font-size:0.5em}b{font: 400 10px/0 serif;font-size:1px}')).toEqual([])
})

describe('distances', () => {
  const stepsIn = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/--space-(\d+): ([\d.]+)(px|rem);/g)].map(([, step, value, unit]) => ({
      step: Number(step),
      px: Number(value) * (unit === 'rem' ? 16 : 1),
    }))

  it('are steps of 4 px, in the article as large as its letters', () => {
    const steps = stepsIn('src/theme/tokens.css')
    expect(steps.length).toBeGreaterThan(6)
    expect(steps.filter(({ step, px }) => px !== 4 * step)).toEqual([])
    expect(stepsIn('src/theme/article/tokens.css')).toEqual(steps)
  })

  it('that a sheet names are there, and each of them is used', () => {
    const named = sheets.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/var\((--space-\d+)\)/g)].map(([, name]) => name),
    )
    const steps = stepsIn('src/theme/tokens.css').map(({ step }) => `--space-${step}`)
    expect([...new Set(named)].toSorted()).toEqual(steps.toSorted())
  })
})
