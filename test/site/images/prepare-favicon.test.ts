/** The deck's favicon: what is refused. What is published of it: built-images.test.ts. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareFavicon } from '../../../src/site/images/prepare-favicon'
import { makeProject, type Project } from '../../fixtures/project'

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32">${inside}</svg>`

let project: Project
beforeAll(() => {
  project = makeProject()
  mkdirSync(join(project.root, 'slides/img'))
  project.write('img/sign.svg', svg('<path d="M0 0h64v32H0z"/>'))
})
afterAll(() => project.remove())

describe('a favicon that is none', () => {
  const many = `<path d="M0 0${Array.from({ length: 4000 }, (_, at) => `L${(at * 37) % 611} ${(at * at) % 709}`).join('')}"/>`
  it.each([
    ['script', '<script>alert(1)</script>', 'image-unsafe'],
    ['handler', '<path d="M0 0h9" onload="alert(1)"/>', 'image-unsafe'],
    ['remote', '<image href="https://example.org/a.png"/>', 'image-unsafe'],
    ['words', '<text y="20">A</text>', 'favicon-format'],
    ['large', many, 'favicon-large'],
  ])('%s', async (name, inside, rule) => {
    project.write(`img/${name}.svg`, svg(inside))
    expect(await rulesOf(`img/${name}.svg`)).toEqual([rule])
  })

  it('is a problem where deck.yaml names it', async () => {
    writeFileSync(join(project.root, 'slides/img/pixels.svg'), await pixels())
    project.write('img/nothing.svg', '')
    expect(await rulesOf('img/pixels.svg')).toEqual(['favicon-format'])
    expect(await rulesOf('img/nothing.svg')).toEqual(['image-broken'])
    expect(await rulesOf('img/gone.svg')).toEqual(['image-missing'])
    expect(await rulesOf('img/Sign.svg')).toEqual(['image-case'])
    expect(await rulesOf('img/sign.svg')).toEqual([])
  })

  const rulesOf = async (file: string) => {
    const { problems } = await prepareFavicon(project.root, {
      file,
      span: { file: 'slides/deck.yaml', start: 3, end: 9 },
    })
    expect(problems.every(({ offset, severity }) => offset === 3 && severity === 'error')).toBe(true)
    return problems.map(({ rule }) => rule)
  }
  const pixels = () =>
    sharp({ create: { width: 32, height: 32, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
})
