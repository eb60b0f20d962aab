/** What the guides and records point at is there: files, headings, and paths of this project. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import GithubSlugger from 'github-slugger'
import { describe, expect, it } from 'vitest'

const LINK = /\]\(([^)\s]+)\)/g
/** A path of the project in backticks; capitals in it stand for a name. */
const PATH = /`((?:src|test|scripts|docs)\/[a-z\d./_-]+)`/g

const guides = execFileSync('git', ['ls-files', '*.md', '.github/*.md'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => !/^(slides|starter|examples|test|assets)\//.test(file) && existsSync(file))

const withoutCode = (text: string) => text.replace(/^(`{3,})[\s\S]*?^\1`*$/gm, '')

function headingsOf(text: string): string[] {
  const slugger = new GithubSlugger()
  return [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    slugger.slug(words.replace(/[`*]/g, '')),
  )
}

/** Links and paths of a guide that lead nowhere. */
function deadEnds(file: string, text: string): string[] {
  const prose = withoutCode(text)
  const links = [...prose.replace(/`[^`\n]*`/g, '').matchAll(LINK)]
    .map(([, address = '']) => address)
    .filter((address) => !/^[a-z]+:/.test(address))
    .filter((address) => {
      const [path = '', heading] = address.split('#')
      const target = join(dirname(file), path)
      if (path !== '' && !existsSync(target)) return true
      return heading !== undefined && !headingsOf(path === '' ? text : readFileSync(target, 'utf8')).includes(heading)
    })
  const paths = [...prose.matchAll(PATH)].map(([, path = '']) => path).filter((path) => !existsSync(path))
  return [...links, ...paths].map((each) => `${file}: ${each}`)
}

describe('the guides', () => {
  it('point at what is there', () => {
    expect(guides.length).toBeGreaterThan(20)
    expect(guides.flatMap((file) => deadEnds(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  it('that point at nothing are found, and no others', () => {
    const text = [
      '# A `deck` & its parts',
      '[here](#a-deck--its-parts), [file](pdf.md), [outside](https://example.org), `[text](nowhere.md)`, `src/deck/`',
      '```\n[in code](nowhere.md)\n```',
      '[a](#nowhere) [b](nowhere.md) [c](pdf.md#nowhere) `src/nowhere.ts`',
    ].join('\n\n')
    const dead = ['#nowhere', 'nowhere.md', 'pdf.md#nowhere', 'src/nowhere.ts']
    expect(deadEnds('docs/made-up.md', text)).toEqual(dead.map((each) => `docs/made-up.md: ${each}`))
  })
})
