import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commandOf, makeProject, type Project } from '../fixtures/project'

let project: Project
beforeEach(() => {
  project = makeProject()
})
afterEach(() => project.remove())

describe('npm run build', () => {
  it('over budget exits with 1, says what is too heavy, and leaves the last good dist as it was', () => {
    const file = (name: string) => join(project.root, name)
    mkdirSync(file('dist'))
    writeFileSync(file('dist/index.html'), 'The last good one')
    const load = randomBytes(200_000).toString('base64')
    project.write('theme.css', `:root { --load: "${load}" }`)

    // Where no browser is found by its name: cards then have no pictures.
    const env = { ...process.env, PATH: '', CHROME_PATH: '' }
    const build = spawnSync(process.execPath, commandOf('build'), { cwd: project.root, encoding: 'utf8', env })
    expect(build.status).toBe(1)
    expect(build.stdout).not.toContain('Built')
    expect(build.stderr).toMatch(
      /budget[\s\S]*Too heavy: first visit is [23]\d\d\.\d kB compressed, and its budget is 160\.0 kB\.\n\nNothing was built/,
    )
    expect(readdirSync(project.root).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
    expect(readdirSync(file('dist'))).toEqual(['index.html'])
    expect(readFileSync(file('dist/index.html'), 'utf8')).toBe('The last good one')
    expect(existsSync(file('slides/addresses.json'))).toBe(false)
  })
})
