import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { OF_THE_FONTS } from '../../src/deck/text/letters-of-fonts'
import { readSlide } from '../fixtures/section'

const require = createRequire(import.meta.url)
const SHEETS = readdirSync('src/theme/fonts').map((name) => readFileSync(join('src/theme/fonts', name), 'utf8'))
const FACES = [...SHEETS.join('').matchAll(/@font-face\s*\{[^}]*@fontsource[^}]*\}/g)].map(([face]) => {
  const [, file = ''] = /url\("[^"]*(@fontsource\/[^"]+)"/.exec(face) ?? []
  const [, range = ''] = /unicode-range:\s*([^;}]+)/.exec(face) ?? []
  const name = /font-family: "[^"]+"|font-weight: \d+/g
  return { name: face.match(name)?.join(' ') ?? '', file, ranges: range.split(',').map(ends) }
})

function ends(range: string): [number, number] {
  const [from = '', to = from] = range.trim().slice(2).split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}

/** Code points of a font's `cmap` of format 4 (OpenType), none beyond the first plane being in these fonts. */
function lettersIn(font: Buffer): number[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, n) => 12 + n * 16)
  const start = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  const cmap = font.readUInt32BE((start ?? 0) + 8)
  const maps = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, n) => cmap + font.readUInt32BE(cmap + 8 + n * 8))
  const map = maps.find((at) => font.readUInt16BE(at) === 4) ?? 0
  const count = font.readUInt16BE(map + 6) / 2
  const found: number[] = []
  for (let n = 0; n < count; n++) {
    const at = (part: number) => map + 14 + (part === 0 ? 0 : 2) + part * count * 2 + n * 2
    const [last, first] = [font.readUInt16BE(at(0)), font.readUInt16BE(at(1))]
    for (let code = first; code <= last && code < 0xffff; code++) found.push(code)
  }
  return found
}

describe('letters', () => {
  it('are known to be in the fonts as the fonts themselves say', async () => {
    const all = Array.from({ length: 0xfffe }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff)
    const text = String.fromCodePoint(...all)
    const faces = new Map<string, Set<number>>()
    for (const { name, file, ranges } of FACES) {
      const font = await subsetFont(readFileSync(require.resolve(file)), text, { targetFormat: 'truetype' })
      const used = lettersIn(font).filter((code) => ranges.some(([from, to]) => code >= from && code <= to))
      faces.set(name, new Set([...(faces.get(name) ?? []), ...used]))
    }
    expect(faces.size).toBe(4)
    const common = all.filter((code) => [...faces.values()].every((letters) => letters.has(code)))
    expect(common).toEqual([...OF_THE_FONTS].sort((a, b) => a - b))
  })

  it.each([
    'Қасым-Жомарт Тоқаев, Ökonomie, Łódź, ț, Ł, é, ñ, “quoted”, 1–2, 50 €, ₸, ½',
    'In Chinese, agency is [主体性]{lang="zh"}.',
    'e\u0301 and и\u0306 composed of two, a soft\u00adhyphen, a no-break\u00a0space',
  ])('that the fonts have are none: %s', (body) => {
    expect(readSlide(body).errors).toEqual([])
  })

  it('are told once a slide, in texts, code, notes and corrections alike', () => {
    const { errors } = readSlide('🎉 and 🎉 &rarr; `→`\n\n[x]{.ring fix="中"}\n\nNote: ✓')
    expect(errors).toEqual(['letter-missing:3', 'letter-missing:3', 'letter-missing:5', 'letter-missing:7'])
  })
})
