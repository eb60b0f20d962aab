/** The engine as npm packs it, among the packages of somebody else's folder. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { npmCommand } from '../../scripts/npm.mjs'

const home = mkdtempSync(join(tmpdir(), 'packed-'))
const engine = join(home, 'node_modules/galley-deck')
const talk = join(home, 'talk')
let packed: string[] = []

/** All that npm would install beside it, as links: to download it again would test npm. */
function linkPackages(): void {
  const packages = join(process.cwd(), 'node_modules')
  const names = readdirSync(packages).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(packages, name)).map((each) => join(name, each)) : [name],
  )
  for (const name of names.filter((each) => !each.startsWith('.'))) {
    mkdirSync(dirname(join(home, 'node_modules', name)), { recursive: true })
    symlinkSync(join(packages, name), join(home, 'node_modules', name), 'junction')
  }
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

function galley(folder: string, ...command: string[]) {
  const args = [join(engine, 'bin/galley.mjs'), ...command]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

beforeAll(() => {
  const [program = '', ...first] = npmCommand() ?? []
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', home]
  const name = execFileSync(program, [...first, ...pack], { encoding: 'utf8' }).trim()
  execFileSync('tar', ['-xzf', name], { cwd: home })
  mkdirSync(dirname(engine), { recursive: true })
  linkPackages()
  execFileSync(process.execPath, ['-e', 'fs.renameSync("package", process.argv[1])', engine], { cwd: home })
  writeFileSync(join(home, 'package.json'), JSON.stringify({ dependencies: { 'galley-deck': `file:${name}` } }))
  packed = filesIn(engine)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('the packed engine', () => {
  it('has nothing of the deck beside it, and no tests', () => {
    expect(packed).toContain(join('src', 'commands', 'run.ts'))
    expect(packed.filter((name) => /^(slides|test|dist|\.|assets.(data|figures))/.test(name))).toEqual([])
  })

  it('starts a deck in an empty folder, which checks and builds there, and writes nothing of its own', () => {
    const started = galley(home, 'new', 'talk')
    expect(started).toMatchObject({ status: 0, stderr: '' })
    expect(started.stdout).toContain('  cd talk\n  npm install\n  npm start\n')
    expect(JSON.parse(readFileSync(join(talk, 'package.json'), 'utf8'))).toMatchObject({
      private: true,
      scripts: { start: 'galley start', check: 'galley check' },
      dependencies: { 'galley-deck': expect.stringMatching(/^file:\.\.\/galley-deck-[\d.]+\.tgz$/) },
    })

    const checked = galley(join(talk, 'slides'), 'check')
    expect(checked).toEqual({ status: 0, stdout: 'No problems in 6 slides.\n', stderr: '' })

    const built = galley(talk, 'build')
    expect(built).toMatchObject({ status: 0, stderr: '' })
    const page = readFileSync(join(talk, 'dist/index.html'), 'utf8')
    expect(page).toContain('An idea becomes a talk in three steps')
    expect(page).not.toContain('Notes are yours alone')
    expect(readdirSync(join(talk, 'dist')).sort()).toEqual(
      expect.arrayContaining(['_headers', 'assets', 'icon-192.png', 'index.html', 's', 'speaker', 'sw.js']),
    )
    expect(readdirSync(join(talk, 'assets/figures'))).toHaveLength(3)
    expect(existsSync(join(talk, 'slides/addresses.json'))).toBe(false)
    expect(filesIn(engine)).toEqual(packed)
  })

  it('serves it, with its fonts, and its slides to nobody else', async () => {
    const server = spawn(process.execPath, [join(engine, 'bin/galley.mjs'), 'start'], { cwd: talk })
    try {
      const address = await addressIn(server.stdout)
      const page = await (await fetch(address)).text()
      expect(page).toContain('A headline says in a sentence what the slide shows')
      const fonts = [...page.matchAll(/url\("?([^")]+\.woff2)/g)].map(([, url = '']) => new URL(url, address))
      expect(fonts.length).toBeGreaterThan(3)
      const own = { headers: { referer: address } }
      expect((await fetch(fonts[0] ?? '', own)).headers.get('content-type')).toBe('font/woff2')
      expect((await fetch(new URL('src/present/present.ts', address))).status).toBe(200)
      for (const path of ['slides/00-talk.md', `@fs${talk}/slides/00-talk.md`]) {
        expect((await fetch(new URL(path, address))).status).toBe(403)
      }
      expect(existsSync(join(engine, 'node_modules'))).toBe(false)
    } finally {
      server.kill()
    }
  })
})

function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    output.on('data', (chunk: Buffer) => {
      text += chunk
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0]
      if (found) resolve(found)
    })
  })
}
