import { expect, it } from 'vitest'
import { isBuilt, isSource, isWanted } from '../../src/site/source-names'

it('a deck is made of its own files, not of what editors and systems leave beside them', () => {
  const own = ['slides/00-front.md', 'slides/01-A.MD', 'slides/deck.yaml', 'slides/claims.yaml', 'assets/data/a.csv']
  expect(own.filter((path) => !isWanted(path))).toEqual([])
  const foreign = [
    'slides/.#00-front.md',
    'slides/#00-front.md#',
    'slides/._00-front.md',
    'slides/00-front.md~',
    'slides/.00-front.md.swp',
    'slides/~$front.md',
    'slides/Thumbs.db',
    'slides/.DS_Store',
    'slides/old/00-front.md',
    'slides/data.csv',
    'assets/data/._a.csv',
    'assets/data/a.md',
    'src/a.md',
  ]
  expect(foreign.filter(isWanted)).toEqual([])
})

it('is told apart from what was built, with the slashes of any system', () => {
  for (const root of ['/home/a/deck', 'C:\\Users\\a b\\deck', 'c:/Users/a b/deck']) {
    const drive = root.startsWith('/') ? '' : 'c:'
    const at = (path: string) => `${drive}${root.replace(/^c:/i, '').replaceAll('\\', '/')}/${path}`
    expect(isSource(root, at('slides/00-front.md')), root).toBe(true)
    expect(isSource(root, at('slides/.#00-front.md')), root).toBe(false)
    for (const path of ['.cache/print/index.html', 'dist', 'dist.new-12/a.js', 'out/deck.pdf']) {
      expect(isBuilt(root, at(path)), path).toBe(true)
    }
    for (const path of ['outline.md', 'distance/a.ts', 'slides/out/a.md', '.cachet']) {
      expect(isBuilt(root, at(path)), path).toBe(false)
    }
    expect(isBuilt(root, `${at('')}../other/dist`)).toBe(false)
  }
  expect(isBuilt('C:\\deck', 'C:\\deck\\.cache\\remote\\index.html')).toBe(true)
  expect(isSource('C:\\deck', 'C:\\deck\\slides\\a.md')).toBe(true)
  expect(isSource('/a', '/ab/slides/a.md')).toBe(false)
})
