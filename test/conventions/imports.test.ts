import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which rooms of `src/` a room may import from, besides itself. Arrows point one way. */
const MAY_IMPORT: Record<string, string[]> = {
  strings: [],
  'strings/browser': ['strings'],
  engine: [],
  deck: ['strings'],
  chromium: ['engine'],
  checks: ['deck', 'strings'],
  figures: ['deck', 'chromium', 'engine'],
  pages: ['deck', 'strings', 'talk'],
  site: ['deck', 'strings', 'talk', 'checks', 'figures', 'pages', 'chromium', 'engine'],
  print: ['deck', 'strings', 'pages', 'site', 'talk', 'chromium', 'engine'],
  bench: ['site', 'print', 'chromium'],
  import: ['deck'],
  commands: ['checks', 'import', 'engine', 'deck', 'chromium', 'figures', 'site', 'print', 'bench', 'remote/server'],
  offline: ['strings/browser'],
  talk: [],
  theme: [],
  ui: ['talk', 'strings/browser'],
  search: ['ui', 'strings/browser'],
  present: ['offline', 'talk', 'ui', 'search', 'strings/browser'],
  speaker: ['talk', 'ui', 'search', 'present', 'remote/protocol', 'strings/browser'],
  'remote/protocol': ['talk'],
  'remote/phone': ['talk', 'remote/protocol', 'strings/browser'],
  'remote/server': ['deck', 'strings', 'pages', 'site', 'talk', 'remote/protocol', 'engine'],
}

/** Rooms that are only a corridor to rooms of their own. */
const CORRIDORS = ['remote']

/** Rooms inside of others: what scripts may take of the words, which is one language's only. */
const INNER = ['strings/browser']

/** Packages that only some rooms know. Everything else of a package is free. */
const ONLY_IN: [package_: RegExp, rooms: string[]][] = [
  [/^node:/, ['engine', 'chromium', 'figures', 'site', 'print', 'bench', 'commands', 'remote/server']],
  [/^vite$/, ['site', 'commands', 'figures', 'print', 'remote/server']],
  [/^reveal\.js/, ['present']],
  [/^playwright-core/, ['chromium', 'figures', 'site', 'print', 'bench']],
  [/^mermaid/, ['figures']],
  [/^svgo/, ['figures', 'site']],
  [/^sharp$/, ['site']],
  [/^d3-color$/, ['deck']],
  [/^marked/, ['deck', 'pages']],
  [/^yaml$/, ['deck', 'figures']],
  [/^(github-slugger|csv-parse|any-ascii)/, ['deck', 'figures']],
  [/^entities/, ['deck', 'figures', 'print', 'import']],
  [/^zod$/, ['deck', 'figures']],
  [/^(citeproc|temml)$/, ['deck']],
  [/^(@observablehq\/plot|d3-geo|topojson-client|world-atlas)/, ['figures']],
  [/^(@cantoo\/pdf-lib|pdfjs-dist)/, ['print']],
  [/^workbox-precaching$/, ['offline']],
  [/^mrmime$/, ['site']],
  [/^ws$/, ['remote/server']],
  [/^uqr$/, ['commands']],
  [/^@noble\/ciphers/, ['remote/protocol']],
]

interface Import {
  file: string
  room: string
  from: string
  /** The room it leads to, for imports of our own. */
  to?: string
  /** Not loaded later. */
  atOnce: boolean
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}

/** `src/deck/parse.ts` is in `deck`, `src/remote/server/relay.ts` in `remote/server`. */
function roomOf(file: string): string {
  const [first = '', second = ''] = relative('src', file).split(/[\\/]/)
  const both = `${first}/${second}`
  return CORRIDORS.includes(first) || INNER.includes(both) ? both : first
}

function importsOf(file: string): Import[] {
  const room = roomOf(file)
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"\n]*?(?:\n[^'"]*?)?from '([^']+)'|import\('([^']+)'\)|\nimport '([^']+)'/g,
  )
  return [...found].map((match) => {
    const from = match[1] ?? match[2] ?? match[3] ?? ''
    const atOnce = !match[2]
    if (!from.startsWith('.')) return { file, room, from, atOnce }
    return {
      file,
      room,
      from,
      atOnce,
      to: roomOf(normalize(join(dirname(file), from))),
    }
  })
}

const imports = sources('src').flatMap(importsOf)

describe('the rooms of src/', () => {
  it('are all on the list', () => {
    const folders = (path: string) =>
      readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    const rooms = folders('src').flatMap((name) =>
      CORRIDORS.includes(name) ? folders(join('src', name)).map((each) => `${name}/${each}`) : [name],
    )
    expect([...rooms, ...INNER].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
    expect(imports.length).toBeGreaterThan(150)
  })

  it('import only from where they may', () => {
    const wrong = imports.filter(
      ({ room, to }) => to !== undefined && to !== room && to !== 'theme' && !MAY_IMPORT[room]?.includes(to),
    )
    expect(wrong.map(({ file, from }) => `${file}: ${from}`)).toEqual([])
  })

  it('know only the packages that are theirs', () => {
    const wrong = imports.filter(({ room, from }) =>
      ONLY_IN.some(([name, rooms]) => name.test(from) && !rooms.includes(room)),
    )
    expect(wrong.map(({ file, from }) => `${file}: ${from}`)).toEqual([])
  })

  it('have no circles between files, not of types either', () => {
    const leads = new Map<string, string[]>()
    for (const { file, from, to, atOnce } of imports) {
      if (to === undefined || !atOnce) continue
      const base = normalize(join(dirname(file), from))
      leads.set(file, [...(leads.get(file) ?? []), `${base}.ts`])
    }
    const circles: string[] = []
    const seen = new Set<string>()
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (seen.has(file)) return
      seen.add(file)
      for (const next of leads.get(file) ?? []) visit(next, [...path, file])
    }
    for (const file of leads.keys()) visit(file, [])
    expect([...new Set(circles)]).toEqual([])
  })
})
