import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fitFonts } from '../../../src/site/fonts/fit-fonts'
import { shownText } from '../../../src/site/fonts/shown-text'

const FILES = {
  latin: 'assets/source-sans-3-latin-400-normal-AAAAAAAA.woff2',
  cyrillic: 'assets/source-sans-3-cyrillic-400-normal-BBBBBBBB.woff2',
}

const fonts = new Map(
  Object.values(FILES).map((name) => {
    const file = name.replace('assets/', '').replace(/-\w{8}\.woff2/, '.woff2')
    return [name, new Uint8Array(readFileSync(`node_modules/@fontsource/source-sans-3/files/${file}`))]
  }),
)

const face = (file: string, range: string) =>
  `@font-face{font-family:A;src:url(./${file})format("woff2");unicode-range:${range}}`
const STYLE = `${face(FILES.latin, 'U+??')}${face(FILES.cyrillic, 'U+301,U+400-45F')}@font-face{font-family:B;src:local(Arial)}`
const page = (text: string) => `<style>${STYLE}</style><p>${text}</p>`

const NONE = ''
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))

const fitted = (text: string, others: string = NONE, files: ReadonlyMap<string, Uint8Array> = fonts) =>
  fitFonts(
    page(text),
    { theme: files, others: new Set() },
    { own: shownText(page(text)), others, typed: NONE, formulas: NONE },
  )

const namesOf = async (text: string, others: string = NONE) =>
  [...(await fitted(text, others)).files.keys()].map((name) => name.replace(/-[\w-]{8}\.woff2$/, ''))

const LATIN = 'assets/source-sans-3-latin-400-normal'
const CYRILLIC = 'assets/source-sans-3-cyrillic-400-normal'

describe('a face', () => {
  it('goes when the page has none of its letters, and one of a local font stays', async () => {
    const { page: slim, files } = await fitted('Tolvanen')
    expect([...files.keys()]).toEqual([expect.stringMatching(`^${LATIN}-`)])
    expect(slim.match(/@font-face/g)).toHaveLength(2)
    expect(slim).toContain('local(Arial)')
  })

  it('stays for one letter, one combining mark, one entity; not for a letter of the interface', async () => {
    expect(await namesOf('Тоқаев')).toEqual([LATIN, CYRILLIC])
    expect(await namesOf('Gor\u0301')).toEqual([LATIN, CYRILLIC])
    expect(await namesOf('&#1090;')).toContain(CYRILLIC)
    expect(await namesOf('Tolvanen', 'Т')).toEqual([LATIN])
  })

  it('has the letters of page and interface, so it is small; named by what is in it, the same each time', async () => {
    const fontOf = async (text: string) => {
      const { page: slim, files } = await fitted(text, ASCII)
      const [entry] = files
      if (!entry) throw new Error('no face was kept')
      expect(slim).toContain(`url(./${entry[0]})`)
      return entry
    }
    const [name, font] = await fontOf('Tolvanen')
    const whole = fonts.get(FILES.latin)?.length ?? 0
    expect(font.length).toBeLessThan(0.6 * whole)
    expect(font.length).toBeGreaterThan(0.3 * whole)
    expect((await fontOf('Tolvanen, Tolvanen'))[0]).toBe(name)
    const [other, larger] = await fontOf('Tolvanen – é')
    expect(other).not.toBe(name)
    expect(larger.length).toBeGreaterThan(font.length)
  })

  it('in which nothing is typed has none of the letters that may be', async () => {
    const bold = 'assets/source-sans-3-latin-600-normal-AAAAAAAA.woff2'
    const whole = new Uint8Array(
      readFileSync('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2'),
    )
    const sizes = async (file: string, font: Uint8Array) => {
      const style = `<style>${face(file, 'U+??')}</style><p>Tolvanen</p>`
      const sizeWith = async (typed: string) => {
        const { files } = await fitFonts(
          style,
          { theme: new Map([[file, font]]), others: new Set() },
          { own: shownText(style), others: NONE, typed, formulas: NONE },
        )
        return [...files.values()][0]?.length ?? 0
      }
      return [await sizeWith(NONE), await sizeWith(ASCII)] as const
    }
    const [small, same] = await sizes(bold, whole)
    expect(same).toBe(small)
    const [plain, typed] = await sizes(FILES.latin, fonts.get(FILES.latin) ?? whole)
    expect(typed).toBeGreaterThan(2 * plain)
  })

  it('that names an unknown file ends the build', async () => {
    await expect(fitted('x', NONE, new Map())).rejects.toThrow(`The build has no font "${FILES.latin}".`)
  })
})

describe('a face of which it is known what is set in it', () => {
  const split = async (text: string, others: string, setIn: string) => {
    const { page: slim, files } = await fitFonts(
      page(text),
      { theme: fonts, others: new Set() },
      { own: shownText(page(text)), others, typed: NONE, formulas: NONE, setIn: () => setIn },
    )
    return {
      faces: slim.match(/@font-face\{[^}]*url[^}]*\}/g) ?? [],
      sizes: [...files.values()].map((font) => font.length),
    }
  }

  it('is two: what is set in it comes first, all other letters when they are asked for', async () => {
    const { faces, sizes } = await split('Tolvanen', 'Quiz-', 'vane')
    expect(faces.map((each) => each.replace(/-[\w-]{8}\.woff2/, ''))).toEqual([
      face('assets/source-sans-3-latin-400-others', 'U+51,U+54,U+69,U+6C,U+6F,U+75,U+7A').replace('.woff2', ''),
      face('assets/source-sans-3-latin-400-normal', 'U+20,U+2D,U+61,U+65,U+6E,U+76').replace('.woff2', ''),
    ])
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0)
  })

  it('is one where all of its letters are set in it, or none is', async () => {
    expect((await split('Tolvanen', NONE, 'Tolvanen')).faces).toEqual([expect.stringMatching(/400-normal-.*U\+\?\?/)])
    expect((await split('Tolvanen', '-', 'Т')).faces).toEqual([expect.stringMatching(/400-others-.*U\+\?\?/)])
  })
})
