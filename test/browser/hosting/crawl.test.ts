import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, inject, it } from 'vitest'
import { buildDeck } from '../../../src/site/build'
import { hostFolder } from '../../../src/site/visit/static-host'
import { makeProject } from '../../fixtures/project'
import { browser } from '../support/browser'
import { crawl, crawlFolder, slugsIn, UNLINKED } from '../support/crawl'

async function hosted<T>(folder: string, base: string, check: (address: string) => Promise<T>): Promise<T> {
  const host = await hostFolder(folder, { base })
  try {
    return await check(host.address)
  } finally {
    await host.close()
  }
}

describe('the links of the built deck', () => {
  it.each(['/', '/a/b/'])('all lead somewhere under %s, and nothing is asked of another host', async (base) => {
    const { fetched, broken, elsewhere, slugs } = await crawlFolder(inject('dist'), base)
    expect(broken).toEqual([])
    expect(elsewhere).toEqual([])
    expect(fetched.filter((each) => each.includes('/s/')).length).toBeGreaterThanOrEqual(slugs.length)
    expect(fetched.filter((each) => each.endsWith('.woff2')).length).toBeGreaterThan(4)
    expect(fetched.filter((each) => each.endsWith('.js')).length).toBeGreaterThan(3)
    expect(fetched.filter((each) => /\/icon-\d+\.png$/.test(each))).toHaveLength(3)
  })

  it('would be found where one is broken, one has no target, one leaves the folder, one asks elsewhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'broken-'))
    try {
      cpSync(inject('dist'), folder, { recursive: true })
      const page = join(folder, 'index.html')
      const wrong =
        '<a href="gone.html">1</a><a href="#gone">2</a><img src="/up.png" alt=""><img src="https://cdn.example/a.png" alt="">'
      writeFileSync(page, readFileSync(page, 'utf8').replace('</body>', `${wrong}</body>`))
      rmSync(join(folder, 's/title/index.html'))
      const { broken, elsewhere } = await hosted(folder, '/a/b/', (address) => crawl(address, UNLINKED))
      expect(broken.map((each) => each.replace(/http:\/\/[\d.:]+/g, ''))).toEqual([
        'outside /up.png on /a/b/',
        '404 /a/b/gone.html on /a/b/',
        '404 /a/b/s/title/index.html on /a/b/sw.js',
        '/a/b/#gone on /a/b/',
      ])
      expect(elsewhere).toEqual([expect.stringContaining('cdn.example')])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('share cards', () => {
  it('claim no address where nobody said it', () => {
    for (const name of ['index.html', 's/names/index.html']) {
      const text = readFileSync(join(inject('dist'), name), 'utf8')
      expect(text).toContain('og:title')
      expect(text).not.toMatch(/og:image" content="https?:|og:url|canonical/)
    }
  })

  it('have a picture of their own with its size and words, addresses in full where the site’s is known', async () => {
    const project = makeProject()
    const folder = join(project.root, 'dist')
    try {
      await hosted(folder, '/a/b/', async (address) => {
        await buildDeck(project.root, folder, { env: { SITE_ADDRESS: address }, launch: async () => browser })
        const page = readFileSync(join(folder, 'index.html'), 'utf8')
        const slugs = slugsIn(page)
        const { fetched, broken, elsewhere } = await crawl(address, [...UNLINKED, ...slugs.map((slug) => `s/${slug}/`)])
        expect([broken, elsewhere]).toEqual([[], []])
        expect(fetched).toContain(`${address}sitemap.xml`)
        expect(slugs.length).toBeGreaterThan(2)
        for (const slug of slugs) {
          const card = readFileSync(join(folder, 's', slug, 'index.html'), 'utf8')
          if (slug.startsWith('references')) {
            expect(card).not.toContain('og:image')
            expect(existsSync(join(folder, 's', slug, 'card.png'))).toBe(false)
            continue
          }
          expect(card).toContain(`<meta property="og:image" content="${address}s/${slug}/card.png">`)
          expect(card).toMatch(/<meta property="og:image:alt" content="The slide “[^"]{10,}”">/)
          const { width, height } = PNG.sync.read(readFileSync(join(folder, 's', slug, 'card.png')))
          expect([width, height]).toEqual([1200, 630])
        }
        expect(page).toContain(`<meta property="og:image" content="${address}s/${slugs[0]}/card.png">`)
        // What is as it was is not looked at again.
        const card = () => readFileSync(join(folder, 's', slugs[0] ?? '', 'card.png'))
        const first = card()
        const launch = () => Promise.reject(new Error('A browser was asked for.'))
        await buildDeck(project.root, folder, { env: { SITE_ADDRESS: address }, launch })
        expect(card().equals(first)).toBe(true)
        const front = readFileSync(join(project.root, 'slides/00-front.md'), 'utf8')
        project.write('00-front.md', front.replace('reported elsewhere', 'told elsewhere'))
        await expect(buildDeck(project.root, folder, { launch })).rejects.toThrow('A browser was asked for.')
      })
    } finally {
      project.remove()
    }
  })
})
