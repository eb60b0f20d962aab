import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatProblems } from '../../src/deck/problem'
import { decode, readSources } from '../../src/site/sources'
import { makeProject } from '../fixtures/project'

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

describe('beside the slides', () => {
  it('whatever editors and systems put there is passed over; what cannot be read is a problem with its name', async () => {
    const project = makeProject()
    const slides = join(project.root, 'slides')
    const sound = await readSources(project.root)
    symlinkSync('me@host.1', join(slides, '.#00-front.md'))
    for (const name of ['._00-front.md', '00-front.md~', '.00-front.md.swp', 'Thumbs.db', '~$a.md']) {
      project.write(name, Uint8Array.of(0, 5, 0x16, 7))
    }
    mkdirSync(join(slides, 'old.md'))
    mkdirSync(join(project.root, 'assets/data/old.csv'))
    project.data('._a.csv', '\0')
    expect(await readSources(project.root)).toEqual(sound)

    symlinkSync('nowhere.md', join(slides, '50-dangling.md'))
    symlinkSync('51-loop.md', join(slides, '51-loop.md'))
    symlinkSync('loop.csv', join(project.root, 'assets/data/loop.csv'))
    const { files, problems } = await readSources(project.root)
    expect(files).toEqual(sound.files)
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'file-unreadable slides/50-dangling.md',
      'file-unreadable slides/51-loop.md',
      'file-unreadable assets/data/loop.csv',
    ])
    expect(formatProblems(problems, files)).toContain('leads to something that is not')
    project.remove()
  })

  it.runIf(spawnSync('mkfifo', ['--version']).status === 0)(
    'a pipe is a problem, and nobody waits for it',
    async () => {
      const project = makeProject()
      spawnSync('mkfifo', [join(project.root, 'slides/50-pipe.md')])
      const { problems } = await readSources(project.root)
      expect(problems.map(({ file }) => file)).toEqual(['slides/50-pipe.md'])
      project.remove()
    },
  )

  it('a file in the place of the folder is a problem', async () => {
    const { problems } = await readSources('test/fixtures/base/slides/deck.yaml')
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'file-unreadable slides',
      'file-unreadable assets/data',
    ])
  })
})
