/** Emoji in each of the outputs, in a font that no other deck has. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDeck } from '../../../src/site/build'
import { compile } from '../../../src/site/compile'
import { packDeck } from '../../../src/site/pack'
import { makeProject, type Project } from '../../fixtures/project'

const SLIDE = `---
title: More
---

## The talk has a :rocket: in its headline

A woman at a computer 👩‍💻, a flag 🇰🇿, a heart ❤️, \`print("🐍")\`, [主]{lang="zh"}.

Handout:
For readers 📚.

Note:
Loudly :mega:.
`

let project: Project
beforeAll(() => {
  project = makeProject()
})
afterAll(() => project.remove())

const rules = async () => (await compile(project.root)).problems.map(({ rule }) => rule)
const facesIn = (text: string) =>
  [...text.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face).filter((face) => face.includes('Noto Emoji'))

describe('a deck with emoji', () => {
  it('has no letter missing, and its drawings are those that it had', async () => {
    const before = await compile(project.root)
    project.write('10-more.md', SLIDE)
    const { deck, problems } = await compile(project.root)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([before.deck?.fonts, deck?.fonts?.key, deck?.fonts?.emoji]).toEqual([undefined, '', 'Noto Emoji'])
    expect(deck?.sections[1]?.slides[0]?.id).toBe('the-talk-has-a-rocket-in-its-headline')
  })

  it('carries the signs that it shows in site, speaker’s page and one file', async () => {
    const dist = join(project.root, 'dist')
    await buildDeck(project.root, dist)
    await packDeck(project.root, join(project.root, 'out/deck.html'))
    const fonts = readdirSync(join(dist, 'assets')).filter((name) => name.startsWith('noto-emoji'))
    expect(fonts.length).toBeGreaterThan(1)
    for (const name of fonts) expect(readFileSync(join(dist, 'assets', name)).length, name).toBeLessThan(4000)
    const page = readFileSync(join(dist, 'index.html'), 'utf8')
    expect(page).toContain('🚀')
    for (const file of ['dist/index.html', 'dist/speaker/index.html', 'out/deck.html']) {
      const text = readFileSync(join(project.root, file), 'utf8')
      expect(facesIn(text).length, file).toBeGreaterThanOrEqual(fonts.length)
      expect(text, file).toMatch(/--font-sans:[^;}]*"?Noto Emoji/)
    }
  })

  it('that takes them away has no such font', async () => {
    project.write(
      '10-more.md',
      SLIDE.replace(/:rocket:|:mega:|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d/gu, 'sign'),
    )
    expect((await compile(project.root)).deck?.fonts).toBeUndefined()
  })

  it.each(['→', '☃⃣', '\u0627'])('is told of %s, which no font has', async (letter) => {
    project.write('10-more.md', SLIDE.replace(':rocket:', `:rocket: ${letter}`))
    expect(await rules()).toContain('letter-missing')
  })
})
