import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { OF_THE_MATH_FONT } from '../../../src/deck/formula/letters'
import { drawFormula } from '../../../src/deck/formula/mathml'
import { walk } from '../../../src/deck/markdown/locate'
import type { FormulaToken } from '../../../src/deck/model'
import { publicText, readSection, readSlide } from '../../fixtures/section'

const formulasIn = (body: string) =>
  [...walk(readSlide(body).slides[0]?.body ?? [])].filter((token): token is FormulaToken => token.type === 'formula')

const sources = (body: string) =>
  formulasIn(body).map(({ tex, display }) => `${display ? '' : 'in line: '}${tex.trim()}`)

describe('formulas', () => {
  it.each([
    ['$Q = c\\,P^{n}$', ['in line: Q = c\\,P^{n}']],
    [
      'the $n$th, $x$-axis ($a_1$) and *$b_1$ of $c*d*e$*',
      ['n', 'x', 'a_1', 'b_1', 'c*d*e'].map((tex) => `in line: ${tex}`),
    ],
    ['words $$a+b$$ words', ['a+b']],
    ['$$\na\n=\nb\n$$\n\nwords\n$$\na\n- c\n$$\nwords', ['a\n=\nb', 'a\n- c']],
    ['\\(E = mc^2\\) and \\[a_1 \\]', ['in line: E = mc^2', 'a_1']],
    ['\\\\(x\\\\)', ['in line: x']],
    ['\\begin{align}\na &= b \\\\\n&= c\n\\end{align}', ['\\begin{align}\na &= b \\\\\n&= c\n\\end{align}']],
    ['```math\n\\alpha\n```', ['\\alpha']],
    ['$`x^2`$', ['in line: x^2']],
    ['- $a$\n- b\n\n| c |\n|---|\n| $d$ |\n\n> $e$', ['a', 'd', 'e'].map((tex) => `in line: ${tex}`)],
    ['**$a$** and [$b$](https://example.org) and [$c$]{.muted}', ['a', 'b', 'c'].map((tex) => `in line: ${tex}`)],
    ['$\\text{costs \\$5}$', ['in line: \\text{costs \\$5}']],
  ])('are read in %j', (body, expected) => {
    expect(sources(body)).toEqual(expected)
    expect(readSlide(body).errors).toEqual([])
  })

  it.each([
    'It costs $5 and $10, or US$5m to US$6m, or $5, or 5$ more.',
    'Between $5–$10; $ 5 $; \\$x\\$; a single $ sign.',
    '`$x$` and ``$$y$$``\n\n```\n$z$ \\(a\\)\n```\n\n    $b$',
    '\\[sic\\] and \\(see below\\) and \\[1\\] and \\[x\\] done',
    'the folder $HOME/$PATH is theirs',
    '$a\n\nb$',
  ])('are none in %j', (body) => {
    expect(sources(body)).toEqual([])
    expect(readSlide(body).errors).toEqual([])
  })

  it('swallow no slide and no notes', () => {
    const { slides, deck } = readSection('## One thing is said here\n\n$$ a\n---\nNote: SECRET\n\n## b $$\n')
    expect(publicText(deck)).not.toContain('SECRET')
    expect(slides.flatMap(({ body }) => [...walk(body)]).filter(({ type }) => type === 'formula')).toEqual([])
  })

  it('are words where there is no room for them', () => {
    const { slides } = readSection('## Energy is $E = mc^2$ here\n\nWords.\n')
    expect(slides.map(({ headlineText, id }) => [headlineText, id])).toEqual([
      ['Energy is E = mc² here', 'energy-is-e-mc2-here'],
    ])
  })

  it.each([
    ['\\int_0^T Q(t)\\,dt = V', 'int_0^T Q(t) dt = V'],
    ['\\frac{a+b}{\\sqrt{2}}', '(a + b)/(sqrt(2))'],
    ['\\sum_{i=1}^n x_i^3', 'sum_(i = 1)^n x_i³'],
    ['\\hat{x} \\le \\alpha \\to \\infty', 'hat x <= alpha -> infty'],
    ['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', '(1 2; 3 4)'],
    ["f'(x) = \\mathbf{A}^{-1}", "f'(x) = A^(−1)"],
    ['\\text{falls } x > 0', 'falls x > 0'],
  ])('%s is “%s”', (tex, words) => {
    expect(drawFormula(tex, true)).toMatchObject({ words })
  })

  it('have style by classes alone, which the policy of the page allows', () => {
    const drawn = drawFormula('\\begin{pmatrix}1&2\\end{pmatrix} \\boxed{a}', true)
    expect(drawn).toMatchObject({ styles: expect.arrayContaining(['padding-left:0.598em']) })
    expect(drawn).toMatchObject({ mathml: expect.not.stringContaining(' style=') })
    expect(drawn).toMatchObject({ mathml: expect.stringContaining('m-padding-left-0_598em') })
  })

  it.each([
    ['a \\foo', 2],
    ['\\begin{align} a &= b \\foo \\end{align}', 21],
    ['\\href{javascript:x}{b}', 0],
    ['100% x', 3],
  ])('say where %s cannot be read', (tex, at) => {
    expect(drawFormula(tex, true)).toMatchObject({ at })
  })

  it('have rows of fewer cells than others, and no colour by that', () => {
    const drawn = drawFormula('\\begin{aligned}a &= b \\\\ \\\\ c\\end{aligned}', true)
    expect(drawn).toMatchObject({ isColoured: false })
    expect('styles' in drawn && drawn.styles.join()).not.toMatch(/undefined|Infinity|level/)
    expect(drawFormula('\\color{red} a', true)).toMatchObject({ isColoured: true })
  })

  it('may have the letters that their font has', async () => {
    const file = createRequire(import.meta.url).resolve(
      '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2',
    )
    const wanted = [...OF_THE_MATH_FONT].map((code) => String.fromCodePoint(code))
    const font = await subsetFont(readFileSync(file), wanted.join(''), { targetFormat: 'truetype' })
    expect(lettersIn(font).filter((code) => !OF_THE_MATH_FONT.has(code))).toEqual([])
    expect(wanted.length).toBe(lettersIn(font).length)
    expect(readSlide('$x = \\text{主体}$').errors).toEqual(['letter-missing:3'])
    expect(readSlide('$x = \\text{если}$').errors).toEqual([])
  })
})

/** The code points of a font's table `cmap`, format 12. */
function lettersIn(font: Buffer): number[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0
  const table = font.readUInt32BE(entry + 8)
  const starts = Array.from(
    { length: font.readUInt16BE(table + 2) },
    (_, index) => table + font.readUInt32BE(table + 8 + 8 * index),
  )
  const wide = starts.find((at) => font.readUInt16BE(at) === 12)
  if (wide === undefined) throw new Error('no table of format 12')
  return Array.from({ length: font.readUInt32BE(wide + 12) }, (_, index) => wide + 16 + 12 * index).flatMap((group) => {
    const first = font.readUInt32BE(group)
    return Array.from({ length: font.readUInt32BE(group + 4) - first + 1 }, (_, index) => first + index)
  })
}
