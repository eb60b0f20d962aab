import { describe, expect, it } from 'vitest'
import { formatProblems } from '../../src/deck/problem'
import { decode, readSources } from '../../src/site/sources'

describe('a source file', () => {
  it('loses its byte order mark and its carriage returns', () => {
    const { file, problems } = decode('slides/a.md', Buffer.from('\ufeff# One\r\n\r\nTwo\r\n'))
    expect(file.text).toBe('# One\n\nTwo\n')
    expect(problems).toEqual([])
  })

  it('that is not UTF-8 is a problem at its first bad byte', () => {
    const { file, problems } = decode('slides/a.md', Buffer.from([0x23, 0x20, 0x41, 0x0a, 0x0a, 0x62, 0xe9, 0x63]))
    expect(formatProblems(problems, [file])).toBe(
      [
        'slides/a.md:3:2  error file-encoding',
        '  2 |',
        '  3 | b\ufffdc',
        '    |  ^',
        '  The file is not UTF-8 text, so letters would be lost from here on.',
        '  Save it as UTF-8 in your editor.',
        '',
        '1 error, 0 warnings',
      ].join('\n'),
    )
  })

  it('in UTF-16 is named as such', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('# One\n', 'utf16le')])
    expect(decode('slides/a.md', bytes).problems[0]?.message).toContain('looks like UTF-16')
  })
})

describe('a folder', () => {
  it('that is not there is a problem, not a crash', async () => {
    const { files, problems } = await readSources('test/fixtures/nowhere')
    expect(files).toEqual([])
    expect(problems.map((problem) => problem.rule)).toEqual(['folder-missing'])
  })

  it('is read in the order of names, without files that are not the deck’s', async () => {
    const { files } = await readSources('test/fixtures/base')
    expect(files.map((file) => file.path)).toEqual([
      'slides/00-front.md',
      'slides/99-references.md',
      'slides/claims.yaml',
      'slides/deck.yaml',
      'slides/references.json',
    ])
  })
})
