import { describe, expect, it } from 'vitest'
import { facesOf } from '../../../src/site/fonts/faces-of'

const face = (file: string, range: string) =>
  `@font-face{font-family:A;src:url(${file})format("woff2");unicode-range:${range}}`

const SANS = 'assets/source-sans-3-latin-400-normal'

describe('another page of the deck', () => {
  it('has the deck’s faces in place of its own, part for part, and none that the deck has not', () => {
    const deck = [
      face(`./${SANS.replace('normal', 'others')}-11111111.woff2`, 'U+??'),
      face(`./${SANS}-22222222.woff2`, 'U+61'),
    ].join('')
    const styles = [
      face(`../${SANS}-CCCCCCCC.woff2`, 'U+??'),
      face('../assets/source-sans-3-cyrillic-400-normal-DDDDDDDD.woff2', 'U+4??'),
      '@font-face{font-family:B;src:local(Arial)}',
    ]
    expect(facesOf(styles.join(''), deck)).toBe(
      `${deck.replaceAll('./assets', '../assets')}@font-face{font-family:B;src:local(Arial)}`,
    )
  })

  it('finds each form of one face where the deck’s files are', () => {
    const face = (folder: string) =>
      `@font-face{font-family:A;src:url("${folder}own-AAAAAAAA.woff2")format("woff2"),url("${folder}own-BBBBBBBB.ttf")format("truetype")}`
    expect(facesOf(face('../assets/'), face('./assets/'))).toBe(face('../assets/'))
  })

  it('takes each form of a font from the file of that form', () => {
    const faces = (hash: string) => ['ttf', 'woff2'].map((form) => face(`assets/own-${hash}.${form}`, 'U+41')).join('')
    expect(facesOf(faces('AAAAAAAA'), faces('BBBBBBBB'))).toBe(faces('BBBBBBBB'))
  })
})
