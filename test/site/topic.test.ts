/** Decks on other topics: with two actors of their own, and with none of what `deck.yaml` may say of a topic. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Deck } from '../../src/deck/model'
import { renderHandout } from '../../src/pages/printed/handout'
import { actorGreys } from '../../src/pages/style/actor-style'
import { buildDeck } from '../../src/site/build'
import { compileSound, figureLookup } from '../../src/site/compile'
import { makeProject, type Project } from '../fixtures/project'

const META = `title: Two boats
author: Its author
date: 2026-11-24
lang: en
description: A deck to test with.
keywords: [test]
minutes: 3
`

const TOPIC = `actors:
  a: { name: The first boat, colour: { light: "#123456", dark: "#abcdef" }, shape: circle, centre: true }
  b: { name: The second boat, colour: { light: "#654321", dark: "#fedcba" }, dash: double }
registers:
  log: { label: From the log }
`

const NOTE = `
Note:
These notes are long enough to be spoken for about half a minute, which is what a slide of this kind needs, and they
say where to look, what to leave out, and how to go on to the slide that follows, so that somebody else could give
the talk.
`

const slides = (mark: string, register: string) => `---
title: Boats
minutes: 3
---

# Two boats

---

## The first boat overtakes the second one
<!-- .slide: id="race" data-layout="figure"${register} -->

\`\`\`mermaid
flowchart LR
  accTitle: Two boats
  accDescr: One boat overtakes another.
  A["First"]${mark && ':::a'} --> B["Second"]${mark && ':::b'}
\`\`\`

The ${mark ? `[first]{.a}` : 'first'} one wins.

Handout:
It was 4 minutes ahead.
${NOTE}`

/** A project whose deck is this and nothing else. */
function projectOf(meta: string, text: string, theme?: string): Project {
  const project = makeProject()
  for (const name of readdirSync(join(project.root, 'slides'))) rmSync(join(project.root, 'slides', name))
  project.write('deck.yaml', meta)
  project.write('00-front.md', text)
  if (theme) project.write('theme.css', theme)
  return project
}

interface Built {
  page: string
  speaker: string
  handout: string
  deck: Deck
}

async function built({ root }: Project): Promise<Built> {
  const target = join(root, 'dist')
  await buildDeck(root, target)
  const { deck, drawings } = await compileSound(root)
  const read = (name: string) => readFileSync(join(target, name), 'utf8')
  const styles = readdirSync(join(target, 'speaker')).filter((name) => name.endsWith('.css'))
  const speaker = ['index.html', ...styles].map((name) => read(`speaker/${name}`)).join('\n')
  return { page: read('index.html'), speaker, handout: renderHandout(deck, figureLookup(drawings)).text, deck }
}

describe('a deck with two actors of its own', () => {
  let project: Project
  let deck: Built
  beforeAll(async () => {
    const theme = ':root { --pencil: light-dark(#00572e, #7fe0a8); }'
    project = projectOf(META + TOPIC, slides('a', ' data-register="log"'), theme)
    deck = await built(project)
  })
  afterAll(() => project.remove())

  it('has their colours on every page, and its theme after them', () => {
    for (const page of [deck.page, deck.speaker]) {
      expect(page).toMatch(/--actor-a:[^;]*#123456/)
      expect(page).toMatch(/--actor-b-text:[^;]*#654321/)
      expect(page).toMatch(/\.actor--a\s*\{\s*--actor:\s*var\(--actor-a\)/)
      expect(page).toMatch(/\.actor--b\s*\{[\s\S]*#00572e/)
    }
    expect(actorGreys(deck.deck.meta.actors)).toMatch(/--actor-a: #\w+; --actor-a-text: #\w+; --actor-b: #/)
  })

  it('has them in figures and words of page and handout', () => {
    for (const page of [deck.page, deck.handout]) {
      expect(page).toContain('<span class="actor--a has-actor">first</span>')
      expect(page).toMatch(/<g class="node actor--a has-actor"[^>]*><circle /)
      expect(page).toMatch(/<g class="node actor--b has-actor"[^>]*><rect /)
      expect(page).toMatch(/<g class="edge actor--b has-actor">.*class="?core"?/)
      expect(page).toContain('From the log')
    }
  })
})

describe('a deck without a topic', () => {
  let project: Project
  let deck: Built
  beforeAll(async () => {
    project = projectOf(META, slides('', ''))
    deck = await built(project)
  })
  afterAll(() => project.remove())

  it('is built without sources, ledger, registers and actors', () => {
    expect(deck.page).toMatch(/<g class="?node"? transform/)
    expect(deck.page).not.toMatch(/--actor-[a-z]+-text|actor--\w|class="register"/)
    expect(deck.speaker).not.toMatch(/--actor-[a-z]+-text|actor--\w/)
    expect(deck.handout).not.toMatch(/actor--\w|register-key/)
  })
})
