import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packDeck } from '../../src/site/pack'
import { makeProject, type Project } from '../fixtures/project'

let project: Project
beforeEach(() => {
  project = makeProject()
})
afterEach(() => project.remove())

const LINKED = `---
title: More
---

## This slide has words that look like an address
<!-- .slide: id="linked" -->

Words: url(./assets/none.woff2).

Note:
These notes are long enough to be spoken for about half a minute, which is what a slide of this kind needs, and they
say where to look, what to leave out, and how to go on to the slide that follows, so that somebody else could give
the talk.
`

describe('the deck as one file', () => {
  it('holds all it needs and asks for nothing', async () => {
    const target = join(project.root, 'out/deck.html')
    const bytes = await packDeck(project.root, target)
    const page = readFileSync(target, 'utf8')
    expect(Buffer.byteLength(page)).toBe(bytes)
    expect(page).toContain('font-src data:')
    expect(page).not.toMatch(/'self'|<link rel="(?:preload|manifest)"|src="|\.woff2/)
    const markup = page.replace(/<script[\s\S]*?<\/script>/g, '')
    const addresses = [...markup.matchAll(/(?:href|src)="([^"]+)"|url\("?([^")]+)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    )
    const asked = addresses.filter((each) => !/^(#|data:|https:\/\/example\.)/.test(each))
    expect(asked).toEqual([])
    expect(readdirSync(join(project.root, 'out'))).toEqual(['deck.html'])
  })

  it('leaves words that look like its own files as they are', async () => {
    const target = join(project.root, 'out/deck.html')
    project.write('50-more.md', LINKED)
    await packDeck(project.root, target)
    const page = readFileSync(target, 'utf8')
    expect(page).toContain('url(./assets/none.woff2)')
  })

  it('leaves the last good file when the deck has errors', async () => {
    const target = join(project.root, 'out/deck.html')
    await packDeck(project.root, target)
    const good = readFileSync(target)
    project.write('01-bad.md', '')
    await expect(packDeck(project.root, target)).rejects.toThrow(/file-empty/)
    expect(readFileSync(target).equals(good)).toBe(true)
  })
})
