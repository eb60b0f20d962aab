import { readdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPrintOptions } from '../../src/print/options'
import { printDeck } from '../../src/print/print'
import { buildDeck } from '../../src/site/build'
import { packDeck } from '../../src/site/pack'
import { COMMENT_FORMS, NOTES_FORMS } from '../fixtures/notes-forms'
import { makeProject, type Project } from '../fixtures/project'

let project: Project
beforeEach(() => {
  project = makeProject()
  project.write('50-private.md', PRIVATE)
  project.write('51-forms.md', FORMS)
})
afterEach(() => project.remove())

/** One word in every place that is nobody's but the author's, and one in public to show that the search works. */
const PRIVATE = `---
title: Private
---

## A public slide has private things beside it
<!-- .slide: id="beside" -->
<!-- canary-comment -->

Words for all: canary-public <!-- canary-inline -->

Handout:
Text for readers. <!-- canary-handout -->

Note:
canary-note is what the speaker says, and it is long enough to be spoken for about half a minute, which is what a slide
of this kind needs; it says where to look, what to leave out, and how to go on to the slide that follows. [Fix]{.ring
fix="canary-fix"} and [a link](https://canary-link.example).

---

## A draft is seen by its author alone
<!-- .slide: id="canary-slug" data-draft="true" data-alias="canary-alias" -->

canary-draft

Note:
canary-draftnote is long enough to be spoken for about half a minute, which is what a slide of this kind needs; it says
where to look, what to leave out, and how to go on to the slide that follows, so that somebody else could give the talk.
`

/** A slide for each form that notes and comments have, each with a word of its own. */
const FORMS = `---
title: Forms
---

${[...NOTES_FORMS, ...COMMENT_FORMS]
  .map((form, index) => `## A public slide has its ${index + 1}th form\n\n${form.replace('PRIVATE', letters(index))}\n`)
  .join('\n---\n\n')}`

/** `canary-form` and two letters. */
function letters(index: number): string {
  return `canary-form${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`
}

/** Everything in a folder as text; what is compressed inside is looked into where that is possible. */
function textOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name))
      const inside = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
      return `${entry.name}\n${inside.toString('latin1')}`
    })
    .join('\n')
}

/** What a PDF says: on its pages, in its outline, its metadata and its notes to links. */
async function everythingIn(path: string): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)) }).promise
  const said: unknown[] = [await pdf.getOutline(), await pdf.getMetadata(), await pdf.getAttachments()]
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    said.push(await page.getTextContent(), await page.getAnnotations(), await page.getStructTree())
  }
  await pdf.destroy()
  return JSON.stringify(said, (_, value) => (value instanceof Map ? [...value] : value))
}

const canaries = (text: string) => [...new Set(text.match(/canary-[a-z]+/g) ?? [])]

describe('nothing private', () => {
  it('is in any byte of the public deck', async () => {
    const dist = join(project.root, 'dist')
    await buildDeck(project.root, dist, { env: { SITE_ADDRESS: 'https://a.example/a&b/' } })
    expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).toContain('<loc>https://a.example/a&amp;b/</loc>')
    const text = textOf(dist)
    expect(canaries(text)).toEqual(['canary-public'])
    expect(text).not.toContain(project.root)
    expect(text).not.toContain(process.cwd())
    expect(text).not.toMatch(/sourceMappingURL|node_modules|slides\/[\w-]+\.md/)
    if (hostname().length > 4) expect(text).not.toContain(hostname())
  })

  it('is in the single file', async () => {
    const target = join(project.root, 'out/deck.html')
    await packDeck(project.root, target)
    expect(canaries(textOf(join(project.root, 'out')))).toEqual(['canary-public'])
  })

  it('is in a word, a name or a bookmark of the public papers', async () => {
    const folder = join(project.root, 'out')
    await printDeck(project.root, readPrintOptions(['deck', 'handout', '--out', folder]), () => undefined)
    for (const name of ['deck.pdf', 'handout.pdf']) {
      expect(canaries(await everythingIn(join(folder, name))), name).toEqual(['canary-public'])
    }
  })

  it('but the notes is in the speaker’s own file', async () => {
    const target = join(project.root, 'out/deck-speaker.html')
    await packDeck(project.root, target, { notes: true })
    const found = canaries(textOf(join(project.root, 'out')))
    const forms = NOTES_FORMS.map((_, index) => letters(index))
    expect(found.sort()).toEqual(['canary-fix', ...forms, 'canary-link', 'canary-note', 'canary-public'])
  })
})
