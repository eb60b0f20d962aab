import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bundledCommands } from '../../scripts/bundle.mjs'

let root: string
beforeEach(() => {
  // A name with signs that addresses take for something else.
  root = mkdtempSync(join(tmpdir(), "bundle % & 'Қ' "))
  for (const folder of ['scripts', 'src/commands']) mkdirSync(join(root, folder), { recursive: true })
  for (const name of ['package-lock.json', 'tsconfig.json']) write(name, '{}')
  write('package.json', '{ "type": "module" }')
  write('scripts/bundle.mjs', '')
  write('src/word.ts', 'export const word: string = new URL("../..", import.meta.url).href')
  write('src/commands/run.ts', 'const { word } = await import("../word")\nconsole.log(word)')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFileSync(join(root, name), text)

function run(bundle = ''): { out: string; err: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--enable-source-maps', bundle], { encoding: 'utf8' })
  return { out: stdout, err: stderr }
}

it('does what the sources do, finds files from where they stand, and is made anew when one of them changes', async () => {
  const first = await bundledCommands(root)
  expect(decodeURI(run(first).out)).toMatch(/^file:\/\/\S* ?.*Қ' \w+\/\n$/)
  expect(await bundledCommands(root)).toBe(first)
  write('src/word.ts', 'export const word = "another"')
  const second = await bundledCommands(root)
  expect(second).not.toBe(first)
  expect(run(second).out).toBe('another\n')
  expect(readdirSync(join(root, '.cache'))).toHaveLength(2)
})

it('names the source and its line where something breaks', async () => {
  write('src/word.ts', '// A line.\nexport const word: string = nowhere')
  expect(run(await bundledCommands(root)).err).toMatch(/src[\\/]word\.ts:2/)
})

it('has packages of many files inside, and leaves others where they are', async () => {
  const packed = (name: string, script: string) => {
    mkdirSync(join(root, 'node_modules', name), { recursive: true })
    write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`)
    write(`node_modules/${name}/index.js`, script)
  }
  // As older packages are written.
  packed('yaml', 'module.exports = { word: "inside", tmp: require("os").tmpdir() }')
  packed('vite', 'module.exports = { folder: __dirname }')
  write('src/word.ts', 'import { word, tmp } from "yaml"\nimport { folder } from "vite"\nexport { word, tmp, folder }')
  write(
    'src/commands/run.ts',
    'const { word, tmp, folder } = await import("../word")\nconsole.log(word, tmp !== "", folder)',
  )
  const bundle = await bundledCommands(root)
  rmSync(join(root, 'node_modules/yaml'), { recursive: true })
  const { out, err } = run(bundle)
  expect(err).toBe('')
  expect(out).toBe(`inside true ${join(root, 'node_modules', 'vite')}\n`)
})

it('leaves it to the sources where it cannot be made', async () => {
  write('src/word.ts', 'export const = 1')
  expect(await bundledCommands(root)).toBeUndefined()
  expect(readdirSync(join(root, '.cache'))).toEqual([])
  rmSync(join(root, '.cache'), { recursive: true })
  write('.cache', 'a file')
  expect(await bundledCommands(root)).toBeUndefined()
})

it('clears away what has not been used for days, and keeps what a server may still run from', async () => {
  const long = new Date(Date.now() - 4 * 24 * 60 * 60 * 1000)
  for (const name of ['commands-old', 'commands-young', 'dist'])
    mkdirSync(join(root, '.cache', name), { recursive: true })
  for (const name of ['commands-old', 'dist']) utimesSync(join(root, '.cache', name), long, long)
  await bundledCommands(root)
  const kept = ['commands-old', 'commands-young', 'dist'].filter((name) => existsSync(join(root, '.cache', name)))
  expect(kept).toEqual(['commands-young', 'dist'])
})

it('is used as it is by who may not write there, and marked as used once a day', async () => {
  const folder = dirname((await bundledCommands(root)) ?? '')
  const hours = (count: number) => new Date(Date.now() - count * 60 * 60 * 1000)
  const agedBy = async (count: number) => {
    utimesSync(folder, hours(count), hours(count))
    await bundledCommands(root)
    return statSync(folder).mtimeMs
  }
  expect(await agedBy(20)).toBeLessThan(hours(19).getTime())
  expect(await agedBy(30)).toBeGreaterThan(hours(1).getTime())
})
