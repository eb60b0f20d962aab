/** Fonts that deck.yaml names, in each of the outputs. */
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../../src/deck/problem'
import { DrawingSession } from '../../../src/figures/draw'
import { buildDeck, buildPage } from '../../../src/site/build'
import { compile, compileSound } from '../../../src/site/compile'
import { packDeck } from '../../../src/site/pack'
import { installFonts, SINGLE, STATIC, VARIABLE } from '../../fixtures/font-packages'
import { DIAGRAM, makeProject, type Project } from '../../fixtures/project'

let project: Project
let plain: string
const session = new DrawingSession()
beforeAll(() => {
  project = makeProject()
  installFonts(project.root)
  plain = readFileSync(join(project.root, 'slides/deck.yaml'), 'utf8')
})
afterAll(async () => {
  await session.close()
  project.remove()
})

const withFonts = (fonts: object) => project.write('deck.yaml', `${plain}fonts: ${JSON.stringify(fonts)}\n`)

async function problemsWith(fonts: object): Promise<Problem[]> {
  withFonts(fonts)
  const { problems } = await compile(project.root, { session })
  return problems.filter(({ rule }) => rule.startsWith('font-'))
}

const facesIn = (text: string, family: string) =>
  [...text.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face).filter((face) => face.includes(family))

async function faceOf(bytes: Uint8Array): Promise<Face> {
  const options = { keepAllGlyphs: true, targetFormat: 'truetype' as const }
  return new Face(new Blob(new Uint8Array(await subsetFont(Buffer.from(bytes), undefined, options)).buffer))
}

describe('fonts of the deck’s own', () => {
  it('are in the site, still, with the letters that are shown, under no name that may be reserved; the theme’s go', async () => {
    withFonts({ headlines: STATIC, text: VARIABLE })
    const folder = join(project.root, 'dist')
    await buildDeck(project.root, folder)
    const page = readFileSync(join(folder, 'index.html'), 'utf8')
    const files = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.woff2'))
    const shown = files.filter((name) => !/^(probe-latin-(400|700)|inter-latin-(400|600))-(normal|others)-/.test(name))
    expect(shown).toEqual([])
    // Each in two: what is set in it, and all other letters.
    expect(files).toHaveLength(8)
    expect(facesIn(page, 'Inter')).toHaveLength(4)
    expect(page).toMatch(/--font-sans:\s*(?:"Inter"|Inter),/)
    expect(page.match(/<link rel="preload"/g)).toHaveLength(4)
    for (const name of files) {
      const face = await faceOf(readFileSync(join(folder, 'assets', name)))
      expect(Object.keys(face.getAxisInfos()), name).toEqual([])
      expect(face.getName(1, 'en'), name).toMatch(/^Galle/)
      const letters = new Set(face.collectUnicodes())
      expect([letters.has(0x61), letters.has(0xde)], name).toEqual([name.includes('-normal-'), false])
    }
    const speaker = readFileSync(join(folder, 'speaker/index.html'), 'utf8')
    expect(facesIn(speaker, 'Inter')).toHaveLength(4)
  })

  it('may be one that the theme has, too', async () => {
    const name = '@fontsource/source-serif-4'
    symlinkSync(join(process.cwd(), 'node_modules', name), join(project.root, 'node_modules', name), 'junction')
    withFonts({ headlines: name })
    const folder = join(project.root, 'dist')
    await buildDeck(project.root, folder)
    const page = readFileSync(join(folder, 'index.html'), 'utf8')
    expect(facesIn(page, 'Source Serif 4 Own').length).toBeGreaterThan(1)
    expect(page).toMatch(/--font-serif:\s*"?Source Serif 4 Own"?,/)
  })

  it('are in the one file, and beside the page that is printed', async () => {
    withFonts({ headlines: STATIC, text: VARIABLE })
    const file = join(project.root, 'out/deck.html')
    await packDeck(project.root, file)
    expect(facesIn(readFileSync(file, 'utf8'), 'Inter').every((face) => face.includes('data:font/woff2'))).toBe(true)
    const folder = join(project.root, 'paper')
    await buildPage(project.root, folder, await compileSound(project.root), { isForPaper: true })
    const names = readdirSync(join(folder, 'assets'))
    expect(names.filter((name) => /^(inter|probe)-/.test(name))).toHaveLength(4)
  })

  it('are what drawings are measured by', async () => {
    project.write('05-drawn.md', DIAGRAM.replace('[Before]', '[Before all the other words]'))
    const widthWith = async (fonts: object) => {
      withFonts(fonts)
      const { drawings, problems } = await compile(project.root, { session })
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      return [...drawings.values()].flat().map((drawing) => drawing?.width)
    }
    const [theme] = await widthWith({})
    const [own] = await widthWith({ text: VARIABLE })
    expect(own).not.toBe(theme)
    expect(await widthWith({})).toEqual([theme])
  })
})

describe('fonts that cannot be had', () => {
  it('are reported with the command that installs them', async () => {
    const [problem] = await problemsWith({ text: '@fontsource/no-such-font' })
    expect(problem).toMatchObject({ rule: 'font-missing', severity: 'error', file: 'slides/deck.yaml' })
    expect(problem?.hint).toContain('npm install @fontsource/no-such-font')
    expect(readFileSync(join(project.root, 'slides/deck.yaml'), 'utf8').slice(problem?.offset)).toMatch(
      /^@fontsource\/no/,
    )
  })

  it('for text need a second weight; headlines and code do with one', async () => {
    const [problem, ...more] = await problemsWith({ headlines: SINGLE, text: SINGLE, code: SINGLE })
    expect([problem?.rule, more]).toEqual(['font-weight', []])
    expect(await problemsWith({ headlines: SINGLE, code: SINGLE })).toEqual([])
  })

  it('are of the weights that are named, or none', async () => {
    const [problem] = await problemsWith({ text: { package: STATIC, weights: [400, 500] } })
    expect([problem?.rule, problem?.message, problem?.hint]).toEqual([
      'font-weight',
      '"@fontsource/probe" has no weight 500.',
      'It has 400, 700: write two of them, the ordinary one first.',
    ])
    expect(await problemsWith({ text: { package: VARIABLE, weights: [350, 650] } })).toEqual([])
  })

  it('say which letters of the deck they do not have', async () => {
    writeFileSync(join(project.root, 'slides/06-more.md'), '## Жук\n\nWords ≈ more.\n')
    const found = await problemsWith({ headlines: STATIC, text: VARIABLE })
    const letters = found.map(({ rule, severity, message }) => [rule, severity, /no (.*), so/.exec(message)?.[1]])
    expect(letters).toEqual([['font-letters', 'warning', '"Ж" "у" "к"']])
  })
})
