/** Every example of the guide to writing slides, on a slide of its own in one deck, built as an author would. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatProblems } from '../../src/deck/problem'
import { slidesOf } from '../../src/deck/slides-of'
import { type Compilation, compile } from '../../src/site/compile'
import { installFonts, SINGLE, STATIC } from '../fixtures/font-packages'
import { makeProject } from '../fixtures/project'

const GUIDE = readFileSync('docs/writing-slides.md', 'utf8')

/** Examples that belong to a slide and are none: notes in a file of their own, and what quiets a rule. Each has a test of its own. */
const OTHER = /^(## #one-channel|<!-- \.quiet:)/

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'

interface Example {
  language: string
  text: string
  /** In the guide, from 1. */
  line: number
}

const examples: Example[] = [...GUIDE.matchAll(/^(`{3,})(\S+)\n([\s\S]*?)^\1$/gm)].map((found) => ({
  language: found[2] ?? '',
  text: found[3] ?? '',
  line: GUIDE.slice(0, found.index).split('\n').length,
}))
const written = (language: string) => examples.filter((each) => each.language === language)

/** A section's text: with a headline where the guide shows only what is below it, once for each fence. */
function sectionsOf({ text, line, language }: Example): string[] {
  if (language === 'chart') return [figureSlide(`\`\`\`chart\n${text}\`\`\`\n`, line)]
  if (/^#{1,2} /m.test(text.replace(/^(`{3,})[\s\S]*?^\1$/gm, ''))) return [text]
  const fences = text.match(/^```(?!python)[\s\S]*?^```$/gm)
  return fences
    ? fences.map((fence) => figureSlide(fence, line))
    : [`## What the guide says in line ${line}\n\n${text}`]
}

const figureSlide = (fence: string, line: number) =>
  `## The figure of the guide in line ${line}\n<!-- .slide: data-layout="figure"${/^```page/.test(fence) ? ' data-claims="S1.C1"' : ''} -->\n\n${fence}\n`

let root: string
let compiled: Compilation
let places: Map<string, string>

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'guide-'))
  places = new Map()
  cpSync('test/fixtures/guide/slides', join(root, 'slides'), { recursive: true })
  cpSync('test/fixtures/guide/data', join(root, 'assets/data'), { recursive: true })
  await writeExamples()
  await writeFiles()
  keepDrawings()
  compiled = await compile(root)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(root, 'slides', name), content)

async function writeExamples(): Promise<void> {
  const slides = [...written('markdown'), ...written('chart')].filter(({ text }) => !OTHER.test(text))
  for (const example of slides) {
    for (const [index, section] of sectionsOf(example).entries()) {
      const name = `10-line-${example.line}-${index}.md`
      places.set(`slides/${name}`, section)
      write(name, section)
    }
  }
  mkdirSync(join(root, 'slides/layouts'))
  write('layouts/two-thirds.css', written('css')[0]?.text ?? '')
}

/** What the examples name: sources, pictures, a film with its captions. */
async function writeFiles(): Promise<void> {
  const ids = new Set(['R1', 'R001', ...(GUIDE.match(/\bR\d{1,3}\b/g) ?? [])])
  const references = [...ids].map((id) => ({ id, type: 'webpage', title: `Source ${id}`, URL: 'https://example.org/' }))
  write('references.json', JSON.stringify(references))
  mkdirSync(join(root, 'slides/img'))
  const picture = sharp({ create: { width: 1600, height: 900, channels: 3, background: '#7a5a30' } })
  for (const name of ['river', 'film', 'pipe']) write(`img/${name}.jpg`, await picture.jpeg().toBuffer())
  for (const name of ['logo', 'logo-dark']) write(`img/${name}.svg`, LOGO)
  write('img/pipe.mp4', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp41\0\0\0\x08mdat', 'latin1'))
  write('img/pipe.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nA pipe is laid.\n')
}

/** From run to run. */
function keepDrawings(): void {
  const drawings = join(process.cwd(), '.cache/guide-figures')
  mkdirSync(drawings, { recursive: true })
  symlinkSync(drawings, join(root, 'assets/figures'), 'junction')
}

/** The fixture's deck.yaml with the fields of an example in place of its own. */
function deckWith(text: string): string {
  const own = readFileSync('test/fixtures/guide/slides/deck.yaml', 'utf8')
  const taken = [...text.matchAll(/^([a-z-]+):/gm)].map(([, name]) => name)
  return `${own.replace(/^([a-z-]+):.*\n(?: .*\n)*/gm, (field, name) => (taken.includes(name) ? '' : field))}${text}`
}

/** A deck of one slide. */
async function errorsWith(
  name: string,
  text: string,
  section = '## Words\n\nWords [@R001; @R015].\n',
): Promise<string[]> {
  const project = makeProject()
  for (const each of readdirSync(join(project.root, 'slides'))) rmSync(join(project.root, 'slides', each))
  project.write('deck.yaml', deckWith(''))
  project.write('00-front.md', `# Words\n\n---\n\n${section}`)
  project.write('99-references.md', '## Sources\n<!-- .slide: data-layout="references" -->\n')
  const references = ['R001', 'R015'].map((id) => ({ id, type: 'webpage', title: id, custom: { confidence: 'H' } }))
  project.write('references.json', JSON.stringify(references))
  cpSync(join(root, 'slides/img'), join(project.root, 'slides/img'), { recursive: true })
  installFonts(project.root)
  project.write(name, text)
  const { problems, files } = await compile(project.root)
  project.remove()
  const errors = problems.filter(({ severity }) => severity === 'error')
  return errors.length === 0 ? [] : [formatProblems(errors, files)]
}

describe('the guide to writing slides', () => {
  it('has examples that all build, and nothing is wrong in any', () => {
    const { problems, files, deck } = compiled
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(formatProblems(errors, files)).toBe('0 errors, 0 warnings')
    const sections = new Set((deck ? slidesOf(deck) : []).map(({ span }) => span.file))
    expect([...places.keys()].filter((name) => !sections.has(name))).toEqual([])
    expect(places.size).toBeGreaterThan(25)
  })

  it.each(written('yaml').map((each) => [each.line, each] as const))('has settings that hold, line %i', async (_, {
    text,
  }) => {
    const installed = text.replace('@fontsource/lora', STATIC).replace('@fontsource/jetbrains-mono', SINGLE)
    const isLedger = text.startsWith('claims:')
    expect(await errorsWith(isLedger ? 'claims.yaml' : 'deck.yaml', isLedger ? text : deckWith(installed))).toEqual([])
  })

  it('has notes in a file of their own that find their slides', async () => {
    const notes = written('markdown').find(({ text }) => text.startsWith('## #one-channel'))?.text ?? ''
    const slides =
      '## A channel\n<!-- .slide: id="one-channel" -->\n\n---\n\n## Five states sign, and one partner pays\n\nWords [@R015].\n'
    expect(await errorsWith('00-front.notes.md', notes, slides)).toEqual([])
    const [lost] = await errorsWith('00-front.notes.md', notes.replace('one-channel', 'no-channel'), slides)
    expect(lost).toContain('notes-slide')
  })

  it('has a way to quiet a rule that is one', async () => {
    const quiet = written('markdown').find(({ text }) => text.startsWith('<!-- .quiet:'))?.text ?? ''
    const words = 'one word '.repeat(30)
    const rules = deckWith('rules: { words-body: error }\n')
    expect(await errorsWith('deck.yaml', rules, `## Words\n\n${words}\n`)).toHaveLength(1)
    expect(await errorsWith('deck.yaml', rules, `## Words\n${quiet}\n\n${words}\n`)).toEqual([])
  })

  it('has no example that is not tried', () => {
    expect(new Set(examples.map(({ language }) => language))).toEqual(
      new Set(['yaml', 'sh', 'css', 'markdown', 'chart']),
    )
  })
})
